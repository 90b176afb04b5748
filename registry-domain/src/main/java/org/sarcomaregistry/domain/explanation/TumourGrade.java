package org.sarcomaregistry.domain.explanation;

import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.sarcomaregistry.domain.course.Course;
import org.sarcomaregistry.domain.report.Specimen;
import org.sarcomaregistry.domain.staging.Decision;
import org.sarcomaregistry.domain.staging.SubtypeGrade;
import org.sarcomaregistry.domain.subtype.Morphology;
import org.sarcomaregistry.domain.subtype.SubtypeCatalogue;
import org.sarcomaregistry.domain.tumour.Grade;

/** The grade by which a tumour is staged and its treatment judged. */
public final class TumourGrade {

    /** The highest first, since a biopsy and treatment before the operation both make a tumour look milder. */
    private static final ImmutableList<Grade> HIGHEST_FIRST =
            ImmutableList.of(Grade.G3, Grade.G2, Grade.HIGH, Grade.G1, Grade.LOW);

    private TumourGrade() {}

    /**
     * {@return the highest grade that a specimen or a work-up tells; else the one that the subtype has; empty when neither
     * gives one}
     *
     * @param course as known on the day in question
     */
    public static Explained<Grade> of(Course course) {
        var told = Stream.concat(
                        Measured.specimens(course, Specimen::grade),
                        Measured.workUps(
                                course, workUp -> Optional.of(workUp.histology().grade())))
                .filter(one -> HIGHEST_FIRST.contains(one.content()))
                .sorted(comparing(one -> HIGHEST_FIRST.indexOf(one.content())));
        return Explained.first(told).or(intrinsic(course));
    }

    /** Holds only where every subtype on the code that is in use has the same grade. */
    private static Explained<Grade> intrinsic(Course course) {
        var type = TumourFacts.morphology(course);
        return type.value()
                .flatMap(TumourGrade::intrinsic)
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
}
