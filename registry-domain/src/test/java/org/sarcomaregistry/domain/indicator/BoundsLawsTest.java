package org.sarcomaregistry.domain.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
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
