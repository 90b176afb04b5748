package org.sarcomaregistry.domain.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;

/**
 * Work-up report (utredningsmelding): what was found out about a tumour and what was decided.
 *
 * @param metastases sites of metastases at diagnosis, never empty; {@code NONE} is a finding too
 * @param planned treatment that was decided, never empty
 */
public record WorkUp(
        ReportHead head,
        Pathway pathway,
        Diagnosis diagnosis,
        Background background,
        TumourSite site,
        Imaging imaging,
        Biopsy biopsy,
        Histology histology,
        TnmCategories tnm,
        ImmutableSet<MetastasisSite> metastases,
        ImmutableSet<PlannedTreatment> planned)
        implements Report {

    static final ImmutableList<Binding<WorkUp>> BINDINGS = ImmutableList.<Binding<WorkUp>>builder()
            .addAll(Pathway.BINDINGS)
            .addAll(Diagnosis.BINDINGS)
            .addAll(Background.BINDINGS)
            .addAll(TumourSite.BINDINGS)
            .addAll(Imaging.BINDINGS)
            .addAll(Biopsy.BINDINGS)
            .addAll(Histology.BINDINGS)
            .addAll(TnmCategories.BINDINGS)
            .add(new Binding<>("metastasis_sites", WorkUp::metastases))
            .add(new Binding<>("planned_treatment", WorkUp::planned))
            .build();

    static WorkUp from(Answers a) {
        return new WorkUp(
                ReportHead.from(a),
                Pathway.from(a),
                Diagnosis.from(a),
                Background.from(a),
                TumourSite.from(a),
                Imaging.from(a),
                Biopsy.from(a),
                Histology.from(a),
                TnmCategories.from(a),
                a.codes("metastasis_sites", MetastasisSite.class),
                a.codes("planned_treatment", PlannedTreatment.class));
    }

    @Override
    public FormKind kind() {
        return FormKind.WORK_UP;
    }

    @Override
    public <T> T foldReport(ReportCases<T> cases) {
        return cases.workUp().apply(this);
    }
}
