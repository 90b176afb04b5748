package org.sarcomaregistry.domain.course;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import org.sarcomaregistry.domain.code.YesNoUnknown;
import org.sarcomaregistry.domain.report.Entry;
import org.sarcomaregistry.domain.report.Evidence.Procedure;
import org.sarcomaregistry.domain.treatment.ProcedureCode;

/**
 * Says which sarcoma was a person's first of a calendar year: the published coverage counts no other. A tumour that was
 * operated and that nobody has described may yet prove to be the first.
 *
 * @param courses of one person, by date of diagnosis
 * @param undescribed years of tumour surgery for a sarcoma that belongs to none of the courses
 */
record FirstOfYear(ImmutableList<Course> courses, ImmutableSet<Integer> undescribed) {

    /** Categories of ICD-10 under which sarcomas of bone and soft tissue, of nerves and of Kaposi are operated. */
    private static final ImmutableSet<String> SARCOMA_CATEGORIES =
            ImmutableSet.of("C40", "C41", Attachment.KAPOSI_CATEGORY, "C47", "C48", "C49");

    static FirstOfYear of(ImmutableList<Course> courses, Collection<Entry> loose) {
        return new FirstOfYear(
                courses,
                loose.stream()
                        .filter(entry -> entry.content() instanceof Procedure procedure && maybeOfSarcoma(procedure))
                        .map(entry -> Happened.on(entry.content()).getYear())
                        .collect(toImmutableSet()));
    }

    private static boolean maybeOfSarcoma(Procedure procedure) {
        return procedure.procedures().stream().anyMatch(ProcedureCode::isTumourSurgery)
                && SARCOMA_CATEGORIES.contains(procedure.diagnosis().substring(0, 3));
    }

    /** Whether no earlier sarcoma of the person was diagnosed in the same year. */
    YesNoUnknown of(Course course) {
        int year = course.diagnosedOn().getYear();
        boolean another = courses.stream()
                .takeWhile(earlier -> !earlier.key().equals(course.key()))
                .anyMatch(earlier -> earlier.diagnosedOn().getYear() == year
                        && earlier.tumour().isSarcoma());
        if (another) {
            return YesNoUnknown.NO;
        }
        return undescribed.contains(year) ? YesNoUnknown.UNKNOWN : YesNoUnknown.YES;
    }
}
