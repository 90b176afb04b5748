package org.sarcomaregistry.domain.statistics;

import java.util.Optional;

/** Limits around a centre that narrow with the size of units, and where a unit lies beside them. */
public sealed interface Funnel permits ShareFunnel, Overdispersion {

    /**
     * The lines that {@link #position} agrees with.
     *
     * @param assessed how many cases the unit has
     * @return proportions, not cut at 0 and 1: a line beyond them can't be crossed; empty for no cases
     * @throws IllegalArgumentException for a negative number of cases
     */
    Optional<FunnelLimits> limits(long assessed);

    /**
     * {@return where a unit lies; {@code NOBODY} for a unit without cases}
     *
     * @param tally of the unit
     */
    FunnelPosition position(Tally tally);

    /**
     * {@return where a unit lies over every way in which its open cases could turn out; ways that leave nobody count as
     * inside, if there are others}
     *
     * @param range of the unit
     */
    default FunnelPosition position(TallyRange range) {
        if (range.nobody()) {
            return FunnelPosition.NOBODY;
        }
        var lowest = range.least().assessed() == 0 ? FunnelPosition.INSIDE : position(range.least());
        var highest = range.most().assessed() == 0 ? FunnelPosition.INSIDE : position(range.most());
        return FunnelPosition.between(lowest, highest);
    }
}
