package org.sarcomaregistry.domain.statistics;

import java.util.Optional;

/**
 * A funnel for ratios of observed to expected events, or for rates, where the expected events of a unit are its
 * person-years and the centre a rate. The counts are Poisson's.
 *
 * <p>A unit lies outside where a tail, its own count included, holds less than half of what the limit leaves out. {@link
 * #published} are the lines of the paper; its upper one is lower by one event than what {@link #position} goes by (ADR
 * 021).
 *
 * @param centre ratio or rate, finite, not negative; 1 where units are compared with what they were expected to have
 * @see <a href="https://doi.org/10.1002/sim.1970">Spiegelhalter 2005</a>
 */
public record RatioFunnel(double centre) {

    /** Units beside what they were expected to have. */
    public static final RatioFunnel AROUND_ONE = new RatioFunnel(1);

    /**
     * Refuses a centre that is no ratio.
     *
     * @param centre ratio or rate, finite, not negative
     */
    public RatioFunnel {
        if (!(centre >= 0 && Double.isFinite(centre))) {
            throw new IllegalArgumentException("the centre is a ratio");
        }
    }

    /**
     * The lines that {@link #position} agrees with.
     *
     * @param expected events at ratio 1, or person-years
     * @return in the unit of the centre; below 0 where no count is low enough. Empty where nothing is expected
     * @throws IllegalArgumentException if {@code expected} is negative or not finite
     */
    public Optional<FunnelLimits> limits(double expected) {
        return lines(expected, 1);
    }

    /**
     * The interpolated exact limits of the paper.
     *
     * @param expected events at ratio 1, or person-years
     * @return in the unit of the centre; below 0 where no count is low enough. Empty where nothing is expected
     * @throws IllegalArgumentException if {@code expected} is negative or not finite
     */
    public Optional<FunnelLimits> published(double expected) {
        return lines(expected, 0);
    }

    /**
     * The limits of the normal approximation: for units with many expected events.
     *
     * @param expected events at ratio 1, or person-years
     * @return in the unit of the centre, not cut at 0; empty where nothing is expected
     * @throws IllegalArgumentException if {@code expected} is negative or not finite
     */
    public Optional<FunnelLimits> approximate(double expected) {
        return possible(expected)
                ? Optional.of(FunnelLimits.around(centre, Math.sqrt(centre / expected)))
                : Optional.empty();
    }

    /**
     * {@return where a unit lies; {@code NOBODY} where nothing was expected and nothing observed}
     *
     * @param observed events
     * @param expected events at ratio 1, or person-years
     * @throws IllegalArgumentException if a number is negative or not finite
     */
    public FunnelPosition position(long observed, double expected) {
        boolean exposed = possible(expected);
        if (observed < 0) {
            throw new IllegalArgumentException("a count is not negative");
        }
        if (!exposed && observed == 0) {
            return FunnelPosition.NOBODY;
        }
        double mean = centre * expected;
        return FunnelPosition.ofTails(Poisson.atMost(observed, mean), Poisson.atLeast(observed, mean));
    }

    private Optional<FunnelLimits> lines(double expected, int raised) {
        if (!possible(expected)) {
            return Optional.empty();
        }
        double mean = centre * expected;
        if (mean == 0) {
            return Optional.of(FunnelLimits.around(centre, 0));
        }
        return Optional.of(new FunnelLimits(
                lines(mean, expected, raised, FunnelLimits.INNER_LEVEL),
                lines(mean, expected, raised, FunnelLimits.OUTER_LEVEL)));
    }

    private static Interval lines(double mean, double expected, int raised, double level) {
        double tail = Level.tail(level);
        long most = (long) (mean + 20 * Math.sqrt(mean) + 20);
        double lower = Interpolation.count(events -> Poisson.atMost(events, mean), tail, most);
        double upper = Interpolation.count(events -> Poisson.atMost(events, mean), 1 - tail, most);
        return new Interval(lower / expected, (upper + raised) / expected);
    }

    private static boolean possible(double expected) {
        if (!(expected >= 0 && Double.isFinite(expected))) {
            throw new IllegalArgumentException("expected events " + expected);
        }
        return expected > 0;
    }
}
