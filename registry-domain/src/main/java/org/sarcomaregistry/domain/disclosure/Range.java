package org.sarcomaregistry.domain.disclosure;

import com.google.common.collect.ImmutableSet;

/**
 * How far from the truth a reader has to hold a number possible, by histories that were found; and the places at which those
 * histories differ from the true one.
 */
record Range(long below, long above, ImmutableSet<String> placesBelow, ImmutableSet<String> placesAbove) {

    static final Range NONE = new Range(0, 0, ImmutableSet.of(), ImmutableSet.of());

    long width() {
        return above - below;
    }

    /** What is left of it for a reader who knows a place. */
    long widthWithout(String place) {
        return (placesAbove.contains(place) ? 0 : above) - (placesBelow.contains(place) ? 0 : below);
    }

    Range with(long change, ImmutableSet<String> places) {
        if (change > above) {
            return new Range(below, change, placesBelow, places);
        }
        return change < below ? new Range(change, above, places, placesAbove) : this;
    }
}
