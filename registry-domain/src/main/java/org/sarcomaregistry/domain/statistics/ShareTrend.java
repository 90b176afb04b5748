package org.sarcomaregistry.domain.statistics;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.util.Map;
import java.util.Optional;

/**
 * The Cochran–Armitage test for a linear trend of shares over calendar years, two-sided, without continuity correction; the
 * years themselves are the scores.
 *
 * <p>Up to 200 cases in up to 31 years, the p-value is exact: the total met is taken as given, and every way in which it
 * could have fallen on the cases is equally likely (a permutation test). Beyond that the statistic is taken for normal.
 *
 * @see <a href="https://doi.org/10.2307/3001616">Cochran 1954</a>
 * @see <a href="https://doi.org/10.2307/3001775">Armitage 1955</a>
 */
public final class ShareTrend {

    private static final long MOST_CASES = 200;
    private static final int LONGEST = 30;

    private ShareTrend() {}

    /**
     * The trend over years.
     *
     * @param years tally of each calendar year, not overlapping; years without cases change nothing
     * @return empty where fewer than two years have cases: one year has no trend. Level, with p = 1, where all years have
     *     the same share, as where all or none met
     * @throws ArithmeticException for more than about a thousand million cases
     */
    public static Optional<Trend> over(Map<Integer, Tally> years) {
        return Sums.of(years).map(sums -> sums.small() ? exact(sums) : asymptotic(sums));
    }

    /** The same by the normal distribution, whatever the numbers. */
    static Optional<Trend> asymptotic(Map<Integer, Tally> years) {
        return Sums.of(years).map(ShareTrend::asymptotic);
    }

    private static Trend asymptotic(Sums sums) {
        double share = (double) sums.total.met() / sums.total.assessed();
        return Trend.asymptotic(sums.statistic(), share * (1 - share) * sums.spread(), sums.spread());
    }

    private static Trend exact(Sums sums) {
        boolean mostMet = 2 * sums.total.met() > sums.total.assessed();
        double p = chanceAsFar(mostMet ? sums.complement() : sums);
        return Trend.of(sums.statistic(), sums.spread(), p, Trend.Method.EXACT);
    }

    private static double chanceAsFar(Sums sums) {
        int met = (int) sums.total.met();
        int span = sums.years.lastKey();
        double[][] ways = new double[met + 1][met * span + 1];
        ways[0][0] = 1;
        for (var year : sums.years.entrySet()) {
            ways = with(ways, year.getKey(), (int) year.getValue().assessed());
        }
        double all = 0;
        double asFar = 0;
        for (int moment = 0; moment < ways[met].length; moment++) {
            all += ways[met][moment];
            asFar += Math.abs(sums.distance(moment)) >= Math.abs(sums.distance(sums.moment)) ? ways[met][moment] : 0;
        }
        return asFar / all;
    }

    /** In how many ways so many met with so large a sum of scores, after one more year. */
    private static double[][] with(double[][] ways, int score, int cases) {
        double[][] next = new double[ways.length][ways[0].length];
        double choices = 1;
        for (int met = 0; met <= Math.min(cases, ways.length - 1); met++) {
            for (int before = 0; before + met < ways.length; before++) {
                int room = ways[0].length - score * met;
                for (int moment = 0; moment < room; moment++) {
                    next[before + met][moment + score * met] += choices * ways[before][moment];
                }
            }
            choices = choices * (cases - met) / (met + 1);
        }
        return next;
    }

    /** Years counted from the first one, and the sums that the statistic is made of. */
    private record Sums(ImmutableSortedMap<Integer, Tally> years, Tally total, long moment, long cases, long squares) {

        static Optional<Sums> of(Map<Integer, Tally> tallies) {
            var years = ImmutableSortedMap.copyOf(tallies).entrySet().stream()
                    .filter(year -> year.getValue().assessed() > 0)
                    .collect(ImmutableSortedMap.toImmutableSortedMap(
                            Integer::compare, Map.Entry::getKey, Map.Entry::getValue));
            if (years.size() < 2) {
                return Optional.empty();
            }
            int first = years.firstKey();
            var scored = ImmutableSortedMap.<Integer, Tally>naturalOrder();
            years.forEach((year, tally) -> scored.put(Math.subtractExact(year, first), tally));
            return Optional.of(summed(scored.build()));
        }

        private static Sums summed(ImmutableSortedMap<Integer, Tally> years) {
            var total = Tally.NONE;
            long moment = 0;
            long cases = 0;
            long squares = 0;
            for (var year : years.entrySet()) {
                long score = year.getKey();
                var tally = year.getValue();
                total = total.plus(tally);
                moment = Math.addExact(moment, Math.multiplyExact(score, tally.met()));
                cases = Math.addExact(cases, Math.multiplyExact(score, tally.assessed()));
                squares = Math.addExact(squares, Math.multiplyExact(score * score, tally.assessed()));
            }
            return new Sums(years, total, moment, cases, squares);
        }

        Sums complement() {
            return summed(ImmutableSortedMap.copyOf(Maps.transformValues(years, Tally::complement)));
        }

        boolean small() {
            return total.assessed() <= MOST_CASES && years.lastKey() <= LONGEST;
        }

        /** How far a sum of scores of those who met lies from its expectation, times all cases: exact. */
        long distance(long moment) {
            return Math.subtractExact(
                    Math.multiplyExact(total.assessed(), moment), Math.multiplyExact(total.met(), cases));
        }

        double statistic() {
            return (double) distance(moment) / total.assessed();
        }

        double spread() {
            return squares - (double) cases * cases / total.assessed();
        }
    }
}
