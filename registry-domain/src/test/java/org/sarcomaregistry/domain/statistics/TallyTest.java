package org.sarcomaregistry.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class TallyTest {

    @Test
    void nobody_assessed_has_no_share() {
        assertThat(Tally.NONE.share()).isEmpty();
    }

    @Test
    void a_share_is_met_of_assessed() {
        assertThat(new Tally(1, 4).share()).hasValue(0.25);
        assertThat(Tally.of(true).share()).hasValue(1.0);
        assertThat(Tally.of(false).share()).hasValue(0.0);
    }

    @Test
    void more_met_than_assessed_cannot_be_made() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Tally(2, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Tally(-1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Tally(0, -1));
    }

    @Test
    void a_sum_too_large_is_refused_and_not_wrapped() {
        var huge = new Tally(0, Long.MAX_VALUE);
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> huge.plus(Tally.of(true)));
    }

    @Property
    void tallies_add_in_any_order(
            @ForAll("tallies") Tally one, @ForAll("tallies") Tally two, @ForAll("tallies") Tally three) {
        assertThat(one.plus(two)).isEqualTo(two.plus(one));
        assertThat(one.plus(two).plus(three)).isEqualTo(one.plus(two.plus(three)));
        assertThat(one.plus(Tally.NONE)).isEqualTo(one);
    }

    @Property
    void the_complement_of_the_complement_is_the_tally(@ForAll("tallies") Tally tally) {
        assertThat(tally.complement().complement()).isEqualTo(tally);
        assertThat(tally.complement().met() + tally.met()).isEqualTo(tally.assessed());
    }

    @Provide
    Arbitrary<Tally> tallies() {
        var assessed = Arbitraries.longs().between(0, 1_000_000);
        return assessed.flatMap(n -> Arbitraries.longs().between(0, n).map(met -> new Tally(met, n)));
    }
}
