package org.sarcomaregistry.domain.subtype;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class MorphologyLawsTest {

    @Provide
    Arbitrary<Morphology> morphologies() {
        return Combinators.combine(Arbitraries.integers().between(8000, 9999), Arbitraries.of(0, 1, 2, 3, 6, 9))
                .as(Morphology::new);
    }

    @Property
    void what_is_written_is_read_back(@ForAll("morphologies") Morphology code) {
        assertThat(Morphology.parse(code.toString())).contains(code);
    }

    @Property
    void order_is_the_order_of_the_written_codes(
            @ForAll("morphologies") Morphology one, @ForAll("morphologies") Morphology two) {
        assertThat(Integer.signum(one.compareTo(two)))
                .isEqualTo(Integer.signum(one.toString().compareTo(two.toString())));
    }

    @Property
    void any_text_is_read_or_refused_without_an_exception(@ForAll String text) {
        Morphology.parse(text).ifPresent(code -> assertThat(code).hasToString(text));
    }

    @Example
    void what_is_no_code_is_refused() {
        for (String text : new String[] {"8850", "88503", "8850/4", "7999/3", "885/3", "8850/3 ", "8850/33", ""}) {
            assertThat(Morphology.parse(text)).isEmpty();
        }
        assertThatThrownBy(() -> new Morphology(7999, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Morphology(8850, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Morphology(8850, 10)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Morphology(8850, -1)).isInstanceOf(IllegalArgumentException.class);
    }
}
