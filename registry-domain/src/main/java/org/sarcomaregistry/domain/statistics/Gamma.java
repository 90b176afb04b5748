package org.sarcomaregistry.domain.statistics;

/**
 * The gamma distribution with a positive shape and scale 1, to about 14 digits also far out in either tail.
 *
 * <p>Distribution function by its power series below the mean and by the continued fraction of the upper tail above it;
 * the factor in front by Loader's expansion, so that large shapes lose no digits. Shapes up to 10¹² converge.
 *
 * @see <a href="https://dlmf.nist.gov/8.7">NIST Digital Library of Mathematical Functions, 8.7 and 8.9</a>
 */
final class Gamma {

    private static final double TINY = 1e-300;
    private static final double PRECISION = 2.3e-16;
    private static final double HALF_LOG_TWO_PI = 0.9189385332046728;
    private static final int MOST_TERMS = 20_000_000;

    private Gamma() {}

    /** Probability of a value up to x. */
    static double lower(double shape, double x) {
        if (x <= 0) {
            return 0;
        }
        return x < shape + 1 ? series(shape, x) : 1 - fraction(shape, x);
    }

    /** Probability of a value above x. */
    static double upper(double shape, double x) {
        if (x <= 0) {
            return 1;
        }
        return x < shape + 1 ? 1 - series(shape, x) : fraction(shape, x);
    }

    /** The x below which a value lies with a probability strictly between 0 and 1. */
    static double lowerQuantile(double shape, double probability) {
        return firstBeyond(shape, x -> lower(shape, x) >= probability);
    }

    /** The x above which a value lies with a probability strictly between 0 and 1. */
    static double upperQuantile(double shape, double probability) {
        return firstBeyond(shape, x -> upper(shape, x) <= probability);
    }

    /** Natural logarithm of the gamma function of a positive number. */
    static double log(double z) {
        return BinomialDensity.stirlingError(z) + (z - 0.5) * StrictMath.log(z) - z + HALF_LOG_TWO_PI;
    }

    private interface Reached {
        boolean by(double x);
    }

    /** Halves until two neighbouring doubles are left. */
    private static double firstBeyond(double shape, Reached reached) {
        double above = shape + 1;
        while (!reached.by(above)) {
            above *= 2;
        }
        double below = 0;
        double middle = 0.5 * above;
        while (below < middle && middle < above) {
            if (reached.by(middle)) {
                above = middle;
            } else {
                below = middle;
            }
            middle = below + 0.5 * (above - below);
        }
        return above;
    }

    private static double series(double shape, double x) {
        double sum = 1;
        double term = 1;
        for (int k = 1; k < MOST_TERMS; k++) {
            term *= x / (shape + k);
            sum += term;
            if (term <= sum * 1e-17) {
                return factor(shape, x) * sum;
            }
        }
        throw new ArithmeticException("no convergence for shape " + shape);
    }

    private static double fraction(double shape, double x) {
        double b = x + 1 - shape;
        double c = 1 / TINY;
        double d = 1 / b;
        double value = d;
        for (int k = 1; k < MOST_TERMS; k++) {
            double a = -k * (k - shape);
            b += 2;
            d = 1 / nonZero(a * d + b);
            c = nonZero(b + a / c);
            value *= d * c;
            if (Math.abs(d * c - 1) <= PRECISION) {
                return factor(shape, x) * shape * value;
            }
        }
        throw new ArithmeticException("no convergence for shape " + shape);
    }

    /** x to the shape, by the exponential of -x, over the gamma function of shape + 1. */
    private static double factor(double shape, double x) {
        double exponent = -BinomialDensity.stirlingError(shape) - BinomialDensity.deviance(shape, x);
        return StrictMath.exp(exponent) / Math.sqrt(2 * Math.PI * shape);
    }

    private static double nonZero(double number) {
        return Math.abs(number) < TINY ? TINY : number;
    }
}
