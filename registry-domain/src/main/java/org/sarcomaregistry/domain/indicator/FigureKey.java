package org.sarcomaregistry.domain.indicator;

import java.util.Comparator;

/**
 * Names a figure.
 *
 * @param year the calendar year, or the last of the pooled ones
 */
public record FigureKey(String indicator, Scope scope, int year) implements Comparable<FigureKey> {

    private static final Comparator<FigureKey> ORDER = Comparator.comparing(FigureKey::indicator)
            .thenComparing(FigureKey::scope)
            .thenComparing(FigureKey::year);

    @Override
    public int compareTo(FigureKey other) {
        return ORDER.compare(this, other);
    }
}
