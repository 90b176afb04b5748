package org.sarcomaregistry.domain.indicator;

import java.util.function.Function;

/** How an indicator measures its population. */
public sealed interface Measure {

    /**
     * Handles every measure.
     *
     * @param <T> what the answer is
     * @param share answers for a share
     * @param unpublished answers where no definition is published
     * @return what the case that applies answers
     */
    <T> T fold(Function<Share, T> share, Function<Unpublished, T> unpublished);

    /**
     * The share of the population that meets a criterion. Shares are additive: the counts of disjoint groups add to the
     * counts of the whole; and the complement's share is one minus the share.
     */
    record Share(Criterion met) implements Measure {

        @Override
        public <T> T fold(Function<Share, T> share, Function<Unpublished, T> unpublished) {
            return share.apply(this);
        }
    }

    /** The indicator exists, but its definition is not published: there is no figure. */
    record Unpublished() implements Measure {

        @Override
        public <T> T fold(Function<Share, T> share, Function<Unpublished, T> unpublished) {
            return unpublished.apply(this);
        }
    }
}
