package org.sarcomaregistry.domain.report;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;

/** Outcome of an examination. */
public sealed interface Examined {

    /**
     * Handles both outcomes.
     *
     * @param <T> what the answer is
     * @param accepted answers for a form without errors
     * @param rejected answers for a form with errors
     * @return what the case that applies answers
     */
    <T> T fold(Function<Accepted, T> accepted, Function<Rejected, T> rejected);

    /** {@return the findings, in the order of the form; never an error when accepted, at least one when rejected} */
    ImmutableList<Finding> findings();

    /**
     * The form is in order.
     *
     * @param findings remarks that the sender may look at
     */
    record Accepted(Message message, ImmutableList<Finding> findings) implements Examined {

        /**
         * Refuses a finding that rejects.
         *
         * @param message what the form says
         * @param findings remarks that the sender may look at
         */
        public Accepted {
            if (findings.stream().anyMatch(Finding::rejects)) {
                throw new IllegalArgumentException("an accepted form has no error");
            }
        }

        @Override
        public <T> T fold(Function<Accepted, T> accepted, Function<Rejected, T> rejected) {
            return accepted.apply(this);
        }
    }

    /**
     * The form can't be taken.
     *
     * @param findings everything that was found, remarks too
     */
    record Rejected(ImmutableList<Finding> findings) implements Examined {

        /**
         * Refuses findings none of which rejects.
         *
         * @param findings everything that was found, remarks too
         */
        public Rejected {
            if (findings.stream().noneMatch(Finding::rejects)) {
                throw new IllegalArgumentException("a rejected form has an error");
            }
        }

        @Override
        public <T> T fold(Function<Accepted, T> accepted, Function<Rejected, T> rejected) {
            return rejected.apply(this);
        }
    }
}
