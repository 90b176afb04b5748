package org.sarcomaregistry.domain.indicator;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.sarcomaregistry.domain.course.Course;
import org.sarcomaregistry.domain.course.Told;
import org.sarcomaregistry.domain.report.EntryRef;
import org.sarcomaregistry.domain.report.Evidence.DrugRecord;
import org.sarcomaregistry.domain.report.SystemicTherapy;
import org.sarcomaregistry.domain.treatment.Route;

/** The chemotherapy of a course, from reports (periods) and records (days). */
record Chemotherapy(ImmutableList<Told<SystemicTherapy>> reports, ImmutableList<Told<DrugRecord>> records) {

    static Chemotherapy of(Course course) {
        return new Chemotherapy(
                course.events().systemicTherapies().stream()
                        .filter(told -> told.content().drugs().stream().anyMatch(Chemotherapy::isChemotherapy))
                        .collect(toImmutableList()),
                course.events().drugRecords().stream()
                        .filter(told -> isChemotherapy(told.content().drug()))
                        .collect(toImmutableList()));
    }

    /** ATC group L01 without the kinase inhibitors L01E, which are taken by mouth. */
    private static boolean isChemotherapy(String atc) {
        return atc.startsWith("L01") && !atc.startsWith("L01E");
    }

    /** Only what was given into a vein; a drug record that doesn't tell counts by its drug. */
    Chemotherapy intravenous() {
        return new Chemotherapy(reportsBy(Route.INTRAVENOUS), records);
    }

    /** Only what may have been given into a vein, because the reporter doesn't know how it was given. */
    Chemotherapy ofUnknownRoute() {
        return new Chemotherapy(reportsBy(Route.UNKNOWN), ImmutableList.of());
    }

    private ImmutableList<Told<SystemicTherapy>> reportsBy(Route route) {
        return reports.stream().filter(told -> told.content().route() == route).collect(toImmutableList());
    }

    /** Whether a dose is known to have been given in a period, both days inclusive. */
    boolean isGivenBetween(LocalDate first, LocalDate last) {
        return days().anyMatch(day -> !day.isBefore(first) && !day.isAfter(last));
    }

    /** Days after a day on which a dose is known to have been given. */
    Stream<LocalDate> daysAfter(LocalDate day) {
        return days().filter(given -> given.isAfter(day));
    }

    /** Days on which a dose is known to have been given: records, and first and last doses of reports. */
    Stream<LocalDate> days() {
        return Stream.concat(
                records.stream().map(told -> told.content().on()),
                reports.stream()
                        .flatMap(told -> Stream.concat(
                                Stream.of(told.content().given().firstDose()),
                                told.content().given().lastDose().stream())));
    }

    /** Whether a report says that treatment began on a day; a record tells of one dose, and not that it was the first. */
    boolean isBegunOn(LocalDate day) {
        return reports.stream()
                .anyMatch(told -> told.content().given().firstDose().equals(day));
    }

    /** Whether a report's period goes on beyond a day on or before which it began. */
    boolean isSpanning(LocalDate day) {
        return reports.stream()
                .map(told -> told.content().given())
                .anyMatch(given -> !given.firstDose().isAfter(day)
                        && given.lastDose().map(last -> last.isAfter(day)).orElse(true));
    }

    /**
     * Those who tell of doses in a period, both days inclusive: records by their day; reports that begin in it, or that
     * began before and whose last dose is known to lie in it or later.
     */
    ImmutableList<EntryRef> toldBetween(LocalDate first, LocalDate last) {
        return Stream.concat(
                        records.stream()
                                .filter(told -> !told.content().on().isBefore(first)
                                        && !told.content().on().isAfter(last))
                                .flatMap(told -> told.by().stream()),
                        reports.stream()
                                .filter(told -> isOverlapping(told.content().given(), first, last))
                                .flatMap(told -> told.by().stream()))
                .collect(toImmutableList());
    }

    private static boolean isOverlapping(SystemicTherapy.Given given, LocalDate first, LocalDate last) {
        var until = given.lastDose().orElse(given.firstDose());
        return !given.firstDose().isAfter(last) && !until.isBefore(first);
    }
}
