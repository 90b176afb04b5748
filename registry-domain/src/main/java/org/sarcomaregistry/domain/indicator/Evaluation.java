package org.sarcomaregistry.domain.indicator;

import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Counts a cohort by indicator, place and year. Counting is by course, so that every figure is a sum: up from hospital to
 * trust, region and nation, and over pooled years.
 */
public final class Evaluation {

    private static final int KINDS = 6;

    private final Cohort cohort;
    private final boolean partialPools;

    private Evaluation(Cohort cohort, boolean partialPools) {
        this.cohort = cohort;
        this.partialPools = partialPools;
    }

    /**
     * {@return the figures of these indicators for every place and year that has at least one course that may count}
     *
     * @param indicators evaluated over the same courses
     * @param cohort courses and data date
     */
    public static Figures of(List<Indicator> indicators, Cohort cohort) {
        return new Figures(ImmutableSortedMap.copyOfSorted(new Evaluation(cohort, false).counts(indicators)));
    }

    /** The same, with the sums of pooled years of which only some occur: figures of those are nobody's to see. */
    static SortedMap<FigureKey, Counts> withPartialPools(List<Indicator> indicators, Cohort cohort) {
        return new Evaluation(cohort, true).counts(indicators);
    }

    private SortedMap<FigureKey, Counts> counts(List<Indicator> indicators) {
        var counts = new TreeMap<FigureKey, Counts>();
        indicators.forEach(indicator -> count(indicator, counts));
        return counts;
    }

    private void count(Indicator indicator, Map<FigureKey, Counts> into) {
        indicator
                .measure()
                .fold(
                        share -> {
                            tally(indicator, share, into);
                            return true;
                        },
                        unpublished -> false);
    }

    private void tally(Indicator indicator, Measure.Share share, Map<FigureKey, Counts> into) {
        var years = cohort.years(indicator.placing().year());
        var span = Span.of(years);
        if (span.isEmpty()) {
            return;
        }
        int[] cells = cells(indicator, share, years, span);
        rollUp(cells, span);
        publish(indicator, cells, span, into);
    }

    /** One row of six counters for each place and year, filled for the places that courses are attributed to. */
    private int[] cells(Indicator indicator, Measure.Share share, short[] years, Span span) {
        var in = cohort.evaluate(indicator.population());
        var met = cohort.evaluate(share.met());
        var places = cohort.places(indicator.placing().attribution());
        var cells = new int[Scopes.NORWAY.all().size() * span.length() * KINDS];
        for (int word = 0; word << 6 < years.length; word++) {
            long open = in.possible(word);
            while (open != 0) {
                int course = (word << 6) + Long.numberOfTrailingZeros(open);
                open &= open - 1;
                if (course < years.length && years[course] != 0) {
                    int row = places[course] * span.length() + years[course] - span.first();
                    cells[row * KINDS + kind(in.get(course), met.get(course))]++;
                }
            }
        }
        return cells;
    }

    /** In the order of the components of {@link Counts}. */
    private static int kind(Truth in, Truth met) {
        int base = in == Truth.YES ? 0 : 3;
        return base
                + switch (met) {
                    case YES -> 0;
                    case NO -> 1;
                    case UNKNOWN -> 2;
                };
    }

    /** Places stand after what they are part of: from the last to the first, each is added to it. */
    private static void rollUp(int[] cells, Span span) {
        int width = span.length() * KINDS;
        for (int place = Scopes.NORWAY.all().size() - 1; place > 0; place--) {
            int up = Scopes.NORWAY.parent(place);
            for (int i = 0; i < width; i++) {
                cells[up * width + i] += cells[place * width + i];
            }
        }
    }

    private void publish(Indicator indicator, int[] cells, Span span, Map<FigureKey, Counts> into) {
        var scopes = Scopes.NORWAY.all();
        int pooled = indicator.placing().pooledYears();
        for (int place = 0; place < scopes.size(); place++) {
            var scope = scopes.get(place);
            if (indicator.placing().perHospital() || scope.isWide()) {
                int beside = partialPools ? pooled - 1 : 0;
                int first = span.first() + pooled - 1 - beside;
                for (int year = first; year <= span.last() + beside; year++) {
                    var counts = pooled(cells, place * span.length(), span, year - pooled + 1, year);
                    if (counts.population() > 0) {
                        into.put(new FigureKey(indicator.id(), scope, year), counts);
                    }
                }
            }
        }
    }

    private static Counts pooled(int[] cells, int row, Span span, int from, int to) {
        var sum = Counts.NONE;
        for (int year = Math.max(from, span.first()); year <= Math.min(to, span.last()); year++) {
            int c = (row + year - span.first()) * KINDS;
            sum = sum.plus(new Counts(cells[c], cells[c + 1], cells[c + 2], cells[c + 3], cells[c + 4], cells[c + 5]));
        }
        return sum;
    }

    /** The calendar years that occur in a column. */
    private record Span(int first, int last) {

        static Span of(short[] years) {
            int first = Integer.MAX_VALUE;
            int last = 0;
            for (short year : years) {
                if (year != 0) {
                    first = Math.min(first, year);
                    last = Math.max(last, year);
                }
            }
            return new Span(first, last);
        }

        boolean isEmpty() {
            return last == 0;
        }

        int length() {
            return last - first + 1;
        }
    }
}
