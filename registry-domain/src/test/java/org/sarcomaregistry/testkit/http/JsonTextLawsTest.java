package org.sarcomaregistry.testkit.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTextLawsTest {

    @Property
    void a_text_that_is_written_is_read_again(@ForAll String text) {
        assertThat(JsonText.read(JsonText.quoted(text)).text()).contains(text);
    }

    @Property
    void a_number_that_is_written_is_read_again(@ForAll int number) {
        assertThat(JsonText.read(" [ " + number + " ] ").elements().get(0).whole())
                .isEqualTo(number);
    }

    @Test
    void members_are_found_and_what_is_not_there_is_nothing() {
        var read = JsonText.read("{\"a\": {\"b\": [1, null, true]}, \"c\": \"\\u00e5\\n\"}");
        assertThat(read.get("a").get("b").elements()).hasSize(3).contains(JsonValue.NOTHING);
        assertThat(read.get("c").text()).contains("å\n");
        assertThat(read.get("x").get("y")).isEqualTo(JsonValue.NOTHING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[1", "\"a", "{\"a\" 1}", "1 2", "nil"})
    void what_is_no_json_is_refused(String text) {
        assertThatThrownBy(() -> JsonText.read(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
