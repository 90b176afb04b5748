package org.sarcomaregistry.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NormalTest {

    /** Reference values by root finding on the distribution function with 40 digits; three also stand in the paper. */
    @ParameterizedTest
    @CsvSource({
        "0.5, 0",
        "0.25, -0.67448975019608174",
        "0.001, -3.0902323061678135",
        "1e-20, -9.2623400897984076",
        "0.975, 1.9599639845400542",
        "0.995, 2.5758293035489008",
        "0.9, 1.2815515655446005",
        "0.08, -1.4050715603096326",
        "0.02, -2.0537489106318231",
        "1e-300, -37.047096299361199",
    })
    void quantiles_are_right_to_fourteen_digits(double probability, double expected) {
        assertThat(Normal.quantile(probability)).isCloseTo(expected, within(1e-14 * Math.max(1, Math.abs(expected))));
    }

    @Property
    void quantiles_are_symmetric(@ForAll @DoubleRange(min = 0.001, max = 0.999) @Scale(5) double probability) {
        assertThat(Normal.quantile(probability)).isCloseTo(-Normal.quantile(1 - probability), within(1e-12));
    }

    @Property
    void quantiles_rise_with_probability(
            @ForAll @DoubleRange(min = 1e-12, max = 0.999) @Scale(12) double one,
            @ForAll @DoubleRange(min = 1e-12, max = 0.999) @Scale(12) double other) {
        assertThat(Math.signum(Normal.quantile(one) - Normal.quantile(other))).isEqualTo(Math.signum(one - other));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, -0.1, 1.1, Double.NaN})
    void nothing_but_a_probability_is_taken(double probability) {
        assertThatIllegalArgumentException().isThrownBy(() -> Normal.quantile(probability));
        assertThatIllegalArgumentException().isThrownBy(() -> Normal.twoSided(probability));
    }
}
