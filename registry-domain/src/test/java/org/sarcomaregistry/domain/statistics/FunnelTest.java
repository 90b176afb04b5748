package org.sarcomaregistry.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.sarcomaregistry.domain.statistics.FunnelPosition.ABOVE;
import static org.sarcomaregistry.domain.statistics.FunnelPosition.BELOW;
import static org.sarcomaregistry.domain.statistics.FunnelPosition.CANNOT_BE_DECIDED;
import static org.sarcomaregistry.domain.statistics.FunnelPosition.FAR_ABOVE;
import static org.sarcomaregistry.domain.statistics.FunnelPosition.FAR_BELOW;
import static org.sarcomaregistry.domain.statistics.FunnelPosition.INSIDE;
import static org.sarcomaregistry.domain.statistics.FunnelPosition.NOBODY;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FunnelTest {

    /** By summing binomial terms with 40 digits. */
    @ParameterizedTest
    @CsvSource({
        ".5, 10, 0.13244444444444444, 0.76755555555555556, 0.00024, 0.89976",
        ".1, 30, -0.01367514593672856, 0.20152742688471471, -0.032547005837469142, 0.28838168879815239",
        ".85, 7, 0.45845051728088843, 0.98885937672409305, 0.25823246267763944, 0.99955437506896372",
        ".9, 250, 0.85930576221718613, 0.93375909051355349, 0.83499689214282758, 0.95169665564488956",
        ".02, 500, 0.0076589281274858009, 0.032120054551311999, 0.0025070258478685229, 0.041017260785952102",
        ".3, 1, -0.96428571428571429, 0.91666666666666667, -0.99857142857142857, 0.99666666666666667",
    })
    void lines_for_shares_are_those_of_the_paper(
            double centre, long cases, double low, double high, double outerLow, double outerHigh) {
        var limits = new ShareFunnel(centre).published(cases).orElseThrow();
        assertClose(limits, low, high, outerLow, outerHigh);
        var own = new ShareFunnel(centre).limits(cases).orElseThrow();
        assertClose(own, low, high + 1.0 / cases, outerLow, outerHigh + 1.0 / cases);
    }

    /** By summing Poisson terms with 40 digits. */
    @ParameterizedTest
    @CsvSource({
        "1, -0.93204295428852387, 2.9019486964854146, -0.99728171817154095, 4.8676255956703428",
        "10, 0.3775187947688403, 1.6159950673344785, 0.12205293158961343, 2.066200083599504",
        "4.5, 0.061749544815459029, 1.9241440812454817, -0.20221841526655071, 2.6395880249535138",
        "120, 0.820791275991044, 1.1787587931115281, 0.72588598911894535, 1.2896608483817155",
        "0.01, -97.47487458228958, -1.5201087092936144, -99.898994983291583, 90.401169170838895",
    })
    void lines_for_ratios_are_those_of_the_paper(
            double expected, double low, double high, double outerLow, double outerHigh) {
        var limits = RatioFunnel.AROUND_ONE.published(expected).orElseThrow();
        assertClose(limits, low, high, outerLow, outerHigh);
        var own = RatioFunnel.AROUND_ONE.limits(expected).orElseThrow();
        assertClose(own, low, high + 1 / expected, outerLow, outerHigh + 1 / expected);
    }

    @Test
    void the_normal_approximation_reaches_two_and_three_standard_errors() {
        var limits = new ShareFunnel(0.8).approximate(100).orElseThrow();
        assertClose(limits, 0.8 - 0.0784, 0.8 + 0.0784, 0.8 - 0.12361, 0.8 + 0.12361, 1e-5);
        var ratio = RatioFunnel.AROUND_ONE.approximate(25).orElseThrow();
        assertClose(ratio, 1 - 0.391993, 1 + 0.391993, 1 - 0.618046, 1 + 0.618046, 1e-6);
    }

    @ParameterizedTest
    @CsvSource({"0, FAR_BELOW", "1, FAR_BELOW", "2, FAR_BELOW", "3, BELOW", "4, BELOW", "5, INSIDE", "10, INSIDE"})
    void a_unit_has_one_of_five_places(long met, FunnelPosition position) {
        assertThat(new ShareFunnel(0.75).position(new Tally(met, 10))).isEqualTo(position);
        assertThat(new ShareFunnel(0.25).position(new Tally(10 - met, 10))).isEqualTo(mirrored(position));
    }

    @Test
    void at_the_ends_anything_else_lies_far_outside() {
        assertThat(new ShareFunnel(1).position(new Tally(5, 5))).isEqualTo(INSIDE);
        assertThat(new ShareFunnel(1).position(new Tally(4, 5))).isEqualTo(FAR_BELOW);
        assertThat(new ShareFunnel(0).position(new Tally(0, 5))).isEqualTo(INSIDE);
        assertThat(new ShareFunnel(0).position(new Tally(1, 5))).isEqualTo(FAR_ABOVE);
        assertThat(new ShareFunnel(0).limits(5).orElseThrow().outer()).isEqualTo(new Interval(0, 0));
        assertThat(new ShareFunnel(1).published(5).orElseThrow().inner()).isEqualTo(new Interval(1, 1));
        assertThat(new RatioFunnel(0).limits(5).orElseThrow().outer()).isEqualTo(new Interval(0, 0));
        assertThat(new RatioFunnel(0).position(1, 5)).isEqualTo(FAR_ABOVE);
        assertThat(new RatioFunnel(0).position(0, 5)).isEqualTo(INSIDE);
    }

    @Test
    void counts_lie_beside_what_was_expected() {
        assertThat(RatioFunnel.AROUND_ONE.position(0, 10)).isEqualTo(FAR_BELOW);
        assertThat(RatioFunnel.AROUND_ONE.position(3, 10)).isEqualTo(BELOW);
        assertThat(RatioFunnel.AROUND_ONE.position(10, 10)).isEqualTo(INSIDE);
        assertThat(RatioFunnel.AROUND_ONE.position(18, 10)).isEqualTo(ABOVE);
        assertThat(RatioFunnel.AROUND_ONE.position(25, 10)).isEqualTo(FAR_ABOVE);
        assertThat(new RatioFunnel(0.5).position(25, 50)).isEqualTo(INSIDE);
    }

    @Test
    void a_unit_without_anybody_has_no_place() {
        var funnel = new ShareFunnel(0.5);
        assertThat(funnel.position(Tally.NONE)).isEqualTo(NOBODY);
        assertThat(funnel.position(TallyRange.known(Tally.NONE))).isEqualTo(NOBODY);
        assertThat(funnel.limits(0)).isEmpty();
        assertThat(funnel.published(0)).isEmpty();
        assertThat(funnel.approximate(0)).isEmpty();
        assertThat(RatioFunnel.AROUND_ONE.position(0, 0)).isEqualTo(NOBODY);
        assertThat(RatioFunnel.AROUND_ONE.position(1, 0)).isEqualTo(FAR_ABOVE);
        assertThat(RatioFunnel.AROUND_ONE.limits(0)).isEmpty();
        assertThat(RatioFunnel.AROUND_ONE.approximate(0)).isEmpty();
    }

    @Test
    void missing_reports_leave_a_place_only_where_they_cannot_move_it() {
        var funnel = new ShareFunnel(0.75);
        var open = new TallyRange(new Tally(2, 12), new Tally(4, 12));
        assertThat(funnel.position(open)).isEqualTo(CANNOT_BE_DECIDED);
        assertThat(funnel.position(new TallyRange(new Tally(0, 12), new Tally(1, 12))))
                .isEqualTo(FAR_BELOW);
        assertThat(funnel.position(new TallyRange(Tally.NONE, new Tally(2, 2)))).isEqualTo(INSIDE);
    }

    @Test
    void a_centre_that_is_itself_uncertain_leaves_a_place_only_where_it_cannot_move_it() {
        var unit = new Tally(3, 10);
        var lowest = new ShareFunnel(0.85).position(unit);
        assertThat(FunnelPosition.between(lowest, new ShareFunnel(0.6).position(unit)))
                .isEqualTo(CANNOT_BE_DECIDED);
        assertThat(FunnelPosition.between(lowest, new ShareFunnel(0.8).position(unit)))
                .isEqualTo(lowest);
        assertThat(lowest.outside()).isTrue();
        assertThat(INSIDE.outside() || CANNOT_BE_DECIDED.outside() || NOBODY.outside())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1.1, Double.NaN})
    void a_centre_is_a_proportion(double centre) {
        assertThatIllegalArgumentException().isThrownBy(() -> new ShareFunnel(centre));
        assertThatIllegalArgumentException().isThrownBy(() -> Overdispersion.of(List.of(), centre));
    }

    @Test
    void what_can_be_neither_count_nor_expectation_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ShareFunnel(0.5).limits(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> new ShareFunnel(0.5).approximate(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> new RatioFunnel(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> new RatioFunnel(Double.POSITIVE_INFINITY));
        assertThatIllegalArgumentException().isThrownBy(() -> RatioFunnel.AROUND_ONE.position(-1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> RatioFunnel.AROUND_ONE.limits(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> RatioFunnel.AROUND_ONE.published(Double.NaN));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FunnelLimits(new Interval(0, 1), new Interval(0.1, 0.9)));
        assertThatIllegalArgumentException().isThrownBy(() -> new TallyRange(new Tally(2, 2), new Tally(1, 2)));
        assertThatIllegalArgumentException().isThrownBy(() -> new TallyRange(new Tally(0, 1), new Tally(1, 3)));
    }

    /** Ten units of 100 cases around one half: z-scores are twenty times the distance. */
    @Test
    void overdispersion_leaves_the_outermost_tenth_out_of_its_own_judgement() {
        var units = List.of(0, 42, 44, 46, 48, 52, 54, 56, 58, 100).stream()
                .map(met -> new Tally(met, 100))
                .toList();
        var dispersion = Overdispersion.of(units, 0.5).orElseThrow();
        double scores = 2 * (2 * 1.6 * 1.6 + 1.2 * 1.2 + 0.8 * 0.8 + 0.4 * 0.4);
        assertThat(dispersion.ratio()).isCloseTo(scores / 10, within(1e-12));
        double weight = 400;
        assertThat(dispersion.betweenVariance()).isCloseTo((scores - 9) / (9 * weight), within(1e-12));
        assertThat(dispersion.units()).isEqualTo(10);
    }

    @Test
    void overdispersion_takes_two_units_and_something_that_can_vary() {
        var unit = new Tally(5, 10);
        assertThat(Overdispersion.of(List.of(unit), 0.5)).isEmpty();
        assertThat(Overdispersion.of(List.of(unit, Tally.NONE), 0.5)).isEmpty();
        assertThat(Overdispersion.of(List.of(unit, unit), 1)).isEmpty();
        var alike = Overdispersion.of(List.of(unit, unit), 0.5).orElseThrow();
        assertThat(alike.betweenVariance()).isZero();
        assertThat(alike.limits(10)).isEqualTo(new ShareFunnel(0.5).approximate(10));
        assertThat(alike.limits(0)).isEmpty();
        assertThat(alike.position(Tally.NONE)).isEqualTo(NOBODY);
        assertThatIllegalArgumentException().isThrownBy(() -> alike.limits(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Overdispersion(0.5, -1, 0, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new Overdispersion(0.5, 1, Double.NaN, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new Overdispersion(0, 1, 0, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new Overdispersion(0.5, 1, 0, 0));
    }

    @Test
    void a_unit_beside_wider_limits_has_one_of_five_places() {
        var funnel = new Overdispersion(0.5, 2, 0.01, 9);
        double error = Math.sqrt(0.0025 + 0.01);
        assertThat(funnel.position(hundred(0.5 + 1.9 * error))).isEqualTo(INSIDE);
        assertThat(funnel.position(hundred(0.5 + 2.1 * error))).isEqualTo(ABOVE);
        assertThat(funnel.position(hundred(0.5 - 2.1 * error))).isEqualTo(BELOW);
        assertThat(funnel.position(hundred(0.5 + 3.2 * error))).isEqualTo(FAR_ABOVE);
        assertThat(funnel.position(hundred(0.5 - 3.2 * error))).isEqualTo(FAR_BELOW);
    }

    private static Tally hundred(double share) {
        return new Tally(Math.round(100 * share), 100);
    }

    static FunnelPosition mirrored(FunnelPosition position) {
        return switch (position) {
            case FAR_BELOW -> FAR_ABOVE;
            case BELOW -> ABOVE;
            case ABOVE -> BELOW;
            case FAR_ABOVE -> FAR_BELOW;
            case INSIDE, CANNOT_BE_DECIDED, NOBODY -> position;
        };
    }

    private static void assertClose(
            FunnelLimits limits, double low, double high, double outerLow, double outerHigh, double... tolerance) {
        double near = tolerance.length == 0 ? 1e-12 * Math.max(1, Math.abs(outerLow)) : tolerance[0];
        assertThat(limits.inner().lower()).isCloseTo(low, within(near));
        assertThat(limits.inner().upper()).isCloseTo(high, within(near));
        assertThat(limits.outer().lower()).isCloseTo(outerLow, within(near));
        assertThat(limits.outer().upper()).isCloseTo(outerHigh, within(near));
    }
}
