package org.sarcomaregistry.domain.statistics;

/**
 * The chi-square distribution, to about 14 digits in either tail.
 *
 * @see <a href="https://dlmf.nist.gov/8.2">NIST Digital Library of Mathematical Functions, 8.2</a>
 */
public final class ChiSquare {

    private ChiSquare() {}

    /**
     * {@return the probability of a value of at least the statistic: the p-value of a test}
     *
     * @param statistic finite, not negative
     * @param degreesOfFreedom at least 1
     * @throws IllegalArgumentException for anything else
     */
    public static double upperTail(double statistic, int degreesOfFreedom) {
        if (!(statistic >= 0 && Double.isFinite(statistic)) || degreesOfFreedom < 1) {
            throw new IllegalArgumentException("chi-square " + statistic + " with " + degreesOfFreedom + " degrees");
        }
        return Gamma.upper(degreesOfFreedom / 2.0, statistic / 2);
    }

    /**
     * {@return the statistic that is exceeded with the given probability: 3.84 for 0.05 with one degree of freedom}
     *
     * @param probability strictly between 0 and 1
     * @param degreesOfFreedom at least 1
     * @throws IllegalArgumentException for anything else
     */
    public static double critical(double probability, int degreesOfFreedom) {
        if (!(probability > 0 && probability < 1) || degreesOfFreedom < 1) {
            throw new IllegalArgumentException("probability " + probability + " with " + degreesOfFreedom + " degrees");
        }
        return 2 * Gamma.upperQuantile(degreesOfFreedom / 2.0, probability);
    }
}
