package org.sarcomaregistry.domain.indicator;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.sarcomaregistry.domain.course.Course;
import org.sarcomaregistry.domain.course.Operated;
import org.sarcomaregistry.domain.course.Told;
import org.sarcomaregistry.domain.report.EntryRef;
import org.sarcomaregistry.domain.report.FormKind;
import org.sarcomaregistry.domain.report.Surgery;
import org.sarcomaregistry.domain.text.Text;

/**
 * Properties of first treatment: what was done to the primary tumour within a year of diagnosis (the window is the
 * registry's own, provisional).
 */
public final class TreatmentProperties {

    /** The primary tumour was operated: a report or a piece of evidence shows it. */
    public static final Property OPERATED = new Property(
            "operated",
            Text.of("primærsvulsten er operert innen ett år", "the primary tumour was operated within a year"),
            (course, dataDate) -> {
                var operations = course.certainOperations();
                if (!operations.isEmpty()) {
                    return shown(operations.stream().map(Operated::told).toList(), "operert", "operated");
                }
                var doubtful = course.primaryOperations();
                return doubtful.isEmpty()
                        ? silent(course, dataDate, FormKind.PROCEDURE, "operasjon", "operation")
                        : unintended(doubtful);
            });

    /** The tumour was irradiated: a report or a record shows it. */
    public static final Property IRRADIATED = new Property(
            "irradiated",
            Text.of("svulsten er strålebehandlet innen ett år", "the tumour was irradiated within a year"),
            (course, dataDate) -> {
                var told = course.events().irradiations().stream()
                        .filter(i -> !i.from().isAfter(course.firstTreatmentUntil()))
                        .map(i -> i.told())
                        .toList();
                return told.isEmpty()
                        ? silent(course, dataDate, FormKind.RADIOTHERAPY_RECORD, "strålebehandling", "radiotherapy")
                        : shown(told, "strålebehandlet", "irradiated");
            });

    /** No residual tumour after the last operation of first treatment. */
    public static final Property FREE_MARGINS = new Property(
            "free-margins",
            Text.of("siste operasjon ga fri reseksjonsrand (R0)", "the last operation left no residual tumour (R0)"),
            (course, dataDate) -> margins(course));

    private TreatmentProperties() {}

    private static Verdict shown(List<ImmutableList<Told<?>>> told, String nb, String en) {
        var refs = told.stream()
                .flatMap(List::stream)
                .flatMap(t -> t.by().stream())
                .collect(ImmutableList.toImmutableList());
        return new Verdict(Truth.YES, Text.of(nb, en), refs);
    }

    private static Verdict silent(Course course, LocalDate dataDate, FormKind source, String nb, String en) {
        var until = course.firstTreatmentUntil(dataDate);
        if (until.isBefore(course.diagnosedOn())) {
            return Verdict.of(
                    Truth.NO,
                    Text.of("ingen " + nb + ": død før diagnosen", "no " + en + ": died before the diagnosis"));
        }
        boolean no = course.silence().meansNo(source, course.units(), course.diagnosedOn(), until);
        return no
                ? Verdict.of(
                        Truth.NO,
                        Text.of(
                                "ingen " + nb + ": kilden er erklært komplett",
                                "no " + en + ": the source is declared complete"))
                : Verdict.of(Truth.UNKNOWN, Text.of("ingen har meldt om " + nb, "nobody has told of any " + en));
    }

    private static Verdict margins(Course course) {
        var operations = course.primaryOperations();
        if (operations.isEmpty()) {
            return Verdict.of(Truth.UNKNOWN, Text.of("ingen operasjon er kjent", "no operation is known"));
        }
        var last = operations.get(operations.size() - 1);
        if (!last.isCertain()) {
            return unintended(ImmutableList.of(last));
        }
        return last.report()
                .map(TreatmentProperties::margins)
                .orElseGet(() -> new Verdict(
                        Truth.UNKNOWN,
                        Text.of("kirurgimeldingen mangler", "the surgery report is missing"),
                        refs(last)));
    }

    /** Operations of which nobody says whether they were meant for more than a diagnosis. */
    static Verdict unintended(ImmutableList<Operated> operations) {
        return new Verdict(
                Truth.UNKNOWN,
                Operated.UNINTENDED,
                operations.stream().flatMap(o -> refs(o).stream()).collect(ImmutableList.toImmutableList()));
    }

    private static ImmutableList<EntryRef> refs(Operated operated) {
        return operated.told().stream().flatMap(t -> t.by().stream()).collect(ImmutableList.toImmutableList());
    }

    private static Verdict margins(Told<Surgery> report) {
        var residual = report.content().resection().residual();
        return switch (residual) {
            case R0 -> new Verdict(Truth.YES, Text.same("R0"), report.by());
            case R1, R2 -> new Verdict(Truth.NO, Text.same(residual.code()), report.by());
            case RX ->
                new Verdict(
                        Truth.UNKNOWN,
                        Text.of("resttumor kan ikke vurderes (RX)", "residual tumour can't be assessed (RX)"),
                        report.by());
        };
    }
}
