package org.sarcomaregistry.application.reporting;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.BiConsumer;
import org.sarcomaregistry.application.Stores;
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

    /**
     * Takes several messages with one commit; each outcome is the one it would have had alone.
     *
     * @param beside what else is written by the same commit, knowing its outcomes
     */
    public ImmutableList<Outcome> importAll(
            List<Submission> submissions, BiConsumer<Stores, ImmutableList<Outcome>> beside) {
        return intake.take(submissions, beside);
    }

    /** What would come of messages; nothing is stored, and nobody gets a receipt. */
    public Rehearsal rehearsal() {
        return intake.rehearsal();
    }
}
