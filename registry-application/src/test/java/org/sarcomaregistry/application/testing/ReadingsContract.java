package org.sarcomaregistry.application.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sarcomaregistry.application.Collision;
import org.sarcomaregistry.application.extracting.Reading;

/** Who took an extract is written down once, and read again from the newest on. */
public abstract class ReadingsContract extends StoresContract {

    private static final Instant AT = Instant.parse("2026-03-01T08:15:30.123456Z");

    private static Reading reading(int rows) {
        return new Reading(
                new UUID(7, rows),
                "kari",
                "974795787",
                AT.plusSeconds(rows),
                new Reading.What("courses", "974795787", 2025),
                rows);
    }

    private void add(Reading... readings) {
        transactions().commit(stores -> {
            List.of(readings).forEach(stores.readings()::add);
            return true;
        });
    }

    private List<Reading> before(Optional<UUID> before, int most) {
        return transactions().read(stores -> stores.readings().before(before, most));
    }

    @Test
    void readings_are_found_as_they_were_written_down() {
        assertThat(before(Optional.empty(), 9)).isEmpty();
        add(reading(0), reading(1), reading(2));
        assertThat(before(Optional.empty(), 9)).containsExactly(reading(2), reading(1), reading(0));
        assertThat(before(Optional.empty(), 2)).containsExactly(reading(2), reading(1));
        assertThat(before(Optional.of(reading(1).id()), 9)).containsExactly(reading(0));
    }

    @Test
    void a_second_reading_with_an_id_collides() {
        add(reading(1));
        assertThatThrownBy(() -> add(reading(1))).isInstanceOf(Collision.class);
        assertThat(before(Optional.empty(), 9)).hasSize(1);
    }

    @Test
    void a_transaction_that_fails_has_written_nothing_down() {
        assertThatThrownBy(() -> transactions().commit(stores -> {
                    stores.readings().add(reading(1));
                    throw new IllegalStateException("on purpose");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(before(Optional.empty(), 9)).isEmpty();
    }
}
