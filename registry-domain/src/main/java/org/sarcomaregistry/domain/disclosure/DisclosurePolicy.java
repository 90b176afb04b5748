package org.sarcomaregistry.domain.disclosure;

/**
 * What counts as too small to be known (ADR 022).
 *
 * @param least least count that may be shown, apart from 0
 * @param leastAssessed least denominator of a share that may be shown
 * @param width how far apart the least and the greatest value must lie that a reader has to hold possible for a protected
 *     count
 * @param insiderWidth the same for a reader who knows all counts of one other place; 0 if such readers are not reckoned with
 * @param uniform whether "all" and "none" of a group are protected in groups of any size, because they tell of everybody in
 *     it; below {@code leastAssessed} they always are
 * @param changes whether a shown count that changed by less than {@code least} since a release that showed it is protected
 */
public record DisclosurePolicy(
        int least, int leastAssessed, int width, int insiderWidth, boolean uniform, boolean changes) {

    /** Counts of 1 to 4 and shares of fewer than 10; small changes; a reader who knows one place learns no exact count. */
    public static final DisclosurePolicy STANDARD = new DisclosurePolicy(5, 10, 5, 1, false, true);

    /**
     * Refuses widths that protect nothing.
     *
     * @param least least count that may be shown, apart from 0
     * @param leastAssessed least denominator of a share that may be shown
     * @param width how far apart the possible values of a protected count lie, at least 1
     * @param insiderWidth the same for a reader who knows one other place; 0 if not reckoned with
     * @param uniform whether "all" and "none" are protected in groups of any size
     * @param changes whether small changes are protected
     */
    public DisclosurePolicy {
        if (least < 1 || leastAssessed < 0 || width < 1 || insiderWidth < 0) {
            throw new IllegalArgumentException("a policy protects something");
        }
    }

    /**
     * {@return the same without a guard against readers who know a place}
     */
    public DisclosurePolicy withoutInsiders() {
        return new DisclosurePolicy(least, leastAssessed, width, 0, uniform, changes);
    }

    /**
     * {@return the same with changes of any size shown}
     */
    public DisclosurePolicy showingChanges() {
        return new DisclosurePolicy(least, leastAssessed, width, insiderWidth, uniform, false);
    }

    boolean isSmall(long count) {
        return count > 0 && count < least;
    }
}
