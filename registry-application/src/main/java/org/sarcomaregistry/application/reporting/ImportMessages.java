package org.sarcomaregistry.application.reporting;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.sarcomaregistry.domain.report.Examined;

/**
 * The messages of an older register come in: reports and evidence together, because one row of it may tell both and is
 * stored whole or not at all.
 */
public final class ImportMessages {

    private final Intake intake;

    public ImportMessages(Intake intake) {
        this.intake = intake;
    }

    /** What would be found in a message; nothing is stored, and nobody gets a receipt. */
    public Examined examine(Submission submission) {
        return intake.examined(submission);
    }

    /** Takes several messages with one commit; each outcome is the one it would have had alone. */
    public ImmutableList<Outcome> importAll(List<Submission> submissions) {
        return intake.take(submissions);
    }
}
