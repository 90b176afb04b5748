package org.sarcomaregistry.domain.treatment;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import java.util.function.Supplier;

/** What a free text about drugs was understood to mean. */
public sealed interface DrugMatch {

    /** Every word was understood; at least one drug, in the order written. */
    record Exact(ImmutableList<Drug> drugs) implements DrugMatch {

        /**
         * Refuses a match without a drug.
         *
         * @param drugs never empty
         */
        public Exact {
            if (drugs.isEmpty()) {
                throw new IllegalArgumentException("an exact match names a drug");
            }
        }

        @Override
        public <T> T fold(Function<Exact, T> exact, Function<Doubtful, T> doubtful, Supplier<T> none) {
            return exact.apply(this);
        }
    }

    /** Something was understood, but a person must confirm it; the likeliest first. */
    record Doubtful(ImmutableList<Drug> candidates) implements DrugMatch {

        /**
         * Refuses a doubt without a candidate.
         *
         * @param candidates never empty
         */
        public Doubtful {
            if (candidates.isEmpty()) {
                throw new IllegalArgumentException("a doubt has a candidate");
            }
        }

        @Override
        public <T> T fold(Function<Exact, T> exact, Function<Doubtful, T> doubtful, Supplier<T> none) {
            return doubtful.apply(this);
        }
    }

    /** Nothing was understood. */
    record None() implements DrugMatch {

        @Override
        public <T> T fold(Function<Exact, T> exact, Function<Doubtful, T> doubtful, Supplier<T> none) {
            return none.get();
        }
    }

    /**
     * Answers by the kind of match.
     *
     * @param <T> what the answer is
     * @param exact answers for drugs that are certain
     * @param doubtful answers for candidates
     * @param none answers where nothing is like it
     * @return what the case that applies answers
     */
    <T> T fold(Function<Exact, T> exact, Function<Doubtful, T> doubtful, Supplier<T> none);
}
