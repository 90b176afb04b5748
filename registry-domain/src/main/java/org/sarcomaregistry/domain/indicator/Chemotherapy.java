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
        return new Chemotherapy(
                reports.stream()
                        .filter(told -> told.content().route() == Route.INTRAVENOUS)
                        .collect(toImmutableList()),
                records);
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

    /** Whether a report's period goes on beyond a day on or before which it began. */
    boolean isSpanning(LocalDate day) {
        return reports.stream()
                .map(told -> told.content().given())
                .anyMatch(given -> !given.firstDose().isAfter(day)
                        && given.lastDose().map(last -> last.isAfter(day)).orElse(true));
    }

    /** Those who tell of a dose after a day. */
    ImmutableList<EntryRef> toldAfter(LocalDate day) {
        return Stream.concat(
                        records.stream()
                                .filter(told -> told.content().on().isAfter(day))
                                .flatMap(told -> told.by().stream()),
                        reports.stream()
                                .filter(told ->
                                        told.content().given().firstDose().isAfter(day)
                                                || told.content()
                                                        .given()
                                                        .lastDose()
                                                        .filter(day::isBefore)
                                                        .isPresent())
                                .flatMap(told -> told.by().stream()))
                .collect(toImmutableList());
    }
}
