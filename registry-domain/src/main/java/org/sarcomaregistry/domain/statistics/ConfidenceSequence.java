package org.sarcomaregistry.domain.statistics;

import java.util.List;
import java.util.Optional;

/**
 * An interval for a share that may be looked at as often as one likes: with the probability of its level, it contains the
 * true share at every look from the first case on, for ever. The fixed intervals keep that promise for one look only.
 *
 * <p>Robbins' mixture: a share p is left out once the cases are {@code 1 / (1 - level)} times likelier under a mixture of
 * shares (beta with shapes one half, chosen for shares near 0 or 1) than under p. Under p that ratio is a martingale that
 * starts at 1, which ever reaches such a height with a probability of at most {@code 1 - level} (Ville's inequality).
 *
 * <p>It holds for cases with one and the same chance that are counted once, when they are decided. It does not hold where
 * what is counted is taken back according to its outcome, or where failures are decided later than successes; and for a
 * share that changes it tells nothing about the average.
 *
 * @see <a href="https://doi.org/10.1214/aoms/1177696786">Robbins 1970</a>
 * @see <a href="https://doi.org/10.1214/20-AOS1991">Howard, Ramdas, McAuliffe and Sekhon 2021</a>
 */
public final class ConfidenceSequence {

    private static final double SHAPE = 0.5;

    private ConfidenceSequence() {}

    /**
     * The interval at one look.
     *
     * @param tally all cases so far
     * @param level confidence over all looks together, strictly between 0 and 1, as 0.95
     * @return from 0 to 1 before the first case; starts at 0 where none met and ends at 1 where all did
     * @throws IllegalArgumentException if the level is none
     */
    public static Interval interval(Tally tally, double level) {
        double allowed = 2 * Level.tail(level);
        if (tally.assessed() == 0) {
            return new Interval(0, 1);
        }
        double most = advantage(tally) - StrictMath.log(allowed);
        return new Interval(lower(tally, most), 1 - lower(tally.complement(), most));
    }

    /**
     * What all looks together leave: the intersection of their intervals, which keeps the level too.
     *
     * @param looks all cases so far at each look, in order of time; none may be lost between looks
     * @param level confidence over all looks together, strictly between 0 and 1, as 0.95
     * @return empty where no single share is left: the share changed meanwhile, or cases were not counted as described
     * @throws IllegalArgumentException if the level is none, or a look has fewer met or fewer missed than an earlier one
     */
    public static Optional<Interval> running(List<Tally> looks, double level) {
        var last = Tally.NONE;
        var left = interval(last, level);
        double lower = left.lower();
        double upper = left.upper();
        for (var look : looks) {
            if (look.met() < last.met()
                    || look.complement().met() < last.complement().met()) {
                throw new IllegalArgumentException("cases were lost between " + last + " and " + look);
            }
            var interval = interval(look, level);
            lower = Math.max(lower, interval.lower());
            upper = Math.min(upper, interval.upper());
            last = look;
        }
        return lower <= upper ? Optional.of(new Interval(lower, upper)) : Optional.empty();
    }

    /** Logarithm of how much likelier the cases are under their own share than under the mixture; not negative. */
    private static double advantage(Tally tally) {
        double met = tally.met();
        double missed = (double) tally.assessed() - tally.met();
        double cases = tally.assessed();
        double mixture = Gamma.log(met + SHAPE)
                + Gamma.log(missed + SHAPE)
                - Gamma.log(cases + 2 * SHAPE)
                - (2 * Gamma.log(SHAPE) - Gamma.log(2 * SHAPE));
        return entropy(met, cases) + entropy(missed, cases) - mixture;
    }

    private static double entropy(double part, double whole) {
        return part == 0 ? 0 : part * StrictMath.log(part / whole);
    }

    /** The least share under which the cases are not too unlikely, by halving to two neighbouring doubles. */
    private static double lower(Tally tally, double most) {
        double share = tally.share().orElseThrow();
        double below = 0;
        double above = share;
        double middle = 0.5 * share;
        while (below < middle && middle < above) {
            if (disadvantage(tally, middle) >= most) {
                below = middle;
            } else {
                above = middle;
            }
            middle = 0.5 * (below + above);
        }
        return below;
    }

    /** Logarithm of how much less likely the cases are under a share than under their own. */
    private static double disadvantage(Tally tally, double share) {
        double cases = tally.assessed();
        double met = tally.met();
        double missed = cases - met;
        double ofMissed = missed == 0 ? cases * (1 - share) : BinomialDensity.deviance(missed, cases * (1 - share));
        return BinomialDensity.deviance(met, cases * share) + ofMissed;
    }
}
