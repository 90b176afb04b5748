package org.sarcomaregistry.application.memory;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.sarcomaregistry.application.Collision;
import org.sarcomaregistry.application.reporting.Log;
import org.sarcomaregistry.application.reporting.NewEntry;
import org.sarcomaregistry.domain.report.Entry;
import org.sarcomaregistry.domain.report.MessageKey;
import org.sarcomaregistry.domain.report.PersonKey;

/** The log as a list: the position of an entry is its index, counted from one. */
final class InMemoryLog implements Log {

    private final Undo undo;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<MessageKey, Entry> byMessage = new HashMap<>();
    private final Map<MessageKey, String> freeTexts = new HashMap<>();
    private final Map<PersonKey, List<Entry>> byPerson = new HashMap<>();

    InMemoryLog(Undo undo) {
        this.undo = undo;
    }

    @Override
    public ImmutableList<Entry> append(Collection<NewEntry> added) {
        return added.stream().map(this::append).collect(ImmutableList.toImmutableList());
    }

    private Entry append(NewEntry added) {
        if (byMessage.containsKey(added.message())) {
            throw new Collision(new IllegalStateException("message is in the log"));
        }
        var entry = added.at(entries.size() + 1L);
        entries.add(entry);
        byMessage.put(entry.message(), entry);
        undo.by(() -> {
            entries.remove(entries.size() - 1);
            byMessage.remove(entry.message());
        });
        added.freeText().ifPresent(text -> keep(text, entry.message()));
        entry.person().ifPresent(person -> file(person, entry));
        return entry;
    }

    private void keep(String text, MessageKey message) {
        freeTexts.put(message, text);
        undo.by(() -> freeTexts.remove(message));
    }

    private void file(PersonKey person, Entry entry) {
        var own = byPerson.computeIfAbsent(person, key -> new ArrayList<>());
        own.add(entry);
        undo.by(() -> own.remove(own.size() - 1));
    }

    @Override
    public Optional<Entry> find(MessageKey message) {
        return Optional.ofNullable(byMessage.get(message));
    }

    @Override
    public Optional<String> freeText(MessageKey message) {
        return Optional.ofNullable(freeTexts.get(message));
    }

    @Override
    public ImmutableList<Entry> of(PersonKey identity) {
        return ImmutableList.copyOf(byPerson.getOrDefault(identity, List.of()));
    }

    @Override
    public void read(long after, long watermark, Consumer<Entry> reader) {
        entries.subList((int) Math.min(after, entries.size()), (int) Math.min(watermark, entries.size()))
                .forEach(reader);
    }

    @Override
    public long watermark() {
        return entries.size();
    }
}
