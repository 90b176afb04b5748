package org.sarcomaregistry.domain.explanation;

import java.util.Collections;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sarcomaregistry.domain.code.YesNoUnknown;
import org.sarcomaregistry.domain.course.Course;
import org.sarcomaregistry.domain.course.Told;
import org.sarcomaregistry.domain.report.Specimen;
import org.sarcomaregistry.domain.report.WorkUp;

/** What was measured and counted on a tumour. */
final class Measured {

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

    private static Optional<Integer> largest(Specimen specimen) {
        return specimen.sizeMm().isEmpty() ? Optional.empty() : Optional.of(Collections.max(specimen.sizeMm()));
    }

    static <T> Stream<Told<T>> specimens(Course course, Function<Specimen, Optional<T>> measure) {
        return TumourFacts.told(course).resected().flatMap(told -> part(told, measure));
    }

    static <T> Stream<Told<T>> workUps(Course course, Function<WorkUp, Optional<T>> measure) {
        return TumourFacts.told(course).workUps().flatMap(told -> part(told, measure));
    }

    private static <C, T> Stream<Told<T>> part(Told<C> told, Function<C, Optional<T>> measure) {
        return measure.apply(told.content()).stream().map(value -> told.map(whole -> value));
    }
}
