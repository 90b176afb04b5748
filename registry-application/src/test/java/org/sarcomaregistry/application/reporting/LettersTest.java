package org.sarcomaregistry.application.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class LettersTest {

    @Test
    void different_ids_are_different_and_never_have_a_digit() {
        var random = new Random(3);
        var ids = Stream.generate(() -> new UUID(random.nextLong(), random.nextLong()))
                .limit(1_000)
                .toList();
        assertThat(ids.stream().map(Letters::of).distinct()).hasSize(1_000).allMatch(id -> id.matches("[a-p-]{36}"));
    }
}
