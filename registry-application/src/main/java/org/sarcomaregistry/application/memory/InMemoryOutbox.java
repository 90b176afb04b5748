package org.sarcomaregistry.application.memory;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.TreeMap;
import org.sarcomaregistry.application.reporting.Outbox;
import org.sarcomaregistry.application.reporting.ReportAccepted;

/** Events by position. */
final class InMemoryOutbox implements Outbox {

    private final Undo undo;
    private final TreeMap<Long, ReportAccepted> waiting = new TreeMap<>();

    InMemoryOutbox(Undo undo) {
        this.undo = undo;
    }

    @Override
    public void add(Collection<ReportAccepted> events) {
        events.forEach(event -> {
            waiting.put(event.position(), event);
            undo.by(() -> waiting.remove(event.position()));
        });
    }

    @Override
    public ImmutableList<ReportAccepted> waiting(int most) {
        return waiting.values().stream().limit(most).collect(toImmutableList());
    }

    @Override
    public void delivered(Collection<ReportAccepted> events) {
        events.forEach(event -> {
            if (waiting.remove(event.position()) != null) {
                undo.by(() -> waiting.put(event.position(), event));
            }
        });
    }
}
