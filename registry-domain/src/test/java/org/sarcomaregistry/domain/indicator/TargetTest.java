package org.sarcomaregistry.domain.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
}
