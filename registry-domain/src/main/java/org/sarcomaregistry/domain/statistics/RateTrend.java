package org.sarcomaregistry.domain.statistics;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import java.util.Optional;

/**
 * The score test for a log-linear trend of Poisson rates over calendar years, two-sided, without continuity correction.
 * Counts without person-years have one unit of time each year.
 *
 * <p>Up to 50 events in up to 31 years, the p-value is exact: the total is taken as given, and falls on the years in
 * proportion to their person-years. Beyond that the statistic is taken for normal.
 *
 * @see <a href="https://doi.org/10.2307/3001775">Armitage 1955</a>
 * @see <a href="https://publications.iarc.who.int/Book-And-Report-Series/Iarc-Scientific-Publications">Breslow and Day
 *     1987, volume II</a>
 */
public final class RateTrend {

    private static final long MOST_EVENTS = 50;
    private static final int LONGEST = 30;
    private static final double ROUNDING = 1e-9;

    private RateTrend() {}

    /**
     * The trend over years.
     *
     * @param years rate of each calendar year, not overlapping; years without time change nothing
     * @return empty where fewer than two years have time to speak of. Level, with p = 1, without any event
     * @throws IllegalArgumentException if the person-years add up to no finite number
     * @throws ArithmeticException if the events exceed a long
     */
    public static Optional<Trend> over(Map<Integer, Rate> years) {
        return Sums.of(years).filter(Sums::vary).map(sums -> sums.small() ? exact(sums) : asymptotic(sums));
    }

    /** The same by the normal distribution, whatever the numbers. */
    static Optional<Trend> asymptotic(Map<Integer, Rate> years) {
        return Sums.of(years).filter(Sums::vary).map(RateTrend::asymptotic);
    }

    private static Trend asymptotic(Sums sums) {
        double variance = sums.events * sums.spread();
        return Trend.asymptotic(sums.distance(sums.moment), variance, sums.time * sums.spread());
    }

    private static Trend exact(Sums sums) {
        int events = (int) sums.events;
        double[][] chances = new double[events + 1][events * sums.years.lastKey() + 1];
        chances[0][0] = 1;
        for (var year : sums.years.entrySet()) {
            chances = with(chances, year.getKey(), year.getValue().personYears() / sums.time);
        }
        double all = 0;
        double asFar = 0;
        double observed = Math.abs(sums.distance(sums.moment)) - ROUNDING;
        for (int moment = 0; moment < chances[events].length; moment++) {
            all += chances[events][moment];
            asFar += Math.abs(sums.distance(moment)) >= observed ? chances[events][moment] : 0;
        }
        return Trend.of(sums.distance(sums.moment), sums.time * sums.spread(), asFar / all, Trend.Method.EXACT);
    }

    /** How likely so many events with so large a sum of scores are, up to a factor, after one more year. */
    private static double[][] with(double[][] chances, int score, double share) {
        double[][] next = new double[chances.length][chances[0].length];
        double chance = 1;
        for (int events = 0; events < chances.length; events++) {
            for (int before = 0; before + events < chances.length; before++) {
                int room = chances[0].length - score * events;
                for (int moment = 0; moment < room; moment++) {
                    next[before + events][moment + score * events] += chance * chances[before][moment];
                }
            }
            chance = chance * share / (events + 1);
        }
        return next;
    }

    /** Years counted from the first one, and the sums that the statistic is made of. */
    private record Sums(ImmutableSortedMap<Integer, Rate> years, long events, double time, long moment, double mean) {

        static Optional<Sums> of(Map<Integer, Rate> rates) {
            var years = ImmutableSortedMap.copyOf(rates).entrySet().stream()
                    .filter(year -> year.getValue().personYears() > 0)
                    .collect(ImmutableSortedMap.toImmutableSortedMap(
                            Integer::compare, Map.Entry::getKey, Map.Entry::getValue));
            if (years.size() < 2) {
                return Optional.empty();
            }
            int first = years.firstKey();
            var scored = ImmutableSortedMap.<Integer, Rate>naturalOrder();
            years.forEach((year, rate) -> scored.put(Math.subtractExact(year, first), rate));
            return Optional.of(summed(scored.build()));
        }

        private static Sums summed(ImmutableSortedMap<Integer, Rate> years) {
            var total = Rate.NONE;
            long moment = 0;
            double timed = 0;
            for (var year : years.entrySet()) {
                total = total.plus(year.getValue());
                moment = Math.addExact(
                        moment,
                        Math.multiplyExact((long) year.getKey(), year.getValue().events()));
                timed += year.getKey() * year.getValue().personYears();
            }
            return new Sums(years, total.events(), total.personYears(), moment, timed / total.personYears());
        }

        /** Whether two years have so much time that a change between them is a number. */
        boolean vary() {
            return Double.isFinite(moment / (time * spread())) && Double.isFinite(1 / (time * spread()));
        }

        boolean small() {
            return events <= MOST_EVENTS && years.lastKey() <= LONGEST;
        }

        /** How far a sum of scores of the events lies from its expectation. */
        double distance(long moment) {
            double distance = moment - events * mean;
            return Math.abs(distance) < ROUNDING ? 0 : distance;
        }

        /** Variance of the score of one event. */
        double spread() {
            return years.entrySet().stream()
                    .mapToDouble(year -> year.getValue().personYears() / time * square(year.getKey() - mean))
                    .sum();
        }

        private static double square(double number) {
            return number * number;
        }
    }
}
