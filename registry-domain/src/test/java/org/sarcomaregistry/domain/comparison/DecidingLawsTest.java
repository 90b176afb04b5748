package org.sarcomaregistry.domain.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.sarcomaregistry.domain.indicator.Attainment;
import org.sarcomaregistry.domain.indicator.Counts;
import org.sarcomaregistry.domain.indicator.Target;

/** How many reports settle a level, beside trying every report that could come. */
class DecidingLawsTest {

    private static final Target UP = Target.atLeast(80);
    private static final Target DOWN = Target.atMost(10).acceptable(20);

    @Property(tries = 400)
    void the_fewest_are_the_first_that_settle_it(@ForAll("counts") Counts counts, @ForAll("targets") Target target) {
        assertThat(agrees(Deciding::of, target, counts)).isTrue();
    }

    @Example
    void the_law_rejects_counting_every_open_course() {
        var counts = new Counts(7, 0, 3, 0, 0, 0);
        BiFunction<Target, Counts, Deciding> all =
                (target, some) -> new Deciding(OptionalLong.of(some.open()), OptionalLong.of(some.open()));
        assertThat(agrees(all, UP, counts)).isFalse();
    }

    @Example
    void the_law_rejects_forgetting_courses_that_may_stay_out_of_the_denominator() {
        var counts = new Counts(8, 2, 0, 0, 3, 0);
        BiFunction<Target, Counts, Deciding> forgetful = (target, some) -> Deciding.of(
                target, new Counts(some.met(), some.unmet(), some.undecided(), some.perhapsMet(), 0, some.perhaps()));
        assertThat(agrees(forgetful, UP, counts)).isFalse();
    }

    private static boolean agrees(BiFunction<Target, Counts, Deciding> reckoning, Target target, Counts counts) {
        var reckoned = reckoning.apply(target, counts);
        return reckoned.high().equals(first(target, counts, Attainment.HIGH))
                && reckoned.low().equals(first(target, counts, Attainment.LOW));
    }

    /** Told one by one in every possible way, until the level is the wanted one. */
    private static OptionalLong first(Target target, Counts counts, Attainment level) {
        Set<Counts> reached = Set.of(counts);
        for (long told = 0; !reached.isEmpty(); told++) {
            if (reached.stream().anyMatch(some -> target.judge(some) == level)) {
                return OptionalLong.of(told);
            }
            var next = new HashSet<Counts>();
            reached.forEach(some -> next.addAll(afterOneMore(some)));
            reached = next;
        }
        return OptionalLong.empty();
    }

    private static List<Counts> afterOneMore(Counts c) {
        var met = new Counts(1, 0, 0, 0, 0, 0);
        var unmet = new Counts(0, 1, 0, 0, 0, 0);
        var all = new ArrayList<Counts>();
        Stream.of(new Counts(0, 0, 1, 0, 0, 0), new Counts(0, 0, 0, 0, 0, 1))
                .filter(c::includes)
                .forEach(open -> all.addAll(
                        List.of(c.minus(open).plus(met), c.minus(open).plus(unmet))));
        if (c.perhapsMet() > 0) {
            all.add(c.minus(new Counts(0, 0, 0, 1, 0, 0)).plus(met));
        }
        if (c.perhapsUnmet() > 0) {
            all.add(c.minus(new Counts(0, 0, 0, 0, 1, 0)).plus(unmet));
        }
        Stream.of(new Counts(0, 0, 0, 1, 0, 0), new Counts(0, 0, 0, 0, 1, 0), new Counts(0, 0, 0, 0, 0, 1))
                .filter(c::includes)
                .forEach(out -> all.add(c.minus(out)));
        return all;
    }

    @Example
    void a_level_that_stands_takes_no_report() {
        assertThat(Deciding.of(UP, new Counts(9, 1, 0, 0, 0, 0)))
                .isEqualTo(new Deciding(OptionalLong.of(0), OptionalLong.empty()));
        assertThat(Deciding.of(DOWN, new Counts(9, 1, 0, 0, 0, 0)))
                .isEqualTo(new Deciding(OptionalLong.empty(), OptionalLong.of(0)));
    }

    @Example
    void nobody_decides_nothing() {
        assertThat(Deciding.of(UP, Counts.NONE)).isEqualTo(new Deciding(OptionalLong.empty(), OptionalLong.empty()));
    }

    @Provide
    Arbitrary<Counts> counts() {
        var sure = Arbitraries.longs().between(0, 9);
        var open = Arbitraries.longs().between(0, 3);
        return Combinators.combine(sure, sure, open, open, open, open).as(Counts::new);
    }

    @Provide
    Arbitrary<Target> targets() {
        return Arbitraries.of(
                UP,
                DOWN,
                Target.atLeast(100),
                Target.atMost(0),
                Target.atLeast(60).acceptable(40));
    }
}
