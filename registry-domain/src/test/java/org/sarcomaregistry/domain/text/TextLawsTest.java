package org.sarcomaregistry.domain.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TextLawsTest {

    @Provide
    Arbitrary<Text> texts() {
        var words = Arbitraries.strings().alpha().ofMinLength(1);
        return Combinators.combine(words, words).as(Text::of);
    }

    @Property
    void a_text_is_read_in_the_language_that_it_was_written_in(@ForAll String nb, @ForAll String en) {
        if (nb.isBlank() || en.isBlank()) {
            assertThatThrownBy(() -> Text.of(nb, en)).isInstanceOf(IllegalArgumentException.class);
        } else {
            assertThat(Text.of(nb, en).in(Language.NB)).isEqualTo(nb);
            assertThat(Text.of(nb, en).in(Language.EN)).isEqualTo(en);
        }
    }

    @Property
    void texts_are_joined_language_by_language(
            @ForAll("texts") Text one, @ForAll("texts") Text two, @ForAll Language language) {
        assertThat(one.then(": ", two).in(language)).isEqualTo(one.in(language) + ": " + two.in(language));
    }

    @Property
    void a_name_is_the_same_in_every_language(@ForAll("texts") Text name, @ForAll Language language) {
        assertThat(Text.same(name.nb()).in(language)).isEqualTo(name.nb());
    }

    @Example
    void one_language_does_not_stand_for_both() {
        assertThatThrownBy(() -> Text.of("lever", " ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Text.of("", "liver")).isInstanceOf(IllegalArgumentException.class);
    }

    @Example
    void languages_have_the_tags_of_the_web() {
        assertThat(Language.values()).extracting(Language::tag).containsExactly("nb", "en");
    }
}
