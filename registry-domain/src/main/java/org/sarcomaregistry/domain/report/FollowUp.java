package org.sarcomaregistry.domain.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;

/** Follow-up report (oppfølging), from a hospital or a practice. Death is told by the population register. */
public record FollowUp(
        ReportHead head,
        LocalDate examinedOn,
        DiseaseStatus status,
        Optional<LocalDate> localRecurrence,
        Optional<LocalDate> metastasis,
        ImmutableSet<MetastasisSite> metastasisSites,
        ImmutableSet<NextStep> next,
        ImmutableSet<FollowUpImaging> imaging)
        implements Report {

    static final ImmutableList<Binding<FollowUp>> BINDINGS = ImmutableList.of(
            new Binding<>("examined_on", FollowUp::examinedOn),
            new Binding<>("status", FollowUp::status),
            new Binding<>("local_recurrence_date", FollowUp::localRecurrence),
            new Binding<>("metastasis_date", FollowUp::metastasis),
            new Binding<>("metastasis_sites", FollowUp::metastasisSites),
            new Binding<>("next", FollowUp::next),
            new Binding<>("imaging", FollowUp::imaging));

    static FollowUp from(Answers a) {
        return new FollowUp(
                ReportHead.from(a),
                a.date("examined_on"),
                a.code("status", DiseaseStatus.class),
                a.dateIf("local_recurrence_date"),
                a.dateIf("metastasis_date"),
                a.codes("metastasis_sites", MetastasisSite.class),
                a.codes("next", NextStep.class),
                a.codes("imaging", FollowUpImaging.class));
    }

    @Override
    public FormKind kind() {
        return FormKind.FOLLOW_UP;
    }

    @Override
    public <T> T foldReport(ReportCases<T> cases) {
        return cases.followUp().apply(this);
    }
}
