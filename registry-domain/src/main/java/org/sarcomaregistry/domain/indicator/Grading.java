package org.sarcomaregistry.domain.indicator;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.sarcomaregistry.domain.course.Course;
import org.sarcomaregistry.domain.explanation.Explained;
import org.sarcomaregistry.domain.explanation.TumourGrade;
import org.sarcomaregistry.domain.report.EntryRef;
import org.sarcomaregistry.domain.text.Text;
import org.sarcomaregistry.domain.tumour.Grade;

/**
 * The grade by which a course is judged, in the two steps that recommendations tell apart.
 *
 * @param grade low or high; empty when nothing tells it
 * @param text the grade and where it is from, in words
 * @param by those who told it, or the type that has it; empty when nothing tells it
 */
public record Grading(Optional<Grade> grade, Text text, ImmutableList<EntryRef> by) {

    private static final Text HIGH_GRADE = Text.of("høygradig svulst", "high-grade tumour");

    /**
     * {@return the grade of a course}
     *
     * @param course as known on the day in question
     */
    public static Grading of(Course course) {
        var grade = TumourGrade.of(course);
        return grade.value()
                .map(told -> new Grading(
                        told.twoTier(),
                        text(told, grade),
                        grade.grounds().decidedBy().asList()))
                .orElseGet(() -> new Grading(Optional.empty(), HIGH_GRADE, ImmutableList.of()));
    }

    /** {@return whether it is high; unknown when nothing tells the grade} */
    public Truth isHigh() {
        return grade.map(g -> Truth.of(g == Grade.HIGH)).orElse(Truth.UNKNOWN);
    }

    private static Text text(Grade told, Explained<Grade> grade) {
        return HIGH_GRADE.then(" (", told.label()).then(", ", grade.reason()).then("", Text.same(")"));
    }
}
