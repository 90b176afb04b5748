package org.sarcomaregistry.domain.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sarcomaregistry.domain.text.Text;

class TargetTest {

    private static final Target NEAR_DEATH = Target.atMost(10).acceptable(20);
    private static final Target COVERAGE = Target.atLeast(80);

    @ParameterizedTest
    @CsvSource({"0.10, HIGH", "0.104, MODERATE", "0.20, MODERATE", "0.2001, LOW"})
    void lower_is_better_has_no_hole_between_the_bands(double share, Attainment level) {
        assertThat(NEAR_DEATH.level(share)).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({"0.80, HIGH", "0.7999, LOW"})
    void without_a_published_limit_there_is_no_moderate_level(double share, Attainment level) {
        assertThat(COVERAGE.level(share)).isEqualTo(level);
    }

    @Test
    void a_level_stands_only_if_it_survives_the_bounds() {
        assertThat(COVERAGE.judge(new Counts(85, 15, 0, 0, 0, 0))).isEqualTo(Attainment.HIGH);
        assertThat(COVERAGE.judge(new Counts(85, 15, 1, 0, 0, 0))).isEqualTo(Attainment.HIGH);
        assertThat(COVERAGE.judge(new Counts(85, 15, 10, 0, 0, 0))).isEqualTo(Attainment.CANNOT_BE_DECIDED);
        assertThat(COVERAGE.judge(new Counts(0, 0, 3, 0, 0, 0))).isEqualTo(Attainment.CANNOT_BE_DECIDED);
        assertThat(COVERAGE.judge(Counts.NONE)).isEqualTo(Attainment.NO_PATIENTS);
    }

    @Test
    void nobody_decided_has_no_level_even_where_every_completion_would_have_the_same() {
        assertThat(COVERAGE.judge(new Counts(0, 0, 0, 0, 2, 0))).isEqualTo(Attainment.CANNOT_BE_DECIDED);
    }

    @Test
    void levels_in_the_wrong_order_are_no_target() {
        assertThatIllegalArgumentException().isThrownBy(() -> Target.atLeast(80).acceptable(90));
        assertThatIllegalArgumentException().isThrownBy(() -> Target.atMost(10).acceptable(5));
    }

    @ParameterizedTest
    @CsvSource({
        "HIGHER_IS_BETTER, 0.8, -0.01", "HIGHER_IS_BETTER, 1.01, 0.8", "HIGHER_IS_BETTER, 1.01,",
        "HIGHER_IS_BETTER, -0.01,", "HIGHER_IS_BETTER, 0.8, 0.81", "LOWER_IS_BETTER, -0.01, 0.2",
        "LOWER_IS_BETTER, 0.1, 1.01", "LOWER_IS_BETTER, 0.1, 0.09", "LOWER_IS_BETTER, 1.01, 1.02"
    })
    void levels_that_are_no_ordered_proportions_are_no_target(Target.Direction way, double high, Double moderate) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Target(way, high, Optional.ofNullable(moderate)));
    }

    @ParameterizedTest
    @CsvSource({
        "HIGHER_IS_BETTER, 1, 0", "HIGHER_IS_BETTER, 0.8, 0.8", "HIGHER_IS_BETTER, 0,", "HIGHER_IS_BETTER, 1,",
        "LOWER_IS_BETTER, 0, 1", "LOWER_IS_BETTER, 0.1, 0.1", "LOWER_IS_BETTER, 0,", "LOWER_IS_BETTER, 1,"
    })
    void the_extremes_and_one_level_for_both_are_a_target(Target.Direction way, double high, Double moderate) {
        var target = new Target(way, high, Optional.ofNullable(moderate));
        assertThat(target.level(high)).isEqualTo(Attainment.HIGH);
    }

    @Test
    void a_target_is_said_in_whole_per_cent() {
        assertThat(NEAR_DEATH.text())
                .isEqualTo(Text.of("høyst 10 % (moderat til 20 %)", "at most 10 % (moderate to 20 %)"));
        assertThat(COVERAGE.text()).isEqualTo(Text.of("minst 80 %", "at least 80 %"));
        assertThat(Target.atLeast(80).acceptable(60).text())
                .isEqualTo(Text.of("minst 80 % (moderat fra 60 %)", "at least 80 % (moderate from 60 %)"));
    }

    @ParameterizedTest
    @CsvSource({"0.79, MODERATE", "0.60, MODERATE", "0.59, LOW", "0.80, HIGH"})
    void a_moderate_level_lies_below_a_high_one_where_higher_is_better(double share, Attainment level) {
        assertThat(Target.atLeast(80).acceptable(60).level(share)).isEqualTo(level);
    }
}
