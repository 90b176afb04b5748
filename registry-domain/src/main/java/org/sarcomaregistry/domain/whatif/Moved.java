package org.sarcomaregistry.domain.whatif;

import org.sarcomaregistry.domain.indicator.Figure;

/**
 * A figure that a changed definition makes another one.
 *
 * @param before by the definition as it is
 * @param after by the changed one
 * @param courses how many courses it counts otherwise; none where only the level differs
 */
public record Moved(Figure before, Figure after, long courses) {

    /** {@return whether it would have another level} */
    public boolean isLevelMoved() {
        return before.attainment() != after.attainment();
    }
}
