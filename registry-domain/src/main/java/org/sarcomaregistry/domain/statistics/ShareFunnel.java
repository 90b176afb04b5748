package org.sarcomaregistry.domain.statistics;

import java.util.Optional;

/**
 * A funnel for shares around a centre: the share of the nation, or a target.
 *
 * <p>A unit lies outside where a tail of the binomial distribution, its own count included, holds less than half of what
 * the limit leaves out. This is the same for those who met and those who did not, and never outside more often by chance
 * than the limit says. {@link #limits} are the lines that agree with it; {@link #published} are those of the paper, whose
 * upper line is lower by one case (ADR 021).
 *
 * <p>The centre is taken as known. One made of the same units hardly moves where they are many and none is large.
 *
 * @param centre proportion, 0 to 1
 * @see <a href="https://doi.org/10.1002/sim.1970">Spiegelhalter 2005</a>
 */
public record ShareFunnel(double centre) implements Funnel {

    /**
     * Refuses a centre that is no proportion.
     *
     * @param centre proportion, 0 to 1
     */
    public ShareFunnel {
        if (!(centre >= 0 && centre <= 1)) {
            throw new IllegalArgumentException("the centre is a proportion");
        }
    }

    /** {@inheritDoc} The lower one of the paper, and its mirror image; the centre itself where it is 0 or 1. */
    @Override
    public Optional<FunnelLimits> limits(long assessed) {
        return lines(assessed, level -> {
            double tail = Level.tail(level);
            return new Interval(line(centre, assessed, tail), 1 - line(1 - centre, assessed, tail));
        });
    }

    /**
     * The interpolated exact limits of the paper. At small units the upper one calls a unit out that chance puts there
     * more often than the limit says.
     *
     * @param assessed how many cases the unit has
     * @return proportions, not cut at 0 and 1; the centre itself where it is 0 or 1; empty for no cases
     * @throws IllegalArgumentException for a negative number of cases
     */
    public Optional<FunnelLimits> published(long assessed) {
        return lines(assessed, level -> {
            double tail = Level.tail(level);
            return new Interval(line(centre, assessed, tail), line(centre, assessed, 1 - tail));
        });
    }

    /**
     * The limits of the normal approximation: for large units whose centre is not near 0 or 1.
     *
     * @param assessed how many cases the unit has
     * @return proportions, not cut at 0 and 1; empty for no cases
     * @throws IllegalArgumentException for a negative number of cases
     */
    public Optional<FunnelLimits> approximate(long assessed) {
        double error = Math.sqrt(centre * (1 - centre) / Math.max(1, assessed));
        return cases(assessed) ? Optional.of(FunnelLimits.around(centre, error)) : Optional.empty();
    }

    @Override
    public FunnelPosition position(Tally tally) {
        return tally.assessed() == 0
                ? FunnelPosition.NOBODY
                : FunnelPosition.ofTails(
                        Binomial.atMost(tally.met(), tally.assessed(), centre),
                        Binomial.atLeast(tally.met(), tally.assessed(), centre));
    }

    private interface Line {
        Interval at(double level);
    }

    private Optional<FunnelLimits> lines(long assessed, Line line) {
        if (!cases(assessed)) {
            return Optional.empty();
        }
        if (centre == 0 || centre == 1) {
            return Optional.of(FunnelLimits.around(centre, 0));
        }
        return Optional.of(new FunnelLimits(line.at(FunnelLimits.INNER_LEVEL), line.at(FunnelLimits.OUTER_LEVEL)));
    }

    private static double line(double centre, long assessed, double p) {
        return Interpolation.count(met -> Binomial.atMost(met, assessed, centre), p, assessed) / assessed;
    }

    private static boolean cases(long assessed) {
        if (assessed < 0) {
            throw new IllegalArgumentException("a count is not negative");
        }
        return assessed > 0;
    }
}
