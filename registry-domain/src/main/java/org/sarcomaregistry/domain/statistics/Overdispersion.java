package org.sarcomaregistry.domain.statistics;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * How much more units differ than chance explains, and the wider funnel that this calls for. Additive: every unit has a
 * true share of its own, which varies around the centre.
 *
 * <p>The z-scores of the units are winsorised first: the lowest tenth is set to the lowest of the rest, and the highest
 * likewise (of each, the whole number below a tenth of the units), so that the outliers that are looked for do not widen
 * their own limits. The variance between units is that of DerSimonian and Laird, with winsorised scores.
 *
 * @param centre proportion strictly between 0 and 1
 * @param ratio mean of the squared winsorised z-scores: about 1 where chance explains all
 * @param betweenVariance of true shares between units, in squared proportions; 0 where chance explains all
 * @param units how many units with cases it was made of
 * @see <a href="https://doi.org/10.1136/qshc.2005.013755">Spiegelhalter 2005, Handling over-dispersion of performance
 *     indicators</a>
 */
public record Overdispersion(double centre, double ratio, double betweenVariance, int units) implements Funnel {

    private static final int TRIMMED_ONE_IN = 10;

    /**
     * Refuses a centre at which nothing can vary, and negative numbers.
     *
     * @param centre proportion strictly between 0 and 1
     * @param ratio mean of the squared winsorised z-scores
     * @param betweenVariance in squared proportions, not negative
     * @param units at least 1
     */
    public Overdispersion {
        boolean varies = centre > 0 && centre < 1;
        if (!(varies && ratio >= 0 && betweenVariance >= 0 && units > 0) || !Double.isFinite(ratio + betweenVariance)) {
            throw new IllegalArgumentException("no overdispersion around " + centre);
        }
    }

    /**
     * What the shares of units tell.
     *
     * @param tallies one per unit, any order; units without cases are left out
     * @param centre proportion, 0 to 1
     * @return empty for fewer than two units with cases, and where the centre is 0 or 1
     * @throws IllegalArgumentException if the centre is no proportion
     */
    public static Optional<Overdispersion> of(List<Tally> tallies, double centre) {
        if (!(centre >= 0 && centre <= 1)) {
            throw new IllegalArgumentException("the centre is a proportion");
        }
        double variance = centre * (1 - centre);
        var units = tallies.stream().filter(tally -> tally.assessed() > 0).collect(ImmutableList.toImmutableList());
        if (units.size() < 2 || variance == 0) {
            return Optional.empty();
        }
        double[] scores = units.stream()
                .mapToDouble(unit -> (unit.share().orElseThrow() - centre) / Math.sqrt(variance / unit.assessed()))
                .sorted()
                .toArray();
        double ratio = meanSquare(winsorised(scores));
        double[] weights = units.stream()
                .mapToDouble(unit -> unit.assessed() / variance)
                .sorted()
                .toArray();
        return Optional.of(new Overdispersion(centre, ratio, between(ratio, weights), units.size()));
    }

    /** {@inheritDoc} Those of the normal approximation where chance explains all. */
    @Override
    public Optional<FunnelLimits> limits(long assessed) {
        if (assessed < 0) {
            throw new IllegalArgumentException("a count is not negative");
        }
        if (assessed == 0) {
            return Optional.empty();
        }
        double error = Math.sqrt(centre * (1 - centre) / assessed + betweenVariance);
        return Optional.of(FunnelLimits.around(centre, error));
    }

    @Override
    public FunnelPosition position(Tally tally) {
        return limits(tally.assessed())
                .map(limits -> FunnelPosition.ofValue(tally.share().orElseThrow(), limits))
                .orElse(FunnelPosition.NOBODY);
    }

    private static double[] winsorised(double[] sorted) {
        int trimmed = sorted.length / TRIMMED_ONE_IN;
        double[] scores = sorted.clone();
        Arrays.fill(scores, 0, trimmed, sorted[trimmed]);
        Arrays.fill(scores, sorted.length - trimmed, sorted.length, sorted[sorted.length - 1 - trimmed]);
        return scores;
    }

    private static double meanSquare(double[] scores) {
        return Arrays.stream(scores).map(score -> score * score).sum() / scores.length;
    }

    private static double between(double ratio, double[] weights) {
        double sum = Arrays.stream(weights).sum();
        double squares = Arrays.stream(weights).map(weight -> weight * weight).sum();
        double excess = weights.length * ratio - (weights.length - 1);
        return Math.max(0, excess / (sum - squares / sum));
    }
}
