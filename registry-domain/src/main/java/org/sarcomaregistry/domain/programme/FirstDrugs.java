package org.sarcomaregistry.domain.programme;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.sarcomaregistry.domain.course.Course;
import org.sarcomaregistry.domain.course.Told;
import org.sarcomaregistry.domain.report.Evidence.DrugRecord;
import org.sarcomaregistry.domain.report.SystemicTherapy;
import org.sarcomaregistry.domain.treatment.Drug;
import org.sarcomaregistry.domain.treatment.Drugs;

/** Drugs of which a report or a record says that they were begun within the time of first treatment. */
record FirstDrugs(ImmutableList<Told<SystemicTherapy>> reports, ImmutableList<Told<DrugRecord>> records) {

    static FirstDrugs of(Course course) {
        var until = course.firstTreatmentUntil();
        return new FirstDrugs(
                course.events().systemicTherapies().stream()
                        .filter(told -> !told.content().given().firstDose().isAfter(until))
                        .collect(toImmutableList()),
                course.events().drugRecords().stream()
                        .filter(told -> !told.content().on().isAfter(until))
                        .collect(toImmutableList()));
    }

    /** ATC codes of the drugs against the tumour. */
    ImmutableSet<String> codes() {
        return Stream.concat(
                        reports.stream().flatMap(told -> told.content().drugs().stream()),
                        records.stream().map(told -> told.content().drug()))
                .filter(atc ->
                        Drugs.current().byAtc(atc).filter(Drug::againstTumour).isPresent())
                .collect(toImmutableSet());
    }

    /** What tells of any of these drugs. */
    ImmutableList<Told<?>> telling(Set<String> codes) {
        return Stream.<Told<?>>concat(
                        reports.stream()
                                .filter(told -> told.content().drugs().stream().anyMatch(codes::contains)),
                        records.stream()
                                .filter(told -> codes.contains(told.content().drug())))
                .collect(toImmutableList());
    }

    /** What tells of a cytotoxic drug before a day, or after it. */
    ImmutableList<Told<?>> chemotherapy(LocalDate day, boolean before) {
        return Stream.<Told<?>>concat(
                        reports.stream().filter(told -> isOnSide(told.content(), day, before)),
                        records.stream()
                                .filter(told ->
                                        DrugQuestions.isCytotoxic(told.content().drug()))
                                .filter(told -> before
                                        ? told.content().on().isBefore(day)
                                        : told.content().on().isAfter(day)))
                .collect(toImmutableList());
    }

    private static boolean isOnSide(SystemicTherapy therapy, LocalDate day, boolean before) {
        var given = therapy.given();
        boolean onSide = before
                ? given.firstDose().isBefore(day)
                : given.firstDose().isAfter(day)
                        || given.lastDose().filter(day::isBefore).isPresent();
        return onSide && therapy.drugs().stream().anyMatch(DrugQuestions::isCytotoxic);
    }
}
