package org.sarcomaregistry.domain.report;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;

/** Outcome of an examination. */
public sealed interface Examined {

    /** Handles both outcomes. */
    <T> T fold(Function<Accepted, T> accepted, Function<Rejected, T> rejected);

    /** The findings, in the order of the form; never an error when accepted, at least one when rejected. */
    ImmutableList<Finding> findings();

    /**
     * The form is in order.
     *
     * @param findings remarks that the sender may look at
     */
    record Accepted(Message message, ImmutableList<Finding> findings) implements Examined {

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
