package org.sarcomaregistry.domain.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class TruthLawsTest {

    @Property
    void not_twice_is_nothing_and_never_ignores_what_it_negates(@ForAll Truth a) {
        assertThat(a.negate().negate()).isEqualTo(a);
        assertThat(a.negate() == a).isEqualTo(a == Truth.UNKNOWN);
    }

    @Property
    void de_morgan_holds(@ForAll Truth a, @ForAll Truth b) {
        assertThat(a.and(b).negate()).isEqualTo(a.negate().or(b.negate()));
        assertThat(a.and(b)).isEqualTo(b.and(a));
        assertThat(a.or(b)).isEqualTo(b.or(a));
    }

    @Property
    void knowing_more_never_turns_a_known_answer_around(@ForAll Truth a, @ForAll Truth b, @ForAll boolean told) {
        var later = a == Truth.UNKNOWN ? Truth.of(told) : a;
        if (a.and(b) != Truth.UNKNOWN) {
            assertThat(later.and(b)).isEqualTo(a.and(b));
        }
        if (a.or(b) != Truth.UNKNOWN) {
            assertThat(later.or(b)).isEqualTo(a.or(b));
        }
    }
}
