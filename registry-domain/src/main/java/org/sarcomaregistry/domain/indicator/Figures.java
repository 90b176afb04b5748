package org.sarcomaregistry.domain.indicator;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Optional;

/** Counts by indicator, place and year; a figure that nobody could be counted in is not there. */
public record Figures(ImmutableSortedMap<FigureKey, Counts> counts) {

    /** No figures. */
    public static final Figures NONE = new Figures(ImmutableSortedMap.of());

    /**
     * {@return the counts behind a figure; none if nobody could be counted}
     *
     * @param key scope, year and group
     */
    public Counts of(FigureKey key) {
        return Optional.ofNullable(counts.get(key)).orElse(Counts.NONE);
    }
}
