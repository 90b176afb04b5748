package org.sarcomaregistry.domain.person;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NationalIdInTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01901350058",
                "pas 019013 50058 doxo",
                "019013-50058",
                "019013.50058",
                "019013\u00a050058",
                "019013\u200b50058",
                "0 1 9 0 1 3 5 0 0 5 8",
                "\uff10\uff11\uff19\uff10\uff11\uff13\uff15\uff10\uff10\uff15\uff18",
                "\u0660\u0661\u0669\u0660\u0661\u0663\u0665\u0660\u0660\u0665\u0668",
                "2024 01901350058",
                "m019013_50058",
                "019013 - 50058",
                "019013:50058",
                "019013+50058",
                "019013\u00b750058",
                "\u2070\u00b9\u2079\u2070\u00b9\u00b3\u2075\u2070\u2070\u2075\u2078",
                "2025010101901350058",
                "019013500587",
                "00000000-0000-4000-8000-001901350058",
                "00000000-0000-4000-8000-019013500580"
            })
    void is_found_however_it_is_written(String text) {
        assertThat(NationalIdInText.isIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {12, 16, 20})
    void is_found_in_one_of_some_thirty_longer_numbers_that_hold_none(int digits) {
        var random = new Random(17);
        long found = Stream.generate(() ->
                        random.ints(digits, 0, 10).mapToObj(Integer::toString).collect(joining()))
                .limit(20_000)
                .filter(NationalIdInText::isIn)
                .count();
        assertThat(20_000.0 / found).isBetween(30.0, 37.0);
    }

    @Test
    void is_not_found_in_the_random_ids_of_programs() {
        var random = new Random(17);
        var found = Stream.generate(() -> new UUID(random.nextLong(), random.nextLong()))
                .map(id -> "message-" + id)
                .limit(100_000)
                .filter(NationalIdInText::isIn)
                .toList();
        assertThat(found).isEmpty();
    }

    @Test
    void may_be_meant_where_it_was_mistyped_but_not_in_a_random_id() {
        assertThat(NationalIdInText.mayBeMeantIn("pas 01901350059 doxo")).isTrue();
        assertThat(NationalIdInText.mayBeMeantIn("019013 50058")).isTrue();
        assertThat(NationalIdInText.mayBeMeantIn("9f1c2b00-0000-4000-8000-a01901350059"))
                .isFalse();
        assertThat(NationalIdInText.mayBeMeantIn("019013500591")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "01901350059", "0190135005", "990190135005899", "demo-2025-04-26-4343", "019013 and 50058"})
    void is_not_found_where_there_is_none(String text) {
        assertThat(NationalIdInText.isIn(text)).isFalse();
    }
}
