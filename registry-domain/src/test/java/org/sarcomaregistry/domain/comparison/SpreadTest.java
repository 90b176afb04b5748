package org.sarcomaregistry.domain.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.sarcomaregistry.domain.indicator.Counts;
import org.sarcomaregistry.domain.indicator.FigureKey;
import org.sarcomaregistry.domain.indicator.Figures;
import org.sarcomaregistry.domain.indicator.Indicator;
import org.sarcomaregistry.domain.indicator.SarcomaIndicators;
import org.sarcomaregistry.domain.indicator.Scope;
import org.sarcomaregistry.domain.indicator.Scopes;
import org.sarcomaregistry.domain.statistics.FunnelPosition;

/** The wider funnel belongs where many units differ more than chance explains, and nowhere else. */
class SpreadTest {

    private static final Indicator MARGINS = SarcomaIndicators.FREE_MARGINS_AT_SURGERY;
    private static final List<Scope> HOSPITALS = Scopes.NORWAY.all().stream()
            .filter(scope -> scope.level() == Scope.Level.HOSPITAL)
            .limit(12)
            .toList();

    /** So many hospitals, and the nation that they are together. */
    private static Comparisons among(int units, IntFunction<Counts> counts) {
        var figures = new TreeMap<FigureKey, Counts>();
        for (int i = 0; i < units; i++) {
            figures.put(new FigureKey(MARGINS.id(), HOSPITALS.get(i), 2024), counts.apply(i));
            figures.merge(new FigureKey(MARGINS.id(), Scope.NATION, 2024), counts.apply(i), Counts::plus);
        }
        return Comparisons.of(MARGINS, new Figures(ImmutableSortedMap.copyOf(figures, Comparator.naturalOrder())));
    }

    /** Every other one is good, the rest are not. */
    private static Counts apart(int unit) {
        return unit % 2 == 0 ? new Counts(90, 10, 0, 0, 0, 0) : new Counts(60, 40, 0, 0, 0, 0);
    }

    @Test
    void who_is_out_by_chance_may_be_in_among_units_that_differ() {
        var first = among(12, SpreadTest::apart).of(HOSPITALS.get(0), 2024);
        assertThat(first.besideNation().orElseThrow().reported()).isEqualTo(FunnelPosition.FAR_ABOVE);
        var spread = first.besideSpread().orElseThrow();
        assertThat(spread.position()).isEqualTo(FunnelPosition.INSIDE);
        assertThat(spread.units()).isEqualTo(12);
        assertThat(spread.ratio()).isGreaterThan(10);
    }

    @Test
    void fewer_than_ten_units_have_no_wider_funnel() {
        assertThat(among(9, SpreadTest::apart).of(HOSPITALS.get(0), 2024).besideSpread())
                .isEmpty();
        assertThat(among(10, SpreadTest::apart).of(HOSPITALS.get(0), 2024).besideSpread())
                .isPresent();
    }

    @Test
    void units_that_are_alike_have_none_nor_has_one_that_is_too_small() {
        assertThat(among(12, unit -> new Counts(80, 20, 0, 0, 0, 0))
                        .of(HOSPITALS.get(0), 2024)
                        .besideSpread())
                .isEmpty();
        assertThat(among(12, unit -> unit == 0 ? new Counts(4, 1, 0, 0, 0, 0) : apart(unit))
                        .of(HOSPITALS.get(0), 2024)
                        .besideSpread())
                .isEmpty();
        assertThat(among(12, SpreadTest::apart).of(Scope.NATION, 2024).besideSpread())
                .isEmpty();
    }
}
