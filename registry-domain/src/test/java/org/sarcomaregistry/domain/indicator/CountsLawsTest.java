package org.sarcomaregistry.domain.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sums, parts and what may be shown of counts. */
class CountsLawsTest {

    /** Hospital A of the worked example in the documentation of indicators. */
    private static final Counts HOSPITAL_A = new Counts(7, 2, 3, 0, 0, 0);

    @Property
    void counts_are_among_others_exactly_if_they_can_be_taken_away_from_them(
            @ForAll("counts") Counts whole, @ForAll("counts") Counts part) {
        assertThat(whole.includes(part)).isEqualTo(catchThrowable(() -> whole.minus(part)) == null);
        assertThat(whole.plus(part).includes(part)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"1,0,0,0,0,0", "0,1,0,0,0,0", "0,0,1,0,0,0", "0,0,0,1,0,0", "0,0,0,0,1,0", "0,0,0,0,0,1"})
    void one_too_many_of_any_kind_is_not_among_them(long a, long b, long c, long d, long e, long f) {
        var one = new Counts(a, b, c, d, e, f);
        var three = new Counts(3, 3, 3, 3, 3, 3);
        assertThat(three.includes(three)).isTrue();
        assertThat(three.includes(three.plus(one))).isFalse();
        assertThat(three.plus(one).includes(three)).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> Counts.NONE.minus(one));
    }

    @Provide
    Arbitrary<Counts> counts() {
        return Arbitraries.longs()
                .between(0, 2)
                .list()
                .ofSize(6)
                .map(n -> new Counts(n.get(0), n.get(1), n.get(2), n.get(3), n.get(4), n.get(5)));
    }

    @Property
    void a_figure_shows_of_small_counts_nothing_but_zero(@ForAll @LongRange(min = 0, max = 12) long count) {
        boolean small = count == 1 || count == 2 || count == 3 || count == 4;
        assertThat(Disclosure.count(count).isEmpty()).isEqualTo(small);
        assertThat(Disclosure.count(count).orElse(count)).isEqualTo(count);
    }

    @Test
    void the_interval_of_a_figure_is_wilsons_at_95_per_cent() {
        var indicator = SarcomaIndicators.FREE_MARGINS_AT_SURGERY;
        var figure = Figure.of(indicator, new FigureKey(indicator.id(), Scope.NATION, 2025), HOSPITAL_A);
        assertThat(figure.interval().orElseThrow().lower()).isCloseTo(0.453, within(0.0005));
        assertThat(figure.interval().orElseThrow().upper()).isCloseTo(0.937, within(0.0005));
        assertThat(figure.bounds().orElseThrow().width()).isCloseTo(10 / 12.0 - 7 / 12.0, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({
        "YES, YES, 0",
        "YES, NO, 0",
        "NO, YES, 0",
        "NO, NO, 0",
        "NO, UNKNOWN, 0",
    })
    void what_is_decided_narrows_nothing(Truth included, Truth met, double by) {
        var many = HOSPITAL_A.plus(new Counts(0, 0, 0, 2, 2, 2));
        assertThat(Narrowing.of(many, new Contribution(included, met))).isEqualTo(by);
    }

    @Test
    void an_awaited_report_closes_the_bounds_by_its_own_weight() {
        var awaited = new Contribution(Truth.YES, Truth.UNKNOWN);
        assertThat(Narrowing.of(HOSPITAL_A, awaited)).isCloseTo(1 / 12.0, within(1e-12));
        assertThat(Narrowing.of(new Counts(7, 2, 1, 0, 0, 0), awaited)).isCloseTo(1 / 10.0, within(1e-12));
    }

    @Test
    void the_only_course_of_a_figure_closes_its_bounds() {
        assertThat(Narrowing.of(new Counts(0, 0, 1, 0, 0, 0), new Contribution(Truth.YES, Truth.UNKNOWN)))
                .isEqualTo(1);
        assertThat(Narrowing.of(new Counts(0, 0, 0, 0, 0, 1), new Contribution(Truth.UNKNOWN, Truth.UNKNOWN)))
                .isEqualTo(1);
    }

    /** Nine of nine met, and one that would be no: from 9 of 10 to 9 of 9. Told as met, it is 10 of 10 for certain. */
    @Test
    void a_course_that_may_not_belong_closes_the_bounds_when_it_is_told() {
        assertThat(Narrowing.of(new Counts(9, 0, 0, 0, 1, 0), new Contribution(Truth.UNKNOWN, Truth.NO)))
                .isCloseTo(0.1, within(1e-12));
    }
}
