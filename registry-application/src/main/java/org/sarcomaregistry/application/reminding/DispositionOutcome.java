package org.sarcomaregistry.application.reminding;

import java.util.function.Function;
import org.sarcomaregistry.domain.course.Disposition;

/** What came of a unit's word on a report that it owes. */
public sealed interface DispositionOutcome {

    /** Handles every outcome. */
    <T> T fold(Function<Done, T> done, Function<Refused, T> refused);

    /**
     * It is kept.
     *
     * @param repeated whether it was kept already
     */
    record Done(Disposition disposition, boolean repeated) implements DispositionOutcome {

        @Override
        public <T> T fold(Function<Done, T> onDone, Function<Refused, T> refused) {
            return onDone.apply(this);
        }
    }

    /** Nothing was changed. */
    record Refused(Why why) implements DispositionOutcome {

        @Override
        public <T> T fold(Function<Done, T> done, Function<Refused, T> onRefused) {
            return onRefused.apply(this);
        }
    }

    /** Why nothing was changed. */
    enum Why {
        /** There is none, or another unit owes it: the two are not told apart. */
        ABSENT,
        /** The report has arrived, or nobody waits for it any more. */
        CLOSED,
        /** The transfer goes to the unit that owes it already. */
        SAME_UNIT,
        /** Another word was said after this one, which must be taken back first. */
        OVERTAKEN
    }
}
