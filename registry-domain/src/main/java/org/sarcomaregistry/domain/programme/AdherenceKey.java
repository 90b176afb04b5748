package org.sarcomaregistry.domain.programme;

import java.util.Comparator;
import org.sarcomaregistry.domain.indicator.Scope;

/**
 * Names the figure of a recommendation.
 *
 * @param recommendation id of the recommendation
 * @param scope a place; the unit is the one that answers for what is recommended
 * @param year calendar year of diagnosis
 */
public record AdherenceKey(String recommendation, Scope scope, int year) implements Comparable<AdherenceKey> {

    private static final Comparator<AdherenceKey> ORDER = Comparator.comparing(AdherenceKey::recommendation)
            .thenComparing(AdherenceKey::scope)
            .thenComparing(AdherenceKey::year);

    @Override
    public int compareTo(AdherenceKey other) {
        return ORDER.compare(this, other);
    }
}
