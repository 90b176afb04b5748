package org.sarcomaregistry.domain.explanation;

import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import java.util.Collections;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sarcomaregistry.domain.code.YesNoUnknown;
import org.sarcomaregistry.domain.course.Course;
import org.sarcomaregistry.domain.course.Told;
import org.sarcomaregistry.domain.report.Specimen;
import org.sarcomaregistry.domain.report.WorkUp;
import org.sarcomaregistry.domain.staging.Decision;
import org.sarcomaregistry.domain.staging.SubtypeGrade;
import org.sarcomaregistry.domain.subtype.Morphology;
import org.sarcomaregistry.domain.subtype.SubtypeCatalogue;
import org.sarcomaregistry.domain.tumour.Grade;

/** What was measured and counted on a tumour. */
final class Measured {

    /** The highest first, since a biopsy and treatment before the operation both make a tumour look milder. */
    private static final ImmutableList<Grade> HIGHEST_FIRST =
            ImmutableList.of(Grade.G3, Grade.G2, Grade.HIGH, Grade.G1, Grade.LOW);

    private Measured() {}

    /** Largest diameter at diagnosis in millimetres; of the resected tumour where no work-up tells it. */
    static Explained<Integer> sizeAtDiagnosis(Course course) {
        return Explained.first(
                Stream.concat(workUps(course, workUp -> workUp.site().sizeMm()), specimens(course, Measured::largest)));
    }

    /** The same, of the resected tumour first. */
    static Explained<Integer> sizeResected(Course course) {
        return Explained.first(Stream.concat(
                specimens(course, Measured::largest),
                workUps(course, workUp -> workUp.site().sizeMm())));
    }

    /** Mitoses per 5 mm², of the resected tumour first. */
    static Explained<Integer> mitosesPer5mm2(Course course) {
        return Explained.first(Stream.concat(
                specimens(course, Specimen::mitosesPer5mm2),
                workUps(course, workUp -> workUp.histology().mitosesPer5mm2())));
    }

    static Explained<Integer> mitosesPer10Hpf(Course course) {
        return Explained.first(specimens(course, Specimen::mitosesPer10Hpf));
    }

    static Explained<Integer> necrosisPercent(Course course) {
        return Explained.first(specimens(course, Specimen::necrosisPercent));
    }

    /** Whether the tumour burst at one of its operations; told only where it did. */
    static Explained<Boolean> ruptured(Course course) {
        return Explained.first(course.events().operations().stream()
                .flatMap(operated -> operated.report().stream())
                .filter(told -> told.content().resection().rupture() == YesNoUnknown.YES)
                .map(told -> told.map(surgery -> true)));
    }

    /** The highest grade that a specimen or a work-up tells; else the one that the subtype has. */
    static Explained<Grade> grade(Course course) {
        var told = Stream.concat(
                        specimens(course, Specimen::grade),
                        workUps(course, workUp -> Optional.of(workUp.histology().grade())))
                .filter(one -> HIGHEST_FIRST.contains(one.content()))
                .sorted(comparing(one -> HIGHEST_FIRST.indexOf(one.content())));
        return Explained.first(told).or(intrinsic(course));
    }

    /** Holds only where every subtype on the code that is in use has the same grade. */
    private static Explained<Grade> intrinsic(Course course) {
        var type = TumourFacts.morphology(course);
        return type.value()
                .flatMap(Measured::intrinsic)
                .map(grade -> Explained.decided(grade, type.grounds()))
                .orElseGet(() -> Explained.missing(Reasons.NO_GRADE, type.grounds()));
    }

    private static Optional<Decision<Grade>> intrinsic(Morphology morphology) {
        var grades = SubtypeCatalogue.current().of(morphology).stream()
                .filter(subtype -> !subtype.standing().retired())
                .map(SubtypeGrade::intrinsic)
                .toList();
        boolean same = grades.stream()
                        .map(grade -> grade.map(Decision::value))
                        .distinct()
                        .count()
                == 1;
        return same ? grades.get(0) : Optional.empty();
    }

    private static Optional<Integer> largest(Specimen specimen) {
        return specimen.sizeMm().isEmpty() ? Optional.empty() : Optional.of(Collections.max(specimen.sizeMm()));
    }

    private static <T> Stream<Told<T>> specimens(Course course, Function<Specimen, Optional<T>> measure) {
        return TumourFacts.told(course).resected().flatMap(told -> part(told, measure));
    }

    private static <T> Stream<Told<T>> workUps(Course course, Function<WorkUp, Optional<T>> measure) {
        return TumourFacts.told(course).workUps().flatMap(told -> part(told, measure));
    }

    private static <C, T> Stream<Told<T>> part(Told<C> told, Function<C, Optional<T>> measure) {
        return measure.apply(told.content()).stream().map(value -> told.map(whole -> value));
    }
}
