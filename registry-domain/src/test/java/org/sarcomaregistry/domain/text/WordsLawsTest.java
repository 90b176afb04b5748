package org.sarcomaregistry.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;

class WordsLawsTest {

    @Property
    void folding_twice_changes_nothing_more(@ForAll String text) {
        assertThat(Words.fold(Words.fold(text))).isEqualTo(Words.fold(text));
    }

    @Property
    void letter_case_does_not_count(@ForAll @AlphaChars @StringLength(max = 40) String text) {
        assertThat(Words.fold(text.toUpperCase(Locale.ROOT))).isEqualTo(Words.fold(text));
    }

    @Property
    void punctuation_between_words_does_not_count(@ForAll @AlphaChars String one, @ForAll @AlphaChars String two) {
        assertThat(Words.of(one + " - " + two + ".")).isEqualTo(Words.of(one + " " + two));
    }

    @Property
    void words_are_those_of_the_folded_text(@ForAll String text) {
        assertThat(Words.of(text)).doesNotContain("");
        assertThat(String.join(" ", Words.of(text))).isEqualTo(Words.fold(text));
    }

    @Example
    void norwegian_letters_fold_to_plain_ones() {
        assertThat(Words.fold("Ålesund, Førde og SØR-Æ")).isEqualTo("alesund forde og sor ae");
    }
}
