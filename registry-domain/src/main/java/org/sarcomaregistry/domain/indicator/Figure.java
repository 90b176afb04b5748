package org.sarcomaregistry.domain.indicator;

import java.util.Optional;
import java.util.OptionalDouble;
import org.sarcomaregistry.domain.statistics.ConfidenceSequence;
import org.sarcomaregistry.domain.statistics.Interval;
import org.sarcomaregistry.domain.statistics.Wilson;

/**
 * A figure as it is shown: what was counted and what may be said of it.
 *
 * @param counts what was counted
 * @param attainment what may be said beside the target
 */
public record Figure(FigureKey key, Counts counts, Attainment attainment) {

    private static final double LEVEL = 0.95;

    /**
     * {@return the figure that counts make for an indicator}
     *
     * @param indicator the definition
     * @param key as {@link #key()} writes it
     * @param counts of one figure
     */
    public static Figure of(Indicator indicator, FigureKey key, Counts counts) {
        return new Figure(key, counts, indicator.attainment(counts));
    }

    /** {@return share of those decided; empty when nobody is} */
    public OptionalDouble share() {
        return counts.tally().share();
    }

    /** {@return Wilson's 95 % interval of the share; empty when nobody is decided} */
    public Optional<Interval> interval() {
        return Wilson.interval(counts.tally(), LEVEL);
    }

    /**
     * {@return the 95 % interval that holds at every look, for a figure that is looked at every day; empty when nobody is
     * decided}
     */
    public Optional<Interval> intervalAtEveryLook() {
        return counts.tally().assessed() == 0
                ? Optional.empty()
                : Optional.of(ConfidenceSequence.interval(counts.tally(), LEVEL));
    }

    /** {@return the extremes over every way that the open courses could turn out; empty when there is nobody at all} */
    public Optional<Bounds> bounds() {
        return counts.bounds();
    }
}
