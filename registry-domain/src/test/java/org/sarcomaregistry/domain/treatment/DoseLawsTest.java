package org.sarcomaregistry.domain.treatment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class DoseLawsTest {

    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

    @Provide
    Arbitrary<Fractionation> courses() {
        return Combinators.combine(
                        Arbitraries.bigDecimals()
                                .between(new BigDecimal("0.1"), BigDecimal.valueOf(30))
                                .ofScale(2),
                        Arbitraries.integers().between(1, 99))
                .as((dose, count) -> new Fractionation(new Gray(dose), count));
    }

    @Provide
    Arbitrary<AlphaBeta> tissues() {
        return Arbitraries.of(AlphaBeta.SARCOMA, AlphaBeta.LATE_EFFECTS, AlphaBeta.EARLY_EFFECTS);
    }

    @Property
    void fractions_of_two_gray_are_their_own_equivalent(
            @ForAll @IntRange(min = 1, max = 99) int count, @ForAll("tissues") AlphaBeta tissue) {
        var course = new Fractionation(Gray.of("2"), count);
        assertThat(course.eqd2(tissue)).isEqualTo(course.total());
    }

    @Property
    void larger_fractions_weigh_more_and_smaller_ones_less(
            @ForAll("courses") Fractionation course, @ForAll("tissues") AlphaBeta tissue) {
        Assume.that(course.perFraction().compareTo(Gray.of("2")) != 0);
        boolean larger = course.perFraction().compareTo(Gray.of("2")) > 0;
        int weighed = course.eqd2(tissue).compareTo(course.total());
        assertThat(larger ? weighed : -weighed).isGreaterThanOrEqualTo(0);
    }

    @Property
    void both_biological_doses_tell_the_same(
            @ForAll("courses") Fractionation course, @ForAll("tissues") AlphaBeta tissue) {
        var ratio = tissue.ratio().value();
        var expected = course.eqd2(tissue)
                .value()
                .multiply(BigDecimal.valueOf(2).add(ratio))
                .divide(ratio, 6, RoundingMode.HALF_UP);
        assertThat(course.bed(tissue).value()).isCloseTo(expected, within(HUNDREDTH.multiply(BigDecimal.TEN)));
    }

    @Property
    void one_fraction_more_is_more_dose(@ForAll("courses") Fractionation course) {
        var more = new Fractionation(course.perFraction(), course.fractions() + 1);
        assertThat(more.total()).isEqualTo(course.total().plus(course.perFraction()));
        assertThat(more.bed(AlphaBeta.SARCOMA)).isGreaterThan(course.bed(AlphaBeta.SARCOMA));
    }

    @Example
    void published_schedules_have_their_known_doses() {
        var standard = new Fractionation(Gray.of("2.0"), 25);
        assertThat(standard.total()).hasToString("50");
        assertThat(standard.bed(AlphaBeta.LATE_EFFECTS)).hasToString("83.33");
        var palliative = new Fractionation(Gray.of("3"), 10);
        assertThat(palliative.eqd2(AlphaBeta.EARLY_EFFECTS)).hasToString("32.5");
        assertThat(palliative.eqd2(AlphaBeta.SARCOMA)).hasToString("35");
        assertThat(new Fractionation(Gray.of("5"), 5).eqd2(AlphaBeta.SARCOMA)).hasToString("37.5");
    }

    @Property
    void no_dose_adds_nothing(@ForAll("courses") Fractionation course) {
        assertThat(course.total().times(0)).isEqualTo(Gray.of("0"));
        assertThat(course.total().plus(Gray.of("0"))).isEqualTo(course.total());
    }

    @Example
    void what_is_no_dose_is_refused() {
        assertThat(Gray.of("2")).isEqualTo(Gray.of("2.00"));
        assertThatThrownBy(() -> Gray.of("-1")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new AlphaBeta(Gray.of("0"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Fractionation(Gray.of("0"), 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Fractionation(Gray.of("2"), 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
