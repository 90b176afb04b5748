package org.sarcomaregistry.application.memory;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sarcomaregistry.application.Collision;
import org.sarcomaregistry.application.extracting.Reading;
import org.sarcomaregistry.application.extracting.Readings;

/** Readings in the order in which they were written down. */
final class InMemoryReadings implements Readings {

    private final Undo undo;
    private final List<Reading> readings = new ArrayList<>();

    InMemoryReadings(Undo undo) {
        this.undo = undo;
    }

    @Override
    public void add(Reading reading) {
        if (place(reading.id()) >= 0) {
            throw new Collision(new IllegalStateException("the reading is written down already"));
        }
        readings.add(reading);
        undo.by(() -> readings.remove(readings.size() - 1));
    }

    @Override
    public ImmutableList<Reading> before(Optional<UUID> before, int most) {
        int end = before.map(this::place).filter(at -> at >= 0).orElse(readings.size());
        return Lists.reverse(readings.subList(0, end)).stream().limit(most).collect(toImmutableList());
    }

    private int place(UUID id) {
        return Iterables.indexOf(readings, reading -> reading.id().equals(id));
    }
}
