package org.sarcomaregistry.testkit.arbitrary;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.sarcomaregistry.domain.report.FormKind;
import org.sarcomaregistry.domain.report.ReportForm;
import org.sarcomaregistry.testkit.story.PlainForms;

/** Forms without message id and patient, which a story adds. */
public final class Reports {

    private static final String UNITS = PlainForms.TROMSO + "|" + PlainForms.BODO + "|" + PlainForms.HAUKELAND;

    private static final Map<FormKind, Function<Days, Arbitrary<ReportForm>>> KINDS = Map.ofEntries(
            Map.entry(FormKind.WORK_UP, Reports::workUps),
            Map.entry(FormKind.SURGERY, Treatments::surgery),
            Map.entry(FormKind.RADIOTHERAPY, Treatments::radiotherapy),
            Map.entry(FormKind.SYSTEMIC_THERAPY, Treatments::drugs),
            Map.entry(FormKind.FOLLOW_UP, days -> plain(FormKind.FOLLOW_UP, days)),
            Map.entry(FormKind.PATHOLOGY, Reports::specimens),
            Map.entry(FormKind.PROCEDURE, Treatments::procedures),
            Map.entry(FormKind.RADIOTHERAPY_RECORD, days -> records(FormKind.RADIOTHERAPY_RECORD, days, "unit")),
            Map.entry(FormKind.DRUG_RECORD, Treatments::doses),
            Map.entry(FormKind.POPULATION_REGISTER, Reports::notices),
            Map.entry(FormKind.CAUSE_OF_DEATH, days -> plain(FormKind.CAUSE_OF_DEATH, days)),
            Map.entry(FormKind.COMPLETENESS, Reports::declarations));

    private Reports() {}

    /**
     * {@return forms of a kind that are found in order}
     *
     * @param kind of message
     */
    public static Arbitrary<ReportForm> valid(FormKind kind) {
        return of(kind, Days.around(Set.of()));
    }

    /**
     * {@return forms of a kind that are found in order, whose days lie just as far apart as some limits, in days}
     *
     * @param kind of message
     * @param limits distances in days
     */
    public static Arbitrary<ReportForm> valid(FormKind kind, Collection<Integer> limits) {
        return of(kind, Days.around(limits));
    }

    /**
     * {@return forms in order but for one field, which is left out, answered twice, or answered as nobody expects}
     *
     * @param kind of message
     */
    public static Arbitrary<ReportForm> nearlyValid(FormKind kind) {
        return Combinators.combine(
                        valid(kind), Nasty.texts(), Arbitraries.integers().between(0, 2), anyInt())
                .as((form, text, way, index) -> {
                    var names = form.fields().keySet().asList();
                    var name = names.get(index % names.size());
                    return switch (way) {
                        case 0 -> form.without(name);
                        case 1 -> form.with(name, form.answers(name).get(0), text);
                        default -> form.with(name, text);
                    };
                });
    }

    /** {@return forms with any names and any answers; nothing about them is in order but by chance} */
    public static Arbitrary<ReportForm> nasty() {
        return Arbitraries.maps(
                        Arbitraries.oneOf(
                                Nasty.texts(), Arbitraries.of("form", "patient_value", "message_id", "target")),
                        Arbitraries.oneOf(Nasty.texts(), Arbitraries.of("work-up", "surgery"))
                                .list()
                                .ofMaxSize(3))
                .ofMaxSize(8)
                .map(ReportForm::of);
    }

    static Arbitrary<ReportForm> of(FormKind kind, Days days) {
        return KINDS.getOrDefault(kind, d -> Arbitraries.just(PlainForms.withdrawal()))
                .apply(days);
    }

    static Arbitrary<ReportForm> plain(FormKind kind, Days days) {
        return days.arbitrary().map(day -> PlainForms.of(kind, day));
    }

    static Arbitrary<ReportForm> records(FormKind kind, Days days, String unitField) {
        return new Choices().field(unitField, UNITS + "|unknown").of(plain(kind, days));
    }

    private static Arbitrary<Integer> anyInt() {
        return Arbitraries.integers().between(0, 1_000);
    }

    private static Arbitrary<ReportForm> workUps(Days days) {
        return new Choices()
                .with(Tumours.valid().map(tumour -> form -> describe(form, tumour)))
                .field("sender_unit", UNITS)
                .field("pet", "not-done|done|unknown")
                .field("referral_route", "untouched|after-needle-biopsy|after-open-biopsy|after-surgery|unknown")
                .with(target())
                .of(plain(FormKind.WORK_UP, days));
    }

    static Arbitrary<Choices.Change> target() {
        return Arbitraries.frequency(Tuple.of(8, "primary"), Tuple.of(1, "local-recurrence"), Tuple.of(1, "metastasis"))
                .map(target -> form -> form.with("target", target));
    }

    private static ReportForm describe(ReportForm form, Tumours.Described tumour) {
        return form.with("topography", tumour.topography())
                .with("morphology", tumour.morphology())
                .with("laterality", tumour.laterality())
                .with("depth", tumour.depth())
                .with("grade_system", tumour.gradeSystem())
                .with("grade", tumour.grade());
    }

    private static Arbitrary<ReportForm> specimens(Days days) {
        return new Choices()
                .with(Tumours.valid()
                        .map(tumour -> form ->
                                form.with("topography", tumour.topography()).with("morphology", tumour.morphology())))
                .field("specimen", "biopsy|resection|cytology|autopsy")
                .field("requesting_unit", UNITS + "|unknown")
                .of(plain(FormKind.PATHOLOGY, days));
    }

    private static Arbitrary<ReportForm> notices(Days days) {
        return new Choices()
                .fields("event=dead|event=dead|event=residence municipality=5501|event=residence municipality=4601")
                .of(plain(FormKind.POPULATION_REGISTER, days));
    }

    private static Arbitrary<ReportForm> declarations(Days days) {
        List<LocalDate> until = List.of(Days.FIRST.plusYears(3), Days.FIRST.plusDays(90));
        return new Choices()
                .field("source", "procedure|radiotherapy-record|drug-record|population-register|pathology")
                .field("unit", "all|" + PlainForms.TROMSO)
                .of(Arbitraries.of(until).map(day -> PlainForms.of(FormKind.COMPLETENESS, day)));
    }
}
