package org.sarcomaregistry.domain.comparison;

import org.sarcomaregistry.domain.indicator.Target;
import org.sarcomaregistry.domain.statistics.FunnelPosition;

/**
 * Where a unit lies in a funnel.
 *
 * @param reported by the courses that are decided, whatever is open
 * @param certain the same for every way in which open courses could turn out, the unit's and those of the centre; that it
 *     can't be decided is the usual answer while reports are missing
 */
public record Place(FunnelPosition reported, FunnelPosition certain) {

    /**
     * {@return whether the unit lies outside a limit on the worse side, as reported}
     *
     * @param direction which way is better; nothing is worse where it is neither
     */
    public boolean isWorse(Target.Direction direction) {
        return isWorse(reported, direction);
    }

    /**
     * {@return whether it lies there whatever is still open}
     *
     * @param direction which way is better; nothing is worse where it is neither
     */
    public boolean isCertainlyWorse(Target.Direction direction) {
        return isWorse(certain, direction);
    }

    private static boolean isWorse(FunnelPosition position, Target.Direction direction) {
        boolean below = position == FunnelPosition.BELOW || position == FunnelPosition.FAR_BELOW;
        return switch (direction) {
            case HIGHER_IS_BETTER -> below;
            case LOWER_IS_BETTER -> position.outside() && !below;
            case NEITHER -> false;
        };
    }
}
