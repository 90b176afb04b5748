package org.sarcomaregistry.domain.statistics;

/**
 * The beta distribution with two positive shapes.
 *
 * <p>Distribution function by the continued fraction of the incomplete beta function, evaluated with Lentz's method;
 * the factor in front by Loader's expansion, so that large shapes lose no digits.
 *
 * @see <a href="https://dlmf.nist.gov/8.17">NIST Digital Library of Mathematical Functions, 8.17</a>
 */
final class Beta {

    private static final double TINY = 1e-300;
    private static final double PRECISION = 1e-16;
    private static final int MOST_TERMS = 100_000;

    private Beta() {}

    /** Probability of a value up to x, for x from 0 to 1. */
    static double probability(double a, double b, double x) {
        if (x <= 0 || x >= 1) {
            return x <= 0 ? 0 : 1;
        }
        return x < (a + 1) / (a + b + 2) ? lowerTail(a, b, x, 1 - x) : 1 - lowerTail(b, a, 1 - x, x);
    }

    /** The x with the given probability strictly between 0 and 1, by halving until two neighbouring doubles are left. */
    static double quantile(double a, double b, double probability) {
        double below = 0;
        double above = 1;
        double middle = 0.5;
        while (below < middle && middle < above) {
            if (probability(a, b, middle) < probability) {
                below = middle;
            } else {
                above = middle;
            }
            middle = 0.5 * (below + above);
        }
        return above;
    }

    private static double lowerTail(double a, double b, double x, double y) {
        return BinomialDensity.at(a, b, x, y) * (b / (a + b)) * fraction(a, b, x);
    }

    private static double fraction(double a, double b, double x) {
        double c = 1;
        double d = 1 / nonZero(1 - (a + b) * x / (a + 1));
        double value = d;
        for (int m = 1; m < MOST_TERMS; m++) {
            double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
            d = 1 / nonZero(1 + even * d);
            c = nonZero(1 + even / c);
            value *= d * c;
            double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
            d = 1 / nonZero(1 + odd * d);
            c = nonZero(1 + odd / c);
            value *= d * c;
            if (Math.abs(d * c - 1) <= PRECISION) {
                return value;
            }
        }
        throw new ArithmeticException("no convergence for shapes " + a + " and " + b);
    }

    private static double nonZero(double number) {
        return Math.abs(number) < TINY ? TINY : number;
    }
}
