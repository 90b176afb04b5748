package org.sarcomaregistry.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewcombeTest {

    /** Newcombe 1998, table II, method 10, as printed with four decimals. */
    @ParameterizedTest
    @CsvSource({
        "56, 70, 48, 80, 0.0524, 0.3339",
        "9, 10, 3, 10, 0.1705, 0.8090",
        "6, 7, 2, 7, 0.0582, 0.8062",
        "5, 56, 0, 29, -0.0381, 0.1926",
        "0, 10, 0, 20, -0.1611, 0.2775",
        "0, 10, 0, 10, -0.2775, 0.2775",
        "10, 10, 0, 20, 0.6791, 1.0000",
        "10, 10, 0, 10, 0.6075, 1.0000",
    })
    void agrees_with_the_published_table(long a, long m, long b, long n, double low, double high) {
        var interval =
                Newcombe.difference(new Tally(a, m), new Tally(b, n), 0.95).orElseThrow();
        assertThat(interval.lower()).isCloseTo(low, within(0.00005));
        assertThat(interval.upper()).isCloseTo(high, within(0.00005));
    }

    @Property
    void contains_the_difference_and_stays_between_minus_1_and_1(
            @ForAll("tallies") Tally first, @ForAll("tallies") Tally second) {
        var interval = Newcombe.difference(first, second, 0.95).orElseThrow();
        double difference = first.share().orElseThrow() - second.share().orElseThrow();
        assertThat(interval.contains(difference)).isTrue();
        assertThat(new Interval(-1 - 1e-15, 1 + 1e-15).encloses(interval)).isTrue();
    }

    @Property
    void changes_its_sign_with_the_order_and_with_the_complement(
            @ForAll("tallies") Tally first, @ForAll("tallies") Tally second) {
        var interval = Newcombe.difference(first, second, 0.95).orElseThrow();
        assertThat(interval.lower()).isEqualTo(-upper(second, first));
        assertThat(interval.lower()).isCloseTo(-upper(first.complement(), second.complement()), within(1e-14));
    }

    @Property
    void widens_with_the_level(
            @ForAll("tallies") Tally first,
            @ForAll("tallies") Tally second,
            @ForAll @DoubleRange(min = 0.5, max = 0.94) double level) {
        var wide = Newcombe.difference(first, second, level + 0.05).orElseThrow();
        assertThat(wide.encloses(Newcombe.difference(first, second, level).orElseThrow()))
                .isTrue();
    }

    @Test
    void nobody_on_one_side_has_no_difference() {
        assertThat(Newcombe.difference(Tally.NONE, Tally.of(true), 0.95)).isEmpty();
        assertThat(Newcombe.difference(Tally.of(true), Tally.NONE, 0.95)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> Newcombe.difference(Tally.NONE, Tally.NONE, 1));
    }

    @Provide
    Arbitrary<Tally> tallies() {
        var assessed = Arbitraries.longs().between(1, 5000);
        return assessed.flatMap(n -> Arbitraries.longs().between(0, n).map(met -> new Tally(met, n)));
    }

    private static double upper(Tally first, Tally second) {
        return Newcombe.difference(first, second, 0.95).orElseThrow().upper();
    }
}
