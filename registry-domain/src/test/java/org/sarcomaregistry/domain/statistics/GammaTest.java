package org.sarcomaregistry.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.offset;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GammaTest {

    /** Reference values by the incomplete gamma function with 40 digits. */
    @ParameterizedTest
    @CsvSource({
        "3.84, 1, 0.0500435212487050989",
        "0.001, 1, 0.974772879369960389",
        "25, 3, 0.0000154404982911013649",
        "100, 2, 1.92874984796391778e-22",
        "180, 200, 0.841779010813569832",
        "1000, 5, 6.01007768792080427e-214",
        "18.307, 10, 0.0500005890913980987",
        "0, 4, 1",
    })
    void tails_of_chi_square_are_right_to_twelve_digits(double statistic, int degrees, double expected) {
        assertThat(ChiSquare.upperTail(statistic, degrees)).isCloseTo(expected, within(1e-12 * expected));
    }

    /** Reference values by root finding with 40 digits; the first three are those of every printed table. */
    @ParameterizedTest
    @CsvSource({
        "0.05, 1, 3.84145882069412596",
        "0.05, 10, 18.3070380532751469",
        "0.001, 3, 16.2662361962381309",
        "0.999, 100, 61.9179392069366231",
        "1e-12, 2, 55.2620422318570964",
    })
    void critical_values_of_chi_square_are_right_to_twelve_digits(double probability, int degrees, double expected) {
        assertThat(ChiSquare.critical(probability, degrees)).isCloseTo(expected, within(1e-12 * expected));
    }

    @ParameterizedTest
    @CsvSource({
        "1.959963984540054, 0.0500000000000000218",
        "0.1, 0.920344325445942033",
        "5, 5.73303143758387823e-7",
        "-30, 9.81342785429637412e-198",
        "0, 1",
    })
    void tails_of_the_normal_distribution_are_right_to_twelve_digits(double z, double expected) {
        assertThat(Normal.twoSidedTail(z)).isCloseTo(expected, within(1e-12 * expected));
    }

    @ParameterizedTest
    @CsvSource({
        "0.5, 0.572364942924700087",
        "1, 0",
        "2.5, 0.28468287047291916",
        "171.5, 709.143163030928242",
        "1e6, 12815504.5691476117",
    })
    void the_logarithm_of_the_gamma_function_is_right_to_fourteen_digits(double z, double expected) {
        assertThat(Gamma.log(z)).isCloseTo(expected, offset(1e-14 * Math.max(1, expected)));
    }

    /** Tail and quantile of the normal distribution are computed in ways that share nothing. */
    @Property
    void normal_tail_and_quantile_are_inverse(
            @ForAll @DoubleRange(min = 1e-9, max = 0.499) @Scale(9) double probability) {
        assertThat(Normal.twoSidedTail(Normal.quantile(probability)))
                .isCloseTo(2 * probability, within(1e-12 * probability + 1e-15));
    }

    /** For whole shapes the upper tail is a sum of Poisson terms. */
    @Property
    void the_upper_tail_is_the_sum_of_poisson_terms(
            @ForAll @IntRange(min = 1, max = 60) int shape, @ForAll @DoubleRange(min = 0.01, max = 120) double x) {
        double sum = 0;
        double term = Math.exp(-x);
        for (int k = 0; k < shape; k++) {
            sum += term;
            term *= x / (k + 1);
        }
        assertThat(Gamma.upper(shape, x)).isCloseTo(sum, within(2e-13 * sum));
        assertThat(Gamma.lower(shape, x) + Gamma.upper(shape, x)).isCloseTo(1, within(1e-14));
    }

    @Property
    void a_factorial_is_the_number_times_the_one_before(@ForAll @DoubleRange(min = 0.01, max = 200) double z) {
        assertThat(Gamma.log(z + 1) - Gamma.log(z)).isCloseTo(Math.log(z), within(1e-12));
    }

    @Test
    void nothing_lies_below_zero_and_everything_above() {
        assertThat(Gamma.lower(2, 0)).isZero();
        assertThat(Gamma.upper(2, -1)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, Double.NaN, Double.POSITIVE_INFINITY})
    void nothing_but_a_statistic_is_taken(double statistic) {
        assertThatIllegalArgumentException().isThrownBy(() -> ChiSquare.upperTail(statistic, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> ChiSquare.critical(statistic, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> Normal.twoSidedTail(statistic * Double.MAX_VALUE * 2));
        assertThatIllegalArgumentException().isThrownBy(() -> ChiSquare.upperTail(1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> ChiSquare.critical(0.5, 0));
    }
}
