package org.sarcomaregistry.application.drafting;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;
import org.sarcomaregistry.application.reporting.Outcome;
import org.sarcomaregistry.domain.report.Finding;

/** What came of something that was done with a draft. */
public sealed interface DraftOutcome {

    /** Handles every outcome. */
    <T> T fold(Function<Done, T> done, Function<Sent, T> sent, Function<Refused, T> refused);

    /** It is done; the draft as it is now. */
    record Done(Draft draft) implements DraftOutcome {

        @Override
        public <T> T fold(Function<Done, T> done, Function<Sent, T> sent, Function<Refused, T> refused) {
            return done.apply(this);
        }
    }

    /** It was sent: the receipt of it, accepted or rejected. A rejected draft stays open. */
    record Sent(Outcome outcome) implements DraftOutcome {

        @Override
        public <T> T fold(Function<Done, T> done, Function<Sent, T> sent, Function<Refused, T> refused) {
            return sent.apply(this);
        }
    }

    /**
     * Nothing was changed.
     *
     * @param current the draft that stands in the way: as it is now, or the other one of the same subject
     * @param findings what is wrong with the form
     */
    record Refused(Why why, Optional<Draft> current, ImmutableList<Finding> findings) implements DraftOutcome {

        static Refused because(Why why, Draft current) {
            return new Refused(why, Optional.of(current), ImmutableList.of());
        }

        static Refused because(Why why) {
            return new Refused(why, Optional.empty(), ImmutableList.of());
        }

        @Override
        public <T> T fold(Function<Done, T> done, Function<Sent, T> sent, Function<Refused, T> refused) {
            return refused.apply(this);
        }
    }

    /** Why nothing was changed. */
    enum Why {
        /** There is none, or it belongs to a unit that the person may not report for: the two are not told apart. */
        ABSENT,
        /** It was saved since. */
        STALE,
        /** It was submitted or discarded. */
        CLOSED,
        /** Somebody else holds it; it must be taken over first. */
        HELD,
        /** The department has another active draft of the same subject. */
        EXISTS,
        /** The form is none of the five reports. */
        NOT_A_REPORT,
        /** The form names no unit that the person may report for. */
        NO_UNIT,
        /** The form or the unit is another one than the draft's. */
        OTHER_FORM,
        /** The patient's number is wrong, or not taken here, or there is a field that the form doesn't have. */
        WRONG_ANSWERS,
        /** The person holds as many drafts as one may. */
        TOO_MANY
    }
}
