package org.sarcomaregistry.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/** What every funnel must keep; the lines of the paper, taken as a judgement, do not. */
class FunnelLawsTest {

    private interface Judgement {
        FunnelPosition of(Tally tally, double centre);
    }

    private static final Judgement OURS = (tally, centre) -> new ShareFunnel(centre).position(tally);

    private static final Judgement BY_THE_LINES_OF_THE_PAPER = (tally, centre) -> FunnelPosition.ofValue(
            tally.share().orElseThrow(),
            new ShareFunnel(centre).published(tally.assessed()).orElseThrow());

    /** Every outcome, added up: 2.5 % and 0.1 % to either side at most. */
    @Property
    void chance_puts_no_more_units_outside_than_the_limits_say(
            @ForAll @DoubleRange(min = 0.01, max = 0.99) double centre,
            @ForAll @IntRange(min = 1, max = 80) int cases) {
        assertThat(keepsItsWord(OURS, centre, cases)).isTrue();
    }

    @Example
    void the_lines_of_the_paper_break_that_law() {
        assertThat(keepsItsWord(BY_THE_LINES_OF_THE_PAPER, 0.1, 10)).isFalse();
    }

    @Property
    void who_met_and_who_did_not_lie_on_opposite_sides(
            @ForAll("tallies") Tally tally, @ForAll @DoubleRange(min = 0.01, max = 0.99) double centre) {
        assertThat(isMirrored(OURS, tally, centre)).isTrue();
    }

    @Example
    void the_lines_of_the_paper_break_that_law_too() {
        assertThat(isMirrored(BY_THE_LINES_OF_THE_PAPER, new Tally(9, 30), 0.15))
                .isFalse();
    }

    @Property
    void a_unit_lies_outside_where_its_point_lies_beyond_the_lines(
            @ForAll("tallies") Tally tally, @ForAll @DoubleRange(min = 0.01, max = 0.99) double centre) {
        var funnel = new ShareFunnel(centre);
        var limits = funnel.limits(tally.assessed()).orElseThrow();
        assertThat(FunnelPosition.ofValue(tally.share().orElseThrow(), limits)).isEqualTo(funnel.position(tally));
    }

    @Property
    void a_count_lies_outside_where_its_point_lies_beyond_the_lines(
            @ForAll @LongRange(max = 300) long observed, @ForAll @DoubleRange(min = 0.1, max = 200) double expected) {
        var limits = RatioFunnel.AROUND_ONE.limits(expected).orElseThrow();
        assertThat(FunnelPosition.ofValue(observed / expected, limits))
                .isEqualTo(RatioFunnel.AROUND_ONE.position(observed, expected));
    }

    /** A funnel for counts is what the exact interval says, asked the other way round. */
    @Property
    void a_count_lies_inside_where_its_exact_interval_holds_the_centre(
            @ForAll @LongRange(max = 300) long observed, @ForAll @DoubleRange(min = 0.1, max = 200) double expected) {
        boolean inside = RatioFunnel.AROUND_ONE.position(observed, expected) == FunnelPosition.INSIDE;
        assertThat(inside).isEqualTo(Garwood.interval(observed, 0.95).contains(expected));
    }

    @Property
    void a_unit_lies_inside_where_its_exact_interval_holds_the_centre(
            @ForAll("tallies") Tally tally, @ForAll @DoubleRange(min = 0.01, max = 0.99) double centre) {
        boolean inside = new ShareFunnel(centre).position(tally) == FunnelPosition.INSIDE;
        assertThat(inside)
                .isEqualTo(ClopperPearson.interval(tally, 0.95).orElseThrow().contains(centre));
    }

    @Property
    void a_place_rises_with_those_who_met_and_falls_with_the_centre(
            @ForAll("tallies") Tally tally, @ForAll @DoubleRange(min = 0.01, max = 0.9) double centre) {
        var place = OURS.of(tally, centre);
        assertThat(OURS.of(tally.plus(Tally.of(true)), centre)).isGreaterThanOrEqualTo(place);
        assertThat(OURS.of(tally.plus(Tally.of(false)), centre)).isLessThanOrEqualTo(place);
        assertThat(OURS.of(tally, centre + 0.05)).isLessThanOrEqualTo(place);
    }

