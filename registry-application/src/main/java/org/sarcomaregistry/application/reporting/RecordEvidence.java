package org.sarcomaregistry.application.reporting;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.sarcomaregistry.domain.report.FormKind;

/** Evidence of another source, or a source's word that it has told everything, comes in by the same door as reports. */
public final class RecordEvidence {

    private final Intake intake;

    public RecordEvidence(Intake intake) {
        this.intake = intake;
    }

    /**
     * Takes one piece of evidence. Repeating it gives the same receipt; what comes at the same time may share a commit.
     *
     * @throws IllegalArgumentException if the form is known to be a clinical report
     */
    public Outcome record(Submission submission) {
        refuseReport(submission);
        return intake.take(submission);
    }

    /** Takes several pieces of evidence with one commit; each outcome is the one it would have had alone. */
    public ImmutableList<Outcome> recordAll(List<Submission> submissions) {
        submissions.forEach(RecordEvidence::refuseReport);
        return intake.take(submissions);
    }

    private static void refuseReport(Submission submission) {
        Door.refuse(submission, FormKind.Family.REPORT);
    }
}
