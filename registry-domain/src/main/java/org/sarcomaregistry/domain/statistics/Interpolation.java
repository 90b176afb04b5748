package org.sarcomaregistry.domain.statistics;

import java.util.function.LongToDoubleFunction;

/**
 * Where a distribution of counts, drawn with straight lines from count to count, reaches a probability. This is how funnel
 * limits of counts are made smooth.
 *
 * @see <a href="https://doi.org/10.1002/sim.1970">Spiegelhalter 2005, appendix</a>
 */
final class Interpolation {

    private Interpolation() {}

    /**
     * The least count r whose probability exceeds p, less (F(r) - p) / (F(r) - F(r - 1)): between -1 and the largest
     * count.
     *
     * @param upTo probability of at most so many, rising to more than p at the latest at {@code most}
     */
    static double count(LongToDoubleFunction upTo, double p, long most) {
        long below = -1;
        long above = most;
        while (above - below > 1) {
            long middle = below + (above - below) / 2;
            if (upTo.applyAsDouble(middle) > p) {
                above = middle;
            } else {
                below = middle;
            }
        }
        double reached = upTo.applyAsDouble(above);
        double before = above == 0 ? 0 : upTo.applyAsDouble(above - 1);
        return above - (reached - p) / (reached - before);
    }
}
