package org.sarcomaregistry.domain.comparison;

import java.util.OptionalLong;
import java.util.function.DoublePredicate;
import org.sarcomaregistry.domain.indicator.Attainment;
import org.sarcomaregistry.domain.indicator.Counts;
import org.sarcomaregistry.domain.indicator.Target;

/**
 * How many reports could settle the level of a figure, each on one open course: the fewest that could do, if they say what
 * settles it soonest. They may have to be more. A moderate level is not reckoned, because two limits would have to be
 * settled.
 *
 * @param high the fewest after which the level is high whatever is still open; 0 if it is already; empty if it can't be
 * @param low the same for low
 */
public record Deciding(OptionalLong high, OptionalLong low) {

    /**
     * {@return what it takes to settle a level}
     *
     * @param target with the levels
     * @param counts of one figure
     */
    public static Deciding of(Target target, Counts counts) {
        boolean up = target.direction() == Target.Direction.HIGHER_IS_BETTER;
        return new Deciding(
                Sides.of(counts, up).fewest(share -> target.level(share) == Attainment.HIGH),
                Sides.of(counts, !up).fewest(share -> target.level(share) == Attainment.LOW));
    }

    /**
     * Courses by the side that is to win.
     *
     * @param isMet whether those who meet the criterion are the side
     * @param sure on the side
     * @param against on the other
     * @param either in the denominator, or perhaps, and of either side
     * @param perhapsSure on the side, if they are in the denominator
     * @param perhapsAgainst on the other, if they are in the denominator
     */
    private record Sides(boolean isMet, long sure, long against, long either, long perhapsSure, long perhapsAgainst) {

        static Sides of(Counts c, boolean met) {
            long either = c.undecided() + c.perhaps();
            return met
                    ? new Sides(true, c.met(), c.unmet(), either, c.perhapsMet(), c.perhapsUnmet())
                    : new Sides(false, c.unmet(), c.met(), either, c.perhapsUnmet(), c.perhapsMet());
        }

        OptionalLong fewest(DoublePredicate isSettled) {
            for (long told = 0; told <= either + perhapsSure + perhapsAgainst; told++) {
                long rest = told - Math.min(told, either);
                for (long out = Math.max(0, rest - perhapsSure); out <= Math.min(rest, perhapsAgainst); out++) {
                    if (isSettled(told - out, out, rest - out, isSettled)) {
                        return OptionalLong.of(told);
                    }
                }
            }
            return OptionalLong.empty();
        }

        /**
         * Whether all else may go against the side. A course of either side is told first: it moves the share most.
         *
         * @param won told to be on the side
         * @param out told not to be in the denominator, though they would have been on the other side
         * @param in of those who won, the ones who perhaps had not been in the denominator
         */
        private boolean isSettled(long won, long out, long in, DoublePredicate level) {
            long all = sure + against + either + perhapsAgainst - out + in;
            boolean anybody = sure + won + against > 0;
            return anybody && level.test((double) (isMet ? sure + won : all - sure - won) / all);
        }
    }
}
