package org.sarcomaregistry.application.reporting;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.sarcomaregistry.domain.report.FormKind;

/** A clinician's report, or the withdrawal of one, comes in. */
public final class SubmitReport {

    private final Intake intake;

    public SubmitReport(Intake intake) {
        this.intake = intake;
    }

    /**
     * Takes one report. Repeating it, whole or after a failure, gives the same receipt. Reports that come at the same time
     * may share a commit; each outcome is the one it would have had alone.
     *
     * @throws IllegalArgumentException if the form is known to be something else than a report or a withdrawal
     */
    public Outcome submit(Submission submission) {
        refuseEvidence(submission);
        return intake.take(submission);
    }

    /** Takes several reports with one commit; each outcome is the one it would have had alone. */
    public ImmutableList<Outcome> submitAll(List<Submission> submissions) {
        submissions.forEach(SubmitReport::refuseEvidence);
        return intake.take(submissions);
    }

    private static void refuseEvidence(Submission submission) {
        Door.refuse(submission, FormKind.Family.EVIDENCE, FormKind.COMPLETENESS);
    }
}
