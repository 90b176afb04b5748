package org.sarcomaregistry.domain.indicator;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.sarcomaregistry.domain.course.Course;
import org.sarcomaregistry.domain.course.Irradiated;
import org.sarcomaregistry.domain.course.Operated;
import org.sarcomaregistry.domain.course.Told;
import org.sarcomaregistry.domain.report.EntryRef;
import org.sarcomaregistry.domain.report.FormKind;
import org.sarcomaregistry.domain.text.Text;

/** Properties of operations and radiotherapy of the primary tumour that ask for more than whether there was any. */
public final class LocalTreatmentProperties {

    /**
     * The primary tumour or its bed was irradiated within the time of first treatment, before or after the operation. A
     * record alone does not tell what was irradiated, and silence is a no only when the time is over.
     */
    public static final Property TUMOUR_IRRADIATED = new Property(
            "tumour-irradiated",
            Text.of("svulsten eller tumorsengen er strålebehandlet", "the tumour or its bed was irradiated"),
            LocalTreatmentProperties::irradiated);

    /** No operation of first treatment tells of a rupture, before it or during it. */
    public static final Property WITHOUT_RUPTURE = new Property(
            "without-rupture",
            Text.of("svulsten er ikke ruptert", "the tumour did not rupture"),
            (course, dataDate) -> withoutRupture(course));

    private LocalTreatmentProperties() {}

    private static Verdict irradiated(Course course, LocalDate dataDate) {
        var within = course.events().irradiations().stream()
                .filter(irradiated -> !irradiated.from().isAfter(course.firstTreatmentUntil()))
                .toList();
        var aimed = within.stream()
                .flatMap(irradiated -> irradiated.report().stream())
                .filter(told -> told.content().isAimedAtPrimary())
                .toList();
        if (!aimed.isEmpty()) {
            return new Verdict(
                    Truth.YES, Text.of("svulsten er strålebehandlet", "the tumour was irradiated"), refs(aimed));
        }
        var unreported = unreported(within);
        return unreported.isEmpty()
                ? Silent.within(course, dataDate, FormKind.RADIOTHERAPY_RECORD, "strålebehandling", "radiotherapy")
                : new Verdict(
                        Truth.UNKNOWN,
                        Text.of("strålemeldingen mangler", "the radiotherapy report is missing"),
                        refs(unreported));
    }

    private static List<? extends Told<?>> unreported(List<Irradiated> irradiations) {
        return irradiations.stream()
                .filter(i -> i.report().isEmpty())
                .flatMap(i -> i.told().stream())
                .toList();
    }

    private static Verdict withoutRupture(Course course) {
        var operations = course.primaryOperations();
        if (operations.isEmpty()) {
            return Verdict.of(Truth.UNKNOWN, Text.of("ingen operasjon er kjent", "no operation is known"));
        }
        return Stream.of(Truth.NO, Truth.UNKNOWN, Truth.YES)
                .flatMap(truth -> operations.stream()
                        .filter(operated -> withoutRupture(operated) == truth)
                        .map(operated -> new Verdict(truth, reason(truth), refs(operated.told()))))
                .findFirst()
                .orElseThrow();
    }

    /** A rupture at an operation that may be none of the tumour is not known to be one of the tumour. */
    private static Truth withoutRupture(Operated operated) {
        var told = operated.report()
                .map(report -> switch (report.content().resection().rupture()) {
                    case YES -> Truth.NO;
                    case NO -> Truth.YES;
                    case UNKNOWN -> Truth.UNKNOWN;
                })
                .orElse(Truth.UNKNOWN);
        return operated.isCertain() || told == Truth.YES ? told : Truth.UNKNOWN;
    }

    private static Text reason(Truth truth) {
        return switch (truth) {
            case YES -> Text.of("ingen ruptur", "no rupture");
            case NO -> Text.of("svulsten er ruptert", "the tumour ruptured");
            case UNKNOWN -> Text.of("det er ikke kjent om svulsten er ruptert", "it is not known whether it ruptured");
        };
    }

    private static ImmutableList<EntryRef> refs(Collection<? extends Told<?>> told) {
        return told.stream().flatMap(one -> one.by().stream()).distinct().collect(toImmutableList());
    }
}
