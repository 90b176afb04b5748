package org.sarcomaregistry.domain.programme;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.sarcomaregistry.domain.code.Codes;
import org.sarcomaregistry.domain.course.Course;
import org.sarcomaregistry.domain.course.Told;
import org.sarcomaregistry.domain.indicator.Truth;
import org.sarcomaregistry.domain.report.EntryRef;
import org.sarcomaregistry.domain.subtype.Subtype;
import org.sarcomaregistry.domain.subtype.SubtypeCatalogue;
import org.sarcomaregistry.domain.text.Text;
import org.sarcomaregistry.domain.tumour.Grade;

/**
 * The grade by which a course is judged: the highest that a work-up or a specimen tells, since a biopsy and treatment
 * before the operation both make a tumour look milder; else the one that follows from the subtype.
 *
 * @param grade in two steps; empty when nothing tells it
 * @param by those who told it; empty when the subtype did
 */
record Grading(Optional<Grade> grade, Text text, ImmutableList<EntryRef> by) {

    private static final Text UNKNOWN = Text.of("høygradig svulst", "high-grade tumour");

    static Grading of(Course course) {
        var told = told(course).collect(toImmutableList());
        return highest(told, Grade.HIGH)
                .or(() -> highest(told, Grade.LOW))
                .or(() -> intrinsic(course))
                .orElseGet(() -> new Grading(Optional.empty(), UNKNOWN, ImmutableList.of()));
    }

    Truth isHigh() {
        return grade.map(g -> Truth.of(g == Grade.HIGH)).orElse(Truth.UNKNOWN);
    }

    private static Optional<Grading> highest(ImmutableList<Told<Grade>> told, Grade step) {
        return told.stream()
                .filter(one -> one.content().twoTier().filter(step::equals).isPresent())
                .findFirst()
                .map(one ->
                        new Grading(Optional.of(step), words("oppgitt som ", "stated as ", one.content()), one.by()));
    }

    private static Stream<Told<Grade>> told(Course course) {
        return Stream.concat(
                course.primaryOperations().stream()
                        .flatMap(operated -> operated.report().stream())
                        .flatMap(report -> report.content().specimen().grade().stream()
                                .map(grade -> new Told<>(grade, report.by()))),
                course.events().workUps().stream()
                        .map(told -> told.map(workUp -> workUp.histology().grade())));
    }

    /** Holds only where every subtype on the code that is in use has the same grade. */
    private static Optional<Grading> intrinsic(Course course) {
        var grades = course.tumour().morphology().stream()
                .flatMap(morphology -> SubtypeCatalogue.current().of(morphology).stream())
                .filter(subtype -> !subtype.standing().retired())
                .map(Grading::step)
                .distinct()
                .toList();
        return grades.size() == 1
                ? grades.get(0)
                        .map(grade -> new Grading(
                                Optional.of(grade),
                                words("gitt av svulsttypen som ", "given by the type as ", grade),
                                ImmutableList.of()))
                : Optional.empty();
    }

    private static Optional<Grade> step(Subtype subtype) {
        return subtype.intrinsicGrade()
                .flatMap(grade -> Codes.parse(Grade.class, grade.code()))
                .flatMap(Grade::twoTier);
    }

    private static Text words(String nb, String en, Grade grade) {
        return Text.of(
                "høygradig svulst (" + nb + grade.label().nb() + ")",
                "high-grade tumour (" + en + grade.label().en() + ")");
    }
}
