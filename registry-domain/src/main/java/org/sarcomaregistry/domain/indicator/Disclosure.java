package org.sarcomaregistry.domain.indicator;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.util.Comparator;
import java.util.OptionalLong;
import java.util.function.Predicate;
import java.util.stream.LongStream;

/**
 * What of a figure may be shown to everybody: no count of 1 to 4, nor anything from which one could be computed within
 * the figure (prikking). Protection across figures and releases is not done here.
 */
public final class Disclosure {

    /** Least count that may be shown, apart from 0. */
    public static final int LEAST = 5;

    private Disclosure() {}

    /**
     * {@return whether the share, its interval and its numerator and denominator may be shown}
     *
     * @param counts of one figure
     */
    public static boolean showsShare(Counts counts) {
        return LongStream.of(counts.met(), counts.unmet()).noneMatch(Disclosure::isSmall);
    }

    /**
     * {@return whether the number of open courses and the bounds may be shown; each kind of open course is a count}
     *
     * @param counts of one figure
     */
    public static boolean showsBounds(Counts counts) {
        return showsShare(counts)
                && LongStream.of(counts.undecided(), counts.perhapsMet(), counts.perhapsUnmet(), counts.perhaps())
                        .noneMatch(Disclosure::isSmall);
    }

    /**
     * {@return the figures of which everything may be seen: what is made of these and nothing else tells nobody more}
     *
     * @param figures with whatever they count
     * @param whole which figures somebody may see whole; none for everybody
     */
    public static Figures visible(Figures figures, Predicate<FigureKey> whole) {
        return new Figures(ImmutableSortedMap.copyOf(
                Maps.filterEntries(
                        figures.counts(), entry -> whole.test(entry.getKey()) || showsBounds(entry.getValue())),
                Comparator.naturalOrder()));
    }

    /**
     * {@return the count, unless it is small}
     *
     * @param count of people, not negative
     */
    public static OptionalLong count(long count) {
        return isSmall(count) ? OptionalLong.empty() : OptionalLong.of(count);
    }

    private static boolean isSmall(long count) {
        return count > 0 && count < LEAST;
    }
}
