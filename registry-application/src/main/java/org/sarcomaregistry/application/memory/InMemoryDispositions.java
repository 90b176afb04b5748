package org.sarcomaregistry.application.memory;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.sarcomaregistry.application.Collision;
import org.sarcomaregistry.application.reminding.Dispositions;
import org.sarcomaregistry.domain.course.Disposition;
import org.sarcomaregistry.domain.course.Signature;
import org.sarcomaregistry.domain.report.MessageKey;

/** Words of units by id, in the order in which they were kept. */
final class InMemoryDispositions implements Dispositions {

    private final Undo undo;
    private final Map<UUID, Disposition> byId = new LinkedHashMap<>();

    InMemoryDispositions(Undo undo) {
        this.undo = undo;
    }

    @Override
    public void add(Disposition disposition) {
        if (byId.containsKey(disposition.id())) {
            throw new Collision(new IllegalStateException("the word is kept already"));
        }
        byId.put(disposition.id(), disposition);
        undo.by(() -> byId.remove(disposition.id()));
    }

    @Override
    public void withdraw(UUID id, Signature by) {
        var word = Objects.requireNonNull(byId.get(id));
        if (word.withdrawn().isPresent()) {
            throw new Collision(new IllegalStateException("the word was taken back already"));
        }
        byId.put(id, word.withdrawnBy(by));
        undo.by(() -> byId.put(id, word));
    }

    @Override
    public Optional<Disposition> find(UUID id) {
        return Optional.ofNullable(byId.get(id));
    }

    @Override
    public ImmutableList<Disposition> about(Collection<MessageKey> evidence) {
        return byId.values().stream()
                .filter(word -> evidence.contains(word.expected().evidence()))
                .collect(toImmutableList());
    }

    @Override
    public ImmutableList<Disposition> all() {
        return ImmutableList.copyOf(byId.values());
    }

    @Override
    public long changes() {
        return byId.size()
                + byId.values().stream()
                        .filter(word -> word.withdrawn().isPresent())
                        .count();
    }
}
