package org.sarcomaregistry.http.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;

/** Positions sort as what they are made of, and come back from an address as they went out. */
class PositionLawsTest {

    private static int sign(int comparison) {
        return Integer.signum(comparison);
    }

    @Property
    void numbers_days_and_moments_sort_as_they_do(
            @ForAll @LongRange(min = 0) long one,
            @ForAll @LongRange(min = 0) long other,
            @ForAll @LongRange(min = 0, max = 4_000_000_000L) long second,
            @ForAll @LongRange(min = 0, max = 4_000_000_000L) long later) {
        assertThat(sign(Position.FIRST.then(one).compareTo(Position.FIRST.then(other))))
                .isEqualTo(sign(Long.compare(one, other)));
        var at = Instant.ofEpochSecond(second, 7);
        var then = Instant.ofEpochSecond(later);
        assertThat(sign(Position.FIRST.then(at).compareTo(Position.FIRST.then(then))))
                .isEqualTo(sign(at.compareTo(then)));
        assertThat(sign(Position.FIRST.newest(at).compareTo(Position.FIRST.newest(then))))
                .isEqualTo(sign(then.compareTo(at)));
        var day = LocalDate.ofEpochDay(second % 40_000);
        var another = LocalDate.ofEpochDay(later % 40_000);
        assertThat(sign(Position.FIRST.then(day).compareTo(Position.FIRST.then(another))))
                .isEqualTo(sign(day.compareTo(another)));
    }

    @Property
    void the_greatest_share_comes_first(
            @ForAll @DoubleRange(min = 0, max = 1) double one, @ForAll @DoubleRange(min = 0, max = 1) double other) {
        int positions = sign(Position.FIRST.greatest(one).compareTo(Position.FIRST.greatest(other)));
        assertThat(positions).isIn(0, sign(Double.compare(other, one)));
    }

    /** A number that is written as it is would put 10 before 9. */
    @Property
    void the_first_part_decides_before_the_second(
            @ForAll @LongRange(min = 0, max = 20) long a,
            @ForAll @LongRange(min = 0, max = 20) long b,
            @ForAll @LongRange(min = 0, max = 20) long c,
            @ForAll @LongRange(min = 0, max = 20) long d) {
        record Pair(long first, long second) {}
        var order = Comparator.comparing(Pair::first).thenComparing(Pair::second);
        assertThat(sign(Position.FIRST
                        .then(a)
                        .then(b)
                        .compareTo(Position.FIRST.then(c).then(d))))
                .isEqualTo(sign(order.compare(new Pair(a, b), new Pair(c, d))));
    }

    @Property
    void a_cursor_brings_a_position_back(@ForAll String text, @ForAll @LongRange(min = 0) long number) {
        var position = Position.FIRST.then(number).then(text.replaceAll("[\\ud800-\\udfff]", "?"));
        assertThat(Position.parse(position.cursor())).contains(position);
        assertThat(position.cursor()).matches("[A-Za-z0-9_-]+");
    }
}
