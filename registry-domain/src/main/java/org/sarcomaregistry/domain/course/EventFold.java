package org.sarcomaregistry.domain.course;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.sarcomaregistry.domain.report.Content;
import org.sarcomaregistry.domain.report.Entry;
import org.sarcomaregistry.domain.report.EntryRef;
import org.sarcomaregistry.domain.report.Report;

/**
 * Makes one event of all entries that tell it. Of several, the one documented last decides, and by message key where
 * that is the same day, so that the order of arrival never does. The registry can decide otherwise.
 */
final class EventFold {

    private final Rulings rulings;
    private final Comparator<Entry> deciding;

    EventFold(Rulings rulings) {
        this.rulings = rulings;
        this.deciding = Comparator.comparing(EventFold::documentedOn)
                .thenComparing(rulings::leads)
                .thenComparing(Entry::message)
                .reversed();
    }

    /**
     * The events of one kind of content.
     *
     * @param sameEvent finds those entries equal that tell one event; sorts the events, so it should begin with the date
     */
    <C extends Content> ImmutableList<Told<C>> events(
            Collection<Entry> entries, Class<C> kind, Comparator<C> sameEvent) {
        var events = new TreeMap<C, List<Entry>>(sameEvent);
        for (Entry entry : entries) {
            if (kind.isInstance(entry.content())) {
                events.computeIfAbsent(kind.cast(entry.content()), first -> new ArrayList<>(1))
                        .add(entry);
            }
        }
        if (events.isEmpty()) {
            return ImmutableList.of();
        }
        var told = ImmutableList.<Told<C>>builder();
        events.values().forEach(event -> {
            event.sort(deciding);
            rulings.parts(event).forEach(part -> told.add(told(part, kind)));
        });
        return told.build();
    }

    private <C extends Content> Told<C> told(List<Entry> event, Class<C> kind) {
        return new Told<>(kind.cast(event.get(0).content()), by(event));
    }

    /** Those who tell an event, and the decisions that say how. */
    ImmutableList<EntryRef> by(List<Entry> event) {
        return ImmutableList.<EntryRef>builder()
                .addAll(Lists.transform(event, Entry::ref))
                .addAll(rulings.on(event))
                .build();
    }

    private static LocalDate documentedOn(Entry entry) {
        return entry.content() instanceof Report report ? report.head().documentedOn() : LocalDate.EPOCH;
    }
}
