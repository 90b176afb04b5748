package org.sarcomaregistry.domain.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class PublicFigureTest {

    private static final Indicator R0 = SarcomaIndicators.FREE_MARGINS_AT_SURGERY;
    private static final Indicator COVERAGE = SarcomaIndicators.COVERAGE_SURGERY;

    private static PublicFigure figure(Indicator indicator, Counts counts) {
        return PublicFigure.of(Figure.of(indicator, new FigureKey(indicator.id(), Scope.NATION, 2024), counts));
    }

    private static String word(Cell<?> cell) {
        return cell.fold(Object::toString, () -> "suppressed", () -> "none");
    }

    @Test
    void large_counts_are_shown() {
        var figure = figure(R0, new Counts(20, 5, 0, 0, 0, 0));
        assertThat(word(figure.share())).isEqualTo("0.8");
        assertThat(word(figure.met())).isEqualTo("20");
        assertThat(word(figure.assessed())).isEqualTo("25");
        assertThat(word(figure.open())).isEqualTo("0");
        assertThat(word(figure.attainment())).isEqualTo("NO_LEVEL");
    }

    @Test
    void a_share_of_nobody_is_none_and_its_count_is_zero() {
        var figure = figure(R0, Counts.NONE);
        assertThat(word(figure.share())).isEqualTo("none");
        assertThat(word(figure.interval())).isEqualTo("none");
        assertThat(word(figure.bounds())).isEqualTo("none");
        assertThat(word(figure.met())).isEqualTo("0");
    }

    @Test
    void few_open_courses_hide_bounds_and_level_but_not_the_share() {
        var figure = figure(COVERAGE, new Counts(20, 5, 1, 0, 0, 0));
        assertThat(word(figure.share())).isEqualTo("0.8");
        assertThat(word(figure.open())).isEqualTo("suppressed");
        assertThat(word(figure.bounds())).isEqualTo("suppressed");
        assertThat(word(figure.attainment())).isEqualTo("suppressed");
    }

    @Property
    void a_small_count_hides_everything_that_tells_it(
            @ForAll @LongRange(min = 1, max = 4) long small, @ForAll @LongRange(min = 0, max = 50) long other) {
        for (var counts : new Counts[] {new Counts(small, other, 0, 0, 0, 0), new Counts(other, small, 9, 0, 0, 0)}) {
            var figure = figure(COVERAGE, counts);
            assertThat(new String[] {
                        word(figure.share()),
                        word(figure.met()),
                        word(figure.assessed()),
                        word(figure.open()),
                        word(figure.interval()),
                        word(figure.bounds()),
                        word(figure.attainment())
                    })
                    .containsOnly("suppressed");
        }
    }
}
