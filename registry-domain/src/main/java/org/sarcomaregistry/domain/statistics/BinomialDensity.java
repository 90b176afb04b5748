package org.sarcomaregistry.domain.statistics;

/**
 * Binomial probabilities to nearly full precision, also for large counts and for counts that are not whole.
 *
 * <p>Instead of factorials, the saddle-point form: Stirling's error and the deviance of each part.
 *
 * @see <a href="https://www.r-project.org/doc/reports/CLoader-dbinom-2002.pdf">Loader 2000</a>
 */
final class BinomialDensity {

    private static final double[] STIRLING = {1.0 / 12, -1.0 / 360, 1.0 / 1260, -1.0 / 1680, 1.0 / 1188, -691.0 / 360360
    };
    private static final int SERIES_FROM = 16;

    private BinomialDensity() {}

    /** Density of a successes and b failures, both positive, where x and y are their probabilities and sum to 1. */
    static double at(double a, double b, double x, double y) {
        double n = a + b;
        double exponent =
                stirlingError(n) - stirlingError(a) - stirlingError(b) - deviance(a, n * x) - deviance(b, n * y);
        return Math.sqrt(n / (2 * Math.PI * a * b)) * StrictMath.exp(exponent);
    }

    /** What Stirling's formula lacks of the logarithm of n factorial. */
    static double stirlingError(double n) {
        double error = 0;
        double at = n;
        while (at < SERIES_FROM) {
            error += (at + 0.5) * StrictMath.log1p(1 / at) - 1;
            at++;
        }
        double square = 1 / (at * at);
        double series = 0;
        for (int i = STIRLING.length - 1; i >= 0; i--) {
            series = series * square + STIRLING[i];
        }
        return error + series / at;
    }

    /** x log(x / mean) + mean - x, by a series where the two are close. */
    static double deviance(double x, double mean) {
        double difference = x - mean;
        if (Math.abs(difference) >= 0.1 * (x + mean)) {
            return x * StrictMath.log(x / mean) - difference;
        }
        double v = difference / (x + mean);
        double sum = difference * v;
        double term = 2 * x * v;
        for (int odd = 3; ; odd += 2) {
            term *= v * v;
            double next = sum + term / odd;
            if (next == sum) {
                return sum;
            }
            sum = next;
        }
    }
}
