package org.sarcomaregistry.domain.statistics;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How often a number that is looked at again and again leaves its true share outside the interval at least once, where
 * nothing has changed. Prints the table of docs/evidence.md.
 */
final class DailyLooks {

    /** An interval at 95 %, and an alarm where it does not contain the share. */
    enum Rule {
        WILSON,
        EXACT,
        SEQUENCE;

        boolean alarms(Tally tally, double share) {
            return !KNOWN.computeIfAbsent(new Look(this, tally), look -> interval(look.tally()))
                    .contains(share);
        }

        private Interval interval(Tally tally) {
            return switch (this) {
                case WILSON -> Wilson.interval(tally, 0.95).orElseThrow();
                case EXACT -> ClopperPearson.interval(tally, 0.95).orElseThrow();
                case SEQUENCE -> ConfidenceSequence.interval(tally, 0.95);
            };
        }
    }

    /** Looks on so many days, with a number of new cases each that is drawn evenly from the least to the most. */
    record Year(int days, int least, int most) {}

    private record Look(Rule rule, Tally tally) {}

    private static final Map<Look, Interval> KNOWN = new ConcurrentHashMap<>();

    private DailyLooks() {}

    /** Chance of at least one alarm in so many cases with a look after each, by adding up all paths. */
    static double chanceOfAlarm(Rule rule, double share, int cases) {
        double[] quiet = {1};
        for (int n = 1; n <= cases; n++) {
            double[] next = new double[n + 1];
            for (int met = 0; met < n; met++) {
                next[met] += quiet[met] * (1 - share);
                next[met + 1] += quiet[met] * share;
            }
            for (int met = 0; met <= n; met++) {
                next[met] = next[met] < 1e-30 || rule.alarms(new Tally(met, n), share) ? 0 : next[met];
            }
            quiet = next;
        }
        return 1 - Arrays.stream(quiet).sum();
    }

    /** Share of simulated years with at least one alarm. */
    static double shareOfAlarms(Rule rule, double share, Year year, int years, long seed) {
        var random = new Random(seed);
        int alarms = 0;
        for (int i = 0; i < years; i++) {
            alarms += alarmInYear(rule, share, year, random) ? 1 : 0;
        }
        return (double) alarms / years;
    }

    private static boolean alarmInYear(Rule rule, double share, Year year, Random random) {
        var tally = Tally.NONE;
        boolean alarm = false;
        for (int day = 0; day < year.days(); day++) {
            int cases = year.least() + random.nextInt(year.most() - year.least() + 1);
            for (int i = 0; i < cases; i++) {
                tally = tally.plus(Tally.of(random.nextDouble() < share));
            }
            boolean silent = alarm || tally.assessed() == 0;
            alarm = alarm || (!silent && rule.alarms(tally, share));
        }
        return alarm;
    }

    /** Prints one line per share and rule. */
    public static void main(String[] args) {
        var year = new Year(365, 0, 4);
        System.out.println("| true share | interval at 95 % | one alarm or more in 1,000 cases, a look after each |"
                + " in a year of daily looks, two cases a day (10,000 years) |");
        System.out.println("| --- | --- | --- | --- |");
        for (double share : new double[] {0.5, 0.8, 0.9, 0.95}) {
            for (var rule : Rule.values()) {
                System.out.printf(
                        Locale.ROOT,
                        "| %.2f | %s | %.1f %% | %.1f %% |%n",
                        share,
                        rule.name().toLowerCase(Locale.ROOT),
                        100 * chanceOfAlarm(rule, share, 1000),
                        100 * shareOfAlarms(rule, share, year, 10_000, 20260101));
            }
        }
    }
}
