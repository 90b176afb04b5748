package org.sarcomaregistry.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LegibleTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "Ødegård", "\u5f35 \ud83d\ude00", "\u00a0"})
    void a_line_of_whole_characters_is_legible(String text) {
        assertThat(Legible.isLine(text)).isTrue();
        assertThat(Legible.isText(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\tb"})
    void ends_of_lines_and_tabs_are_legible_in_a_text_and_not_in_a_line(String text) {
        assertThat(Legible.isLine(text)).isFalse();
        assertThat(Legible.isText(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000", "a\r\nb", "\u001b[31m", "\u0085", "\ud83d", "\ude00\ud83d"})
    void control_characters_and_halves_of_characters_are_not(String text) {
        assertThat(Legible.isLine(text)).isFalse();
        assertThat(Legible.isText(text)).isFalse();
    }
}
