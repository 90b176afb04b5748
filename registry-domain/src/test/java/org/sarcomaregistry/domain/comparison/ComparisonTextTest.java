package org.sarcomaregistry.domain.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sarcomaregistry.domain.statistics.FunnelPosition;
import org.sarcomaregistry.domain.statistics.RankInterval;
import org.sarcomaregistry.domain.statistics.ShareTrend;
import org.sarcomaregistry.domain.statistics.Tally;
import org.sarcomaregistry.domain.text.Text;

/** Comparisons in words. */
class ComparisonTextTest {

    @Test
    void a_place_says_whether_what_is_open_could_change_it() {
        assertThat(ComparisonText.of(new Place(FunnelPosition.FAR_BELOW, FunnelPosition.FAR_BELOW)))
                .isEqualTo(Text.of(
                        "under 99,8 %-grensen, hva enn det åpne blir",
                        "below the 99.8 % limit, whatever is still open"));
        assertThat(ComparisonText.of(new Place(FunnelPosition.INSIDE, FunnelPosition.CANNOT_BE_DECIDED))
                        .en())
                .isEqualTo("within the limits, but what is open could change that");
        assertThat(ComparisonText.of(new Place(FunnelPosition.NOBODY, FunnelPosition.NOBODY))
                        .en())
                .isEqualTo("no patients");
    }

    @Test
    void every_position_has_words_of_its_own() {
        var words =
                Arrays.stream(FunnelPosition.values()).map(ComparisonText::of).collect(Collectors.toSet());
        assertThat(words).hasSameSizeAs(FunnelPosition.values());
    }

    @Test
    void a_trend_that_chance_explains_has_no_direction() {
        var rising = ShareTrend.over(Map.of(2022, new Tally(400, 500), 2023, new Tally(450, 500)))
                .orElseThrow();
        assertThat(ComparisonText.of(rising)).isEqualTo(Text.of("stigende (p < 0,001)", "rising (p < 0.001)"));
        var falling = ShareTrend.over(Map.of(2022, new Tally(450, 500), 2023, new Tally(400, 500)))
                .orElseThrow();
        assertThat(ComparisonText.of(falling).en()).startsWith("falling");
        var level = ShareTrend.over(Map.of(2022, new Tally(4, 5), 2023, new Tally(3, 5)))
                .orElseThrow();
        assertThat(ComparisonText.of(level))
                .isEqualTo(Text.of("ingen sikker utvikling (p = 1,000)", "no clear trend (p = 1.000)"));
    }

    @Test
    void ranks_are_a_span_one_rank_or_none() {
        assertThat(ComparisonText.of(new RankInterval(2, 4, 7)).en()).isEqualTo("2–4 of 7");
        assertThat(ComparisonText.of(new RankInterval(1, 1, 7)).nb()).isEqualTo("1 av 7");
        assertThat(ComparisonText.of(new RankInterval(1, 7, 7)).en()).isEqualTo("can't be ranked");
    }

    @Test
    void what_could_decide_is_said_while_anything_could() {
        var three = OptionalLong.of(3);
        var none = OptionalLong.empty();
        assertThat(ComparisonText.of(new Deciding(three, OptionalLong.of(12))))
                .contains(Text.of(
                        "minst 3 meldinger til høy, minst 12 til lav",
                        "at least 3 reports to be high, at least 12 to be low"));
        assertThat(ComparisonText.of(new Deciding(three, none)).orElseThrow().en())
                .isEqualTo("at least 3 reports to be high");
        assertThat(ComparisonText.of(new Deciding(none, three)).orElseThrow().nb())
                .isEqualTo("minst 3 meldinger til lav");
        assertThat(ComparisonText.of(new Deciding(OptionalLong.of(1), none))
                        .orElseThrow()
                        .nb())
                .isEqualTo("minst 1 melding til høy");
        assertThat(ComparisonText.of(new Deciding(none, none))).isEmpty();
        assertThat(ComparisonText.of(new Deciding(OptionalLong.of(0), none))).isEmpty();
        assertThat(ComparisonText.of(new Deciding(none, OptionalLong.of(0)))).isEmpty();
    }
}
