package org.sarcomaregistry.domain.indicator;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.Function;
import org.sarcomaregistry.domain.course.Course;
import org.sarcomaregistry.domain.course.Told;
import org.sarcomaregistry.domain.text.Text;

/**
 * Which clinical reports have arrived. The registry knows what it has got; only whether a surgery report of unknown
 * intention is one of first treatment can be unknown.
 */
public final class ReportProperties {

    /** A work-up report of the primary tumour has arrived. */
    public static final Property WORK_UP = arrived(
            "work-up-report",
            "utredningsmelding",
            "work-up report",
            course -> course.events().workUps());

    /** A surgery report of first treatment has arrived. */
    public static final Property SURGERY = surgery();

    /** A radiotherapy report of first treatment has arrived. */
    public static final Property RADIOTHERAPY = arrived(
            "radiotherapy-report",
            "strålemelding",
            "radiotherapy report",
            course -> course.events().irradiations().stream()
                    .filter(i -> !i.from().isAfter(course.firstTreatmentUntil()))
                    .flatMap(i -> i.report().stream())
                    .toList());

    private ReportProperties() {}

    private static Property surgery() {
        var known = arrived(
                "surgery-report",
                "kirurgimelding",
                "surgery report",
                course -> course.certainOperations().stream()
                        .flatMap(o -> o.report().stream())
                        .toList());
        return new Property(known.id(), known.text(), (course, dataDate) -> {
            var doubtful = course.primaryOperations().stream()
                    .filter(o -> !o.isCertain())
                    .collect(ImmutableList.toImmutableList());
            var verdict = known.explain(course, dataDate);
            return verdict.truth() == Truth.YES || doubtful.isEmpty()
                    ? verdict
                    : TreatmentProperties.unintended(doubtful);
        });
    }

    private static Property arrived(
            String id, String nb, String en, Function<Course, List<? extends Told<?>>> reports) {
        return new Property(id, Text.of(nb + " er mottatt", en + " received"), (course, dataDate) -> {
            var told = reports.apply(course);
            return told.isEmpty()
                    ? Verdict.of(Truth.NO, Text.of(nb + " mangler", en + " missing"))
                    : new Verdict(
                            Truth.YES,
                            Text.of(nb + " er mottatt", en + " received"),
                            told.stream().flatMap(t -> t.by().stream()).collect(ImmutableList.toImmutableList()));
        });
    }
}
