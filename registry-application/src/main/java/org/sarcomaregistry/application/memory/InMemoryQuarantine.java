package org.sarcomaregistry.application.memory;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sarcomaregistry.application.Collision;
import org.sarcomaregistry.application.importing.kept.HeldEvent;
import org.sarcomaregistry.application.importing.kept.HeldRow;
import org.sarcomaregistry.application.importing.kept.Quarantine;

/** Rows in quarantine in the order in which they came. */
final class InMemoryQuarantine implements Quarantine {

    private final Undo undo;
    private final Map<UUID, HeldRow> rows = new LinkedHashMap<>();
    private final SetMultimap<UUID, UUID> met = LinkedHashMultimap.create();
    private final List<HeldEvent> events = new ArrayList<>();

    InMemoryQuarantine(Undo undo) {
        this.undo = undo;
    }

    @Override
    public void add(Collection<HeldRow> added) {
        for (var row : added) {
            require(open().stream().noneMatch(other -> other.fingerprint().equals(row.fingerprint())));
            rows.put(row.id(), row);
            undo.by(() -> rows.remove(row.id()));
        }
    }

    @Override
    public void met(UUID run, Collection<UUID> ids) {
        for (var id : ids) {
            if (met.put(run, id)) {
                undo.by(() -> met.remove(run, id));
            }
        }
    }

    @Override
    public Optional<HeldRow> find(UUID id) {
        return Optional.ofNullable(rows.get(id));
    }

    @Override
    public ImmutableMap<String, HeldRow> saying(Collection<String> fingerprints) {
        var wanted = ImmutableSet.copyOf(fingerprints);
        var found = new HashMap<String, HeldRow>();
        rows.values().stream()
                .filter(row -> wanted.contains(row.fingerprint()))
                .forEach(row -> found.put(row.fingerprint(), row));
        return ImmutableMap.copyOf(found);
    }

    @Override
    public ImmutableList<HeldRow> metBy(UUID run) {
        return met.get(run).stream()
                .flatMap(id -> find(id).stream())
                .sorted(Comparator.comparing(HeldRow::ref))
                .collect(toImmutableList());
    }

    @Override
    public ImmutableList<HeldRow> open() {
        return rows.values().stream().filter(HeldRow::isOpen).collect(toImmutableList());
    }

    @Override
    public void replace(HeldRow next) {
        var before = find(next.id()).filter(HeldRow::isOpen);
        require(before.isPresent());
        rows.put(next.id(), next);
        undo.by(() -> rows.put(next.id(), before.orElseThrow()));
    }

    private static void require(boolean possible) {
        if (!possible) {
            throw new Collision(new IllegalStateException("another decision is in the way"));
        }
    }

    @Override
    public void note(HeldEvent event) {
        events.add(event);
        undo.by(() -> events.remove(events.size() - 1));
    }

    @Override
    public ImmutableList<HeldEvent> history(UUID row) {
        return events.stream().filter(event -> event.row().equals(row)).collect(toImmutableList());
    }
}
