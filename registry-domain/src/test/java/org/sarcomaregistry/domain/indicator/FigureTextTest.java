package org.sarcomaregistry.domain.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sarcomaregistry.domain.text.Text;

class FigureTextTest {

    private static Text text(Indicator indicator, Counts counts) {
        return FigureText.of(Figure.of(indicator, new FigureKey(indicator.id(), Scope.NATION, 2024), counts));
    }

    @Test
    void a_figure_with_something_open_is_a_range() {
        assertThat(text(SarcomaIndicators.FREE_MARGINS_AT_SURGERY, new Counts(6, 1, 1, 0, 0, 0)))
                .isEqualTo(Text.of("75–88 % (6 av 7, 1 kan ikke avgjøres)", "75–88 % (6 of 7, 1 can't be decided)"));
    }

    @Test
    void a_figure_with_nothing_open_is_one_share() {
        assertThat(text(SarcomaIndicators.FREE_MARGINS_AT_SURGERY, new Counts(7, 1, 0, 0, 0, 0))
                        .en())
                .isEqualTo("88 % (7 of 8)");
    }

    @Test
    void a_level_that_holds_is_said() {
        assertThat(text(SarcomaIndicators.COVERAGE_SURGERY, new Counts(9, 1, 0, 0, 0, 0)))
                .isEqualTo(Text.of("90 % (9 av 10, høy måloppnåelse)", "90 % (9 of 10, high attainment)"));
    }

    @Test
    void a_figure_of_nobody_says_so() {
        assertThat(text(SarcomaIndicators.COVERAGE_SURGERY, Counts.NONE).nb()).isEqualTo("ingen pasienter");
    }
}
