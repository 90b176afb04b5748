package org.sarcomaregistry.domain.programme;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.sarcomaregistry.domain.course.Course;
import org.sarcomaregistry.domain.report.Target;

/** The first sign of a relapse, local or distant, that anybody reported. */
final class Relapse {

    private Relapse() {}

    /** The day of the first relapse after a day, or of death if that came first. */
    static Optional<LocalDate> orDeath(Course course, LocalDate after) {
        return Stream.of(
                        course.events().followUps().stream()
                                .flatMap(told -> Stream.concat(
                                        told.content().localRecurrence().stream(),
                                        told.content().metastasis().stream())),
                        course.events().recurrenceWorkUps().stream()
                                .map(told -> told.content().diagnosis().date().assumed()),
                        course.events().otherSurgery().stream()
                                .filter(told -> told.content().head().target() != Target.PRIMARY)
                                .map(told -> told.content().operationDate()),
                        course.fate().diedOn().stream())
                .flatMap(days -> days)
                .filter(day -> day.isAfter(after))
                .min(LocalDate::compareTo);
    }
}
