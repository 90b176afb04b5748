package org.sarcomaregistry.domain.indicator;

import java.util.Optional;
import org.sarcomaregistry.domain.text.Text;

/**
 * The target of an indicator, and the only judge of its attainment. Levels are continuous, as the national indicator
 * site has them: without a published limit for moderate there is no moderate level.
 *
 * @param direction whether a higher or a lower share is better
 * @param high share from which (or down to which) attainment is high
 * @param moderate share from which (or down to which) attainment is moderate; empty where none is published
 */
public record Target(Direction direction, double high, Optional<Double> moderate) {

    /** Which way is better. */
    public enum Direction {
        /** The share ought to be large. */
        HIGHER_IS_BETTER,
        /** The share ought to be small. */
        LOWER_IS_BETTER,
        /** The share describes: nobody says which way is better, so that it can have no target. */
        NEITHER
    }

    /**
     * Refuses levels that are no proportions or stand in the wrong order, and a direction that is none.
     *
     * @param direction whether a higher or a lower share is better
     * @param high share from which (or down to which) attainment is high
     * @param moderate share from which (or down to which) attainment is moderate; empty where none is published
     */
    public Target {
        if (direction == Direction.NEITHER) {
            throw new IllegalArgumentException("a target says which way is better");
        }
        double limit = moderate.orElse(high);
        boolean ordered = direction == Direction.HIGHER_IS_BETTER ? limit <= high : limit >= high;
        if (!ordered || high < 0 || high > 1 || limit < 0 || limit > 1) {
            throw new IllegalArgumentException("levels of a target are ordered proportions");
        }
    }

    /**
     * High from a percentage up.
     *
     * @param percent whole per cent, 0 to 100
     * @return a target where higher is better
     */
    public static Target atLeast(int percent) {
        return new Target(Direction.HIGHER_IS_BETTER, percent / 100.0, Optional.empty());
    }

    /**
     * High down to a percentage.
     *
     * @param percent whole per cent, 0 to 100
     * @return a target where lower is better
     */
    public static Target atMost(int percent) {
        return new Target(Direction.LOWER_IS_BETTER, percent / 100.0, Optional.empty());
    }

    /**
     * {@return the same target with a moderate level beyond the high one}
     *
     * @param percent whole per cent, 0 to 100
     */
    public Target acceptable(int percent) {
        return new Target(direction, high, Optional.of(percent / 100.0));
    }

    /**
     * {@return the level of a share that is known}
     *
     * @param share a proportion, 0 to 1
     */
    public Attainment level(double share) {
        if (reaches(share, high)) {
            return Attainment.HIGH;
        }
        return moderate.filter(limit -> reaches(share, limit)).isPresent() ? Attainment.MODERATE : Attainment.LOW;
    }

    /**
     * {@return the level of a figure, if the same level holds over its bounds}
     *
     * @param counts of one figure
     */
    public Attainment judge(Counts counts) {
        var share = counts.tally().share();
        var bounds = counts.bounds();
        if (bounds.isEmpty()) {
            return Attainment.NO_PATIENTS;
        }
        var level = level(bounds.get().lower());
        boolean survives = share.isPresent() && level == level(bounds.get().upper());
        return survives ? level : Attainment.CANNOT_BE_DECIDED;
    }

    private boolean reaches(double share, double limit) {
        return direction == Direction.HIGHER_IS_BETTER ? share >= limit : share <= limit;
    }

    /** {@return the target in words} */
    public Text text() {
        boolean up = direction == Direction.HIGHER_IS_BETTER;
        var nb = (up ? "minst " : "høyst ") + percent(high) + " %";
        var en = (up ? "at least " : "at most ") + percent(high) + " %";
        return moderate.map(limit -> Text.of(
                        nb + " (moderat " + (up ? "fra " : "til ") + percent(limit) + " %)",
                        en + " (moderate " + (up ? "from " : "to ") + percent(limit) + " %)"))
                .orElse(Text.of(nb, en));
    }

    private static long percent(double share) {
        return Math.round(share * 100);
    }
}
