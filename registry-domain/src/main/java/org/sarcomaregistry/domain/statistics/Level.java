package org.sarcomaregistry.domain.statistics;

/** Confidence levels as callers give them. */
final class Level {

    private Level() {}

    /**
     * What a two-sided statement leaves to either side: 0.025 for 0.95.
     *
     * @throws IllegalArgumentException if the level is not strictly between 0 and 1
     */
    static double tail(double level) {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("confidence level " + level);
        }
        return (1 - level) / 2;
    }
}
