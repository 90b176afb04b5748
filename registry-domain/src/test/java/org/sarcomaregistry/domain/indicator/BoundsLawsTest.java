package org.sarcomaregistry.domain.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Bounds against every way that up to eight open courses could turn out. */
class BoundsLawsTest {

    @Property
    void bounds_are_the_extremes_over_every_completion(@ForAll("cohorts") List<Contribution> cohort) {
        assertThat(agrees(cohort, Counts::bounds)).isTrue();
    }

    @Test
    void the_law_rejects_bounds_that_leave_the_denominator_alone() {
        var cohort = List.of(
                new Contribution(Truth.YES, Truth.YES),
                new Contribution(Truth.YES, Truth.NO),
                new Contribution(Truth.UNKNOWN, Truth.NO));
        assertThat(agrees(cohort, BoundsLawsTest::ofTheUndecidedOnly)).isFalse();
        assertThat(agrees(cohort, Counts::bounds)).isTrue();
    }

    @Test
    void the_law_rejects_bounds_that_forget_the_empty_denominator() {
        var onlyIfMet = List.of(new Contribution(Truth.UNKNOWN, Truth.YES));
        assertThat(agrees(onlyIfMet, counts -> Optional.of(new Bounds(0, 1)))).isFalse();
        assertThat(agrees(onlyIfMet, Counts::bounds)).isTrue();
    }

    @Property
    void the_share_of_the_decided_lies_within_the_bounds(@ForAll("cohorts") List<Contribution> cohort) {
        var counts = counts(cohort);
        counts.tally()
                .share()
                .ifPresent(share -> assertThat(share)
                        .isBetween(
                                counts.bounds().orElseThrow().lower(),
                                counts.bounds().orElseThrow().upper()));
    }

    @Property
    void the_complement_has_the_mirrored_bounds(@ForAll("cohorts") List<Contribution> cohort) {
        var mirrored = counts(cohort.stream()
                .map(c -> new Contribution(c.included(), c.met().negate()))
                .toList());
        var bounds = counts(cohort).bounds();
        assertThat(mirrored.bounds().map(Bounds::width).orElse(-1.0))
                .isCloseTo(bounds.map(Bounds::width).orElse(-1.0), org.assertj.core.data.Offset.offset(1e-12));
    }

    @Property
    void telling_one_open_course_never_widens_the_bounds(
            @ForAll("cohorts") List<Contribution> cohort, @ForAll boolean met) {
        var before = counts(cohort).bounds();
        for (int i = 0; i < cohort.size(); i++) {
            if (cohort.get(i).included() != Truth.NO && cohort.get(i).met() == Truth.UNKNOWN) {
                var told = new ArrayList<>(cohort);
                told.set(i, new Contribution(Truth.YES, Truth.of(met)));
                var after = counts(told).bounds().orElseThrow();
                assertThat(after.lower())
                        .isGreaterThanOrEqualTo(before.orElseThrow().lower());
                assertThat(after.upper())
                        .isLessThanOrEqualTo(before.orElseThrow().upper());
                assertThat(Narrowing.of(counts(cohort), cohort.get(i)))
                        .isLessThanOrEqualTo(before.get().width() - after.width() + 1e-12);
            }
        }
    }

    /** Everything that a report on one course can say is tried; a wrong narrowing leaves out that it may not belong. */
    @Property
    void a_report_narrows_by_the_least_and_the_most_over_all_that_it_can_say(
            @ForAll("cohorts") List<Contribution> cohort) {
        for (int i = 0; i < cohort.size(); i++) {
            var open = cohort.get(i);
            if (Narrowing.isOpen(open)) {
                var lost = new ArrayList<Double>();
                for (Contribution told : COMPLETE) {
                    boolean in = open.included() == Truth.UNKNOWN || open.included() == told.included();
                    boolean met = open.met() == Truth.UNKNOWN || open.met() == told.met();
                    if (in && met) {
                        var after = new ArrayList<>(cohort);
                        after.set(i, told);
                        lost.add(width(cohort) - width(after));
                    }
                }
                var narrowing = Narrowing.between(counts(cohort), open);
                assertThat(narrowing.least())
                        .isCloseTo(Math.max(0, Collections.min(lost)), org.assertj.core.data.Offset.offset(1e-12));
                assertThat(narrowing.most())
                        .isCloseTo(Math.max(0, Collections.max(lost)), org.assertj.core.data.Offset.offset(1e-12));
            }
        }
    }

