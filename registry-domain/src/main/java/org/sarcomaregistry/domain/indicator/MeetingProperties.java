package org.sarcomaregistry.domain.indicator;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.sarcomaregistry.domain.course.Course;
import org.sarcomaregistry.domain.course.Operated;
import org.sarcomaregistry.domain.report.MdtLevel;
import org.sarcomaregistry.domain.report.WorkUp;
import org.sarcomaregistry.domain.text.Text;

/** Properties of the multidisciplinary meeting (MDT-møte). While the work-up report is missing they are unknown. */
public final class MeetingProperties {

    /** At a regional or national meeting, or at a centre's own, and not after the operation. */
    public static final Property AT_CENTRE = new Property(
            "mdt-at-centre",
            Text.of(
                    "drøftet i tverrfaglig møte ved sarkomsenter før operasjonen",
                    "discussed in a multidisciplinary meeting of a sarcoma centre before the operation"),
            (course, dataDate) -> discussed(course));

    private MeetingProperties() {}

    private static Verdict discussed(Course course) {
        var first = first(course.primaryOperations());
        var certain = first(course.certainOperations());
        return WorkUpProperties.any(
                course,
                workUp -> level(workUp).and(agreed(before(workUp, first), before(workUp, certain))),
                "drøftet i tverrfaglig møte før operasjonen",
                "discussed in a meeting before the operation");
    }

    private static LocalDate first(ImmutableList<Operated> operations) {
        return operations.stream().map(Operated::on).findFirst().orElse(LocalDate.MAX);
    }

    /** Before the first operation whether or not those of unknown intention are operations of the tumour. */
    private static Truth agreed(Truth one, Truth other) {
        return one == other ? one : Truth.UNKNOWN;
    }

    private static Truth level(WorkUp workUp) {
        var levels = workUp.diagnosis().mdt();
        if (levels.contains(MdtLevel.REGIONAL) || levels.contains(MdtLevel.NATIONAL)) {
            return Truth.YES;
        }
        if (levels.contains(MdtLevel.LOCAL)) {
            return WorkUpProperties.atCentre(workUp);
        }
        return levels.contains(MdtLevel.UNKNOWN) ? Truth.UNKNOWN : Truth.NO;
    }

    /** A meeting without a date was held before the operation, since the work-up ends with it. */
    private static Truth before(WorkUp workUp, LocalDate operation) {
        return Truth.of(workUp.diagnosis().mdtDate().filter(operation::isBefore).isEmpty());
    }
}
