package org.sarcomaregistry.domain.report;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.sarcomaregistry.domain.code.YesNoUnknown;
import org.sarcomaregistry.domain.treatment.Intention;
import org.sarcomaregistry.domain.treatment.Modality;
import org.sarcomaregistry.domain.treatment.RadiotherapyField;
import org.sarcomaregistry.domain.treatment.Timing;

/** Radiotherapy report (strålemelding), sent when the course of treatment has ended. */
public record Radiotherapy(
        ReportHead head,
        LocalDate start,
        Optional<LocalDate> end,
        Intention intention,
        Timing timing,
        Modality modality,
        RadiotherapyField field,
        Dose dose,
        YesNoUnknown completed)
        implements Report {

    static final ImmutableList<Binding<Radiotherapy>> BINDINGS = ImmutableList.of(
            new Binding<>("start", Radiotherapy::start),
            new Binding<>("end", Radiotherapy::end),
            new Binding<>("intention", Radiotherapy::intention),
            new Binding<>("timing", Radiotherapy::timing),
            new Binding<>("modality", Radiotherapy::modality),
            new Binding<>("field", Radiotherapy::field),
            new Binding<>("dose_per_fraction_gy", r -> orUnknown(r.dose().perFractionGy())),
            new Binding<>("fractions", r -> orUnknown(r.dose().fractions())),
            new Binding<>("completed", Radiotherapy::completed));

    static Radiotherapy from(Answers a) {
        return new Radiotherapy(
                ReportHead.from(a),
                a.date("start"),
                a.dateIf("end"),
                a.code("intention", Intention.class),
                a.code("timing", Timing.class),
                a.code("modality", Modality.class),
                a.code("field", RadiotherapyField.class),
                new Dose(
                        a.decimalIf("dose_per_fraction_gy"),
                        a.decimalIf("fractions").map(BigDecimal::intValueExact)),
                a.code("completed", YesNoUnknown.class));
    }

    private static Object orUnknown(Optional<?> value) {
        return value.<Object>map(v -> v).orElse("unknown");
    }

    /** {@return whether the primary tumour, or the bed that an operation left, was irradiated} */
    public boolean isAimedAtPrimary() {
        return head.target() == Target.PRIMARY
                && (field == RadiotherapyField.PRIMARY || field == RadiotherapyField.TUMOUR_BED);
    }

    @Override
    public FormKind kind() {
        return FormKind.RADIOTHERAPY;
    }

    @Override
    public <T> T foldReport(ReportCases<T> cases) {
        return cases.radiotherapy().apply(this);
    }

    /** Dose as planned: gray per fraction and number of fractions, each possibly unknown. */
    public record Dose(Optional<BigDecimal> perFractionGy, Optional<Integer> fractions) {}
}