    /** All completions of up to six undecided and three perhaps counted cases. */
    @Property
    void the_place_of_a_range_is_the_place_of_every_completion(
            @ForAll("tallies") Tally decided,
            @ForAll @IntRange(max = 6) int undecided,
            @ForAll @IntRange(max = 3) int perhaps,
            @ForAll("funnels") Funnel funnel) {
        var least = decided.plus(new Tally(0, undecided + perhaps));
        var most = decided.plus(new Tally(undecided + perhaps, undecided + perhaps));
        var place = funnel.position(new TallyRange(least, most));
        boolean moved = false;
        for (int in = undecided; in <= undecided + perhaps; in++) {
            for (int met = 0; met <= in; met++) {
                moved |= funnel.position(decided.plus(new Tally(met, in)))
                        != funnel.position(decided.plus(new Tally(0, in)));
                moved |= funnel.position(decided.plus(new Tally(met, in))) != funnel.position(least);
            }
        }
        assertThat(place).isEqualTo(moved ? FunnelPosition.CANNOT_BE_DECIDED : funnel.position(least));
    }

    @Property
    void ranges_add_and_mirror(@ForAll("ranges") TallyRange one, @ForAll("ranges") TallyRange other) {
        assertThat(one.plus(other)).isEqualTo(other.plus(one));
        assertThat(one.complement().complement()).isEqualTo(one);
        assertThat(one.plus(other).complement()).isEqualTo(one.complement().plus(other.complement()));
    }

    @Property
    void overdispersion_does_not_depend_on_the_order_and_only_widens(
            @ForAll @Size(min = 2, max = 30) List<@From("tallies") Tally> units,
            @ForAll @DoubleRange(min = 0.05, max = 0.95) double centre) {
        var dispersion = Overdispersion.of(units, centre).orElseThrow();
        var backwards = units.stream().sorted(Comparator.comparing(Tally::met)).toList();
        assertThat(Overdispersion.of(backwards, centre)).contains(dispersion);
        var plain = new ShareFunnel(centre).approximate(20).orElseThrow();
        assertThat(dispersion.limits(20).orElseThrow().inner().encloses(plain.inner()))
                .isTrue();
    }

    @Provide
    Arbitrary<Tally> tallies() {
        var assessed = Arbitraries.longs().between(1, 400);
        return assessed.flatMap(n -> Arbitraries.longs().between(0, n).map(met -> new Tally(met, n)));
    }

    @Provide
    Arbitrary<TallyRange> ranges() {
        return Combinators.combine(tallies(), tallies())
                .as((decided, open) -> new TallyRange(
                        decided.plus(new Tally(0, open.met())), decided.plus(new Tally(open.met(), open.met()))));
    }

    @Provide
    Arbitrary<Funnel> funnels() {
        return Arbitraries.of(
                new ShareFunnel(0.9), new ShareFunnel(0.4), new ShareFunnel(1), new Overdispersion(0.7, 2, 0.003, 12));
    }

    private static boolean keepsItsWord(Judgement judgement, double centre, int cases) {
        var outside = new EnumMap<FunnelPosition, Double>(FunnelPosition.class);
        for (int met = 0; met <= cases; met++) {
            double chance = Binomial.atMost(met, cases, centre) - Binomial.atMost(met - 1, cases, centre);
            outside.merge(judgement.of(new Tally(met, cases), centre), chance, Double::sum);
        }
        double farBelow = outside.getOrDefault(FunnelPosition.FAR_BELOW, 0.0);
        double farAbove = outside.getOrDefault(FunnelPosition.FAR_ABOVE, 0.0);
        return Math.max(farBelow, farAbove) <= 0.001 + 1e-12
                && farBelow + outside.getOrDefault(FunnelPosition.BELOW, 0.0) <= 0.025 + 1e-12
                && farAbove + outside.getOrDefault(FunnelPosition.ABOVE, 0.0) <= 0.025 + 1e-12;
    }

    private static boolean isMirrored(Judgement judgement, Tally tally, double centre) {
        return judgement.of(tally, centre) == FunnelTest.mirrored(judgement.of(tally.complement(), 1 - centre));
    }
}
