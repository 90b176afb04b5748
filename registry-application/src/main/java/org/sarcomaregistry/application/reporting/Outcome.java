package org.sarcomaregistry.application.reporting;

import java.util.function.Function;

/** What came of a submission. */
public sealed interface Outcome {

    /** Handles every outcome. */
    <T> T fold(Function<Answered, T> answered, Function<Refused, T> refused);

    /**
     * The registry has a receipt for the message, accepted or rejected.
     *
     * @param repeated whether the message had come before; the receipt is then the old one
     */
    record Answered(Receipt receipt, boolean repeated) implements Outcome {

        @Override
        public <T> T fold(Function<Answered, T> answered, Function<Refused, T> refused) {
            return answered.apply(this);
        }
    }

    /** The message can't be taken as things stand, and nothing was stored. */
    record Refused(Reason reason) implements Outcome {

        @Override
        public <T> T fold(Function<Answered, T> answered, Function<Refused, T> refused) {
            return refused.apply(this);
        }
    }

    /** Why a message can't be taken. */
    enum Reason {
        /** The same message id came with other content. */
        MESSAGE_ID_REUSED,
        /** The same idempotency key came with other content. */
        IDEMPOTENCY_KEY_REUSED,
        /** The message that it replaces is not known from this sender. */
        ORIGINAL_UNKNOWN,
        /** The message that it replaces has been replaced or withdrawn already. */
        ORIGINAL_REPLACED,
        /** The message that it replaces is about another person. */
        ORIGINAL_OF_OTHER_PERSON
    }
}
