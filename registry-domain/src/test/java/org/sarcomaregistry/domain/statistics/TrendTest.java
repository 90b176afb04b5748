package org.sarcomaregistry.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.sarcomaregistry.domain.statistics.Trend.Direction.FALLING;
import static org.sarcomaregistry.domain.statistics.Trend.Direction.LEVEL;
import static org.sarcomaregistry.domain.statistics.Trend.Direction.RISING;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TrendTest {

    /** Fleiss' smokers among patients with lung cancer in four studies: 8.2249, p = 0.004132 as R's manual prints it. */
    @Test
    void agrees_with_the_example_of_smokers() {
        var studies = Map.of(1, new Tally(83, 86), 2, new Tally(90, 93), 3, new Tally(129, 136), 4, new Tally(70, 82));
        var trend = ShareTrend.over(studies).orElseThrow();
        assertThat(trend.p()).isCloseTo(0.004132, within(5e-7));
        assertThat(trend.direction()).isEqualTo(FALLING);
        assertThat(trend.method()).isEqualTo(Trend.Method.ASYMPTOTIC);
    }

    /** Malformations by mothers' drinks a day (scores doubled): z² is 6.570, p = 0.0104 in Agresti's book. */
    @Test
    void agrees_with_the_example_of_malformations() {
        var drinks = Map.of(
                0, new Tally(48, 17114),
                1, new Tally(38, 14502),
                3, new Tally(5, 793),
                8, new Tally(1, 127),
                14, new Tally(1, 38));
        var trend = ShareTrend.over(drinks).orElseThrow();
        assertThat(trend.p()).isCloseTo(0.0104, within(0.00005));
        assertThat(trend.direction()).isEqualTo(RISING);
    }

    @Test
    void one_year_has_no_trend() {
        assertThat(ShareTrend.over(Map.of())).isEmpty();
        assertThat(ShareTrend.over(Map.of(2024, new Tally(3, 5)))).isEmpty();
        assertThat(ShareTrend.over(Map.of(2024, new Tally(3, 5), 2025, Tally.NONE)))
                .isEmpty();
        assertThat(RateTrend.over(Map.of())).isEmpty();
        assertThat(RateTrend.over(Map.of(2024, new Rate(3, 5), 2025, Rate.NONE)))
                .isEmpty();
    }

    @Test
    void all_met_and_none_met_are_level() {
        var all = Map.of(2023, new Tally(5, 5), 2024, Tally.NONE, 2025, new Tally(900, 900));
        var few = Map.of(2023, new Tally(0, 5), 2025, new Tally(0, 7));
        assertThat(ShareTrend.over(all)).contains(new Trend(LEVEL, 0, 1, Trend.Method.ASYMPTOTIC));
        assertThat(ShareTrend.over(few)).contains(new Trend(LEVEL, 0, 1, Trend.Method.EXACT));
        assertThat(RateTrend.over(Map.of(2023, new Rate(0, 5), 2025, new Rate(0, 7))))
                .contains(new Trend(LEVEL, 0, 1, Trend.Method.EXACT));
    }

    /** Of the 20 ways in which three of six can meet, two are as far out as all in the later year. */
    @Test
    void a_small_trend_counts_all_ways() {
        var trend = ShareTrend.over(Map.of(2024, new Tally(0, 3), 2025, new Tally(3, 3)))
                .orElseThrow();
        assertThat(trend.p()).isCloseTo(0.1, within(1e-15));
        assertThat(trend.perYear()).isEqualTo(1);
        assertThat(trend.direction()).isEqualTo(RISING);
    }

    /** Four events, all in the later of two equal years: two chances in sixteen. */
    @Test
    void a_small_trend_of_counts_tosses_every_event() {
        var trend = RateTrend.over(Map.of(2024, new Rate(4, 10), 2025, new Rate(0, 10)))
                .orElseThrow();
        assertThat(trend.p()).isCloseTo(0.125, within(1e-15));
        assertThat(trend.perYear()).isCloseTo(-0.4, within(1e-15));
        assertThat(trend.direction()).isEqualTo(FALLING);
    }

    @Test
    void counts_of_many_events_take_the_normal_distribution() {
        var trend = RateTrend.over(Map.of(2024, new Rate(100, 1), 2025, new Rate(140, 1)))
                .orElseThrow();
        assertThat(trend.method()).isEqualTo(Trend.Method.ASYMPTOTIC);
        assertThat(trend.p()).isCloseTo(Normal.twoSidedTail(20 / Math.sqrt(60)), within(1e-14));
        assertThat(trend.perYear()).isCloseTo(40, within(1e-12));
    }

    @Test
    void too_little_time_to_divide_by_has_no_trend() {
        assertThat(RateTrend.over(Map.of(2024, new Rate(1, 1e-320), 2025, new Rate(0, 1e-320))))
                .isEmpty();
        assertThat(RateTrend.over(Map.of(2024, new Rate(1, 1), 2025, new Rate(0, 1e-320))))
                .isEmpty();
    }

    @Test
    void what_can_be_no_trend_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Trend(LEVEL, 0, 1.1, Trend.Method.EXACT));
        assertThatIllegalArgumentException().isThrownBy(() -> new Trend(LEVEL, 0, Double.NaN, Trend.Method.EXACT));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Trend(LEVEL, Double.POSITIVE_INFINITY, 1, Trend.Method.EXACT));
        var endless = Map.of(1, new Rate(1, 1e308), 2, new Rate(1, 1e308));
        assertThatIllegalArgumentException().isThrownBy(() -> RateTrend.over(endless));
    }
}