    /** One open course beside one that may not belong: told that it does not, nothing is narrower. */
    @Test
    void a_narrowing_that_takes_the_course_for_a_member_is_caught() {
        var counts = new Counts(0, 0, 1, 0, 0, 1);
        var perhaps = new Contribution(Truth.UNKNOWN, Truth.UNKNOWN);
        double asAMember =
                1 - new Counts(1, 0, 1, 0, 0, 0).bounds().orElseThrow().width();
        assertThat(asAMember).isEqualTo(0.5);
        assertThat(Narrowing.between(counts, perhaps)).isEqualTo(new Narrowing(0, 0.5));
    }

    private static final List<Contribution> COMPLETE = List.of(
            new Contribution(Truth.YES, Truth.YES),
            new Contribution(Truth.YES, Truth.NO),
            new Contribution(Truth.NO, Truth.YES),
            new Contribution(Truth.NO, Truth.NO));

    private static double width(List<Contribution> cohort) {
        return counts(cohort).bounds().map(Bounds::width).orElse(0.0);
    }

    @Property
    void counts_add_and_subtract(
            @ForAll("cohorts") List<Contribution> one, @ForAll("cohorts") List<Contribution> other) {
        var both = new ArrayList<>(one);
        both.addAll(other);
        assertThat(counts(both)).isEqualTo(counts(one).plus(counts(other)));
        assertThat(counts(both).minus(counts(other))).isEqualTo(counts(one));
    }

    @Property
    void met_is_at_most_assessed_and_assessed_at_most_the_population(@ForAll("cohorts") List<Contribution> cohort) {
        var counts = counts(cohort);
        assertThat(counts.tally().met()).isLessThanOrEqualTo(counts.tally().assessed());
        assertThat(counts.tally().assessed() + counts.open()).isEqualTo(counts.population());
    }

    @Provide
    Arbitrary<List<Contribution>> cohorts() {
        return Combinators.combine(Arbitraries.of(Truth.class), Arbitraries.of(Truth.class))
                .as(Contribution::new)
                .list()
                .ofMaxSize(8);
    }

    private static Counts counts(List<Contribution> cohort) {
        return cohort.stream().map(Counts::of).reduce(Counts.NONE, Counts::plus);
    }

    private static Optional<Bounds> ofTheUndecidedOnly(Counts c) {
        double all = c.met() + c.unmet() + c.undecided();
        return Optional.of(new Bounds(c.met() / all, (c.met() + c.undecided()) / all));
    }

    private static boolean agrees(List<Contribution> cohort, Function<Counts, Optional<Bounds>> bounds) {
        var shares = new ArrayList<Double>();
        complete(cohort, 0, 0, 0, shares);
        var expected = shares.isEmpty()
                ? Optional.<Bounds>empty()
                : Optional.of(new Bounds(
                        shares.stream().min(Double::compare).get(),
                        shares.stream().max(Double::compare).get()));
        return bounds.apply(counts(cohort)).equals(expected);
    }

    /** Every way: each unknown answer is once yes and once no. */
    private static void complete(List<Contribution> cohort, int at, int met, int all, List<Double> shares) {
        if (at == cohort.size()) {
            if (all > 0) {
                shares.add((double) met / all);
            }
            return;
        }
        for (boolean in : ways(cohort.get(at).included())) {
            for (boolean yes : ways(cohort.get(at).met())) {
                complete(cohort, at + 1, met + (in && yes ? 1 : 0), all + (in ? 1 : 0), shares);
            }
        }
    }

    private static List<Boolean> ways(Truth truth) {
        return truth == Truth.UNKNOWN ? List.of(true, false) : List.of(truth == Truth.YES);
    }
}
