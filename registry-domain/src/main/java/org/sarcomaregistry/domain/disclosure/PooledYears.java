package org.sarcomaregistry.domain.disclosure;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.sarcomaregistry.domain.disclosure.Item.Kind;
import org.sarcomaregistry.domain.indicator.Counts;
import org.sarcomaregistry.domain.indicator.FigureKey;
import org.sarcomaregistry.domain.indicator.Scope;
import org.sarcomaregistry.domain.indicator.Scopes;

/**
 * The smallest counts behind an indicator's figures: what a place counts beside the places within it, by single years. Where
 * years are pooled, single years are not told; some that fit are as good as the true ones, because a reader has to hold them
 * possible too.
 */
final class PooledYears {

    private final ImmutableSortedMap<FigureKey, Counts> figures;
    private final int pooled;
    private final Map<FigureKey, Counts> within;
    private final ImmutableList<Scope> scopes;
    private final Map<Address, Long> atoms = new TreeMap<>();

    /**
     * @param figures of one indicator
     * @throws IllegalArgumentException if they do not add up
     */
    PooledYears(Map<FigureKey, Counts> figures, int pooled) {
        this.figures = ImmutableSortedMap.copyOf(figures, Comparator.<FigureKey>naturalOrder());
        this.pooled = pooled;
        this.within = within(figures);
        int first = years().min().orElseThrow();
        int last = years().max().orElseThrow();
        scopes = this.figures.keySet().stream().map(FigureKey::scope).distinct().collect(toImmutableList());
        for (Scope scope : scopes) {
            for (Kind kind : Kind.values()) {
                fill(scope, kind, first, last);
            }
        }
    }

    private IntStream years() {
        return figures.keySet().stream().mapToInt(FigureKey::year);
    }

    ImmutableSortedMap<Address, Long> atoms() {
        return ImmutableSortedMap.copyOf(atoms, Comparator.<Address>naturalOrder());
    }

    /** What a figure counts of some kinds. */
    ImmutableList<Address> atomsOf(FigureKey key, ImmutableSet<Kind> kinds) {
        return scopes.stream()
                .filter(scope -> Scopes.NORWAY.isWithin(scope, key.scope()))
                .flatMap(scope -> kinds.stream()
                        .flatMap(kind -> IntStream.rangeClosed(key.year() - pooled + 1, key.year())
                                .mapToObj(year -> atom(key.indicator(), scope, year, kind))))
                .filter(atoms::containsKey)
                .collect(toImmutableList());
    }

    private static Address atom(String indicator, Scope scope, int year, Kind kind) {
        return new Address(indicator, scope.code(), year, kind.code());
    }

    /** Single years that give the sums; nobody is counted in a year of a sum that is not there. */
    private void fill(Scope scope, Kind kind, int first, int last) {
        long[] sums = IntStream.rangeClosed(first, last)
                .mapToLong(year -> own(scope, year, kind))
                .toArray();
        long[] single = new long[sums.length + pooled - 1];
        for (int lead = 0; lead < pooled; lead++) {
            single[lead] = least(sums, lead);
        }
        long rest = sums[0] - Arrays.stream(single, 0, pooled).sum();
        for (int lead = 0; lead < pooled; lead++) {
            single[lead] += rest * (lead + 1) / pooled - rest * lead / pooled;
        }
        for (int i = pooled; i < single.length; i++) {
            single[i] = single[i - pooled] + sums[i - pooled + 1] - sums[i - pooled];
        }
        String indicator = figures.firstKey().indicator();
        for (int i = 0; i < single.length; i++) {
            int year = first - pooled + 1 + i;
            if (rest < 0 || single[i] < 0) {
                throw new IllegalArgumentException("figures add up from the parts to the whole");
            }
            if (isThere(scope, year, first, last) && !isWhole(scope, year)) {
                atoms.put(atom(indicator, scope, year, kind), single[i]);
            }
        }
    }

    /** The least that a year can count so that no later one falls below nobody. */
    private long least(long[] sums, int lead) {
        long least = 0;
        long change = 0;
        for (int i = lead + pooled; i - pooled + 1 < sums.length; i += pooled) {
            change += sums[i - pooled + 1] - sums[i - pooled];
            least = Math.max(least, -change);
        }
        return least;
    }

    /** What a place counts beside the places within it. */
    private long own(Scope scope, int year, Kind kind) {
        var key = new FigureKey(figures.firstKey().indicator(), scope, year);
        long parts = Optional.ofNullable(within.get(key)).map(kind::of).orElse(0L);
        return kind.of(counts(key)) - parts;
    }

    /** The sums of the places within each place. */
    private static Map<FigureKey, Counts> within(Map<FigureKey, Counts> figures) {
        var sums = new TreeMap<FigureKey, Counts>();
        figures.forEach((key, counts) -> Scopes.NORWAY
                .parent(key.scope())
                .ifPresent(up -> sums.merge(new FigureKey(key.indicator(), up, key.year()), counts, Counts::plus)));
        return sums;
    }

    private Counts counts(FigureKey key) {
        return Optional.ofNullable(figures.get(key)).orElse(Counts.NONE);
    }

    /** Every sum that the year belongs to is there. */
    private boolean isThere(Scope scope, int year, int first, int last) {
        String indicator = figures.firstKey().indicator();
        return IntStream.rangeClosed(Math.max(year, first), Math.min(year + pooled - 1, last))
                .allMatch(window -> figures.containsKey(new FigureKey(indicator, scope, window)));
    }

    /** Whether the places within it count everybody in all sums of the year. */
    private boolean isWhole(Scope scope, int year) {
        return IntStream.range(year, year + pooled)
                .allMatch(window -> Arrays.stream(Kind.values()).allMatch(kind -> own(scope, window, kind) == 0));
    }
}
