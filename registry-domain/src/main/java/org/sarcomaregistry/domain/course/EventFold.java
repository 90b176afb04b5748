package org.sarcomaregistry.domain.course;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.TreeMap;
import java.util.function.Function;
import org.sarcomaregistry.domain.report.Content;
import org.sarcomaregistry.domain.report.Entry;
import org.sarcomaregistry.domain.report.Report;

/**
 * Makes one event of all entries that tell it. Of several, the one documented last decides, and by message key where
 * that is the same day, so that the order of arrival never does.
 */
final class EventFold {

    private static final Comparator<Entry> DECIDING = Comparator.comparing(EventFold::documentedOn)
            .thenComparing(Entry::message)
            .reversed();

    private EventFold() {}

    /**
     * The events of one kind of content.
     *
     * @param sameEvent what two entries have in common when they tell one event; sorts the events, so it should begin
     *     with the date
     */
    static <C extends Content> ImmutableList<Told<C>> events(
            Collection<Entry> entries, Class<C> kind, Function<C, String> sameEvent) {
        var events = new TreeMap<String, java.util.ArrayList<Entry>>();
        for (Entry entry : entries) {
            if (kind.isInstance(entry.content())) {
                events.computeIfAbsent(sameEvent.apply(kind.cast(entry.content())), key -> new java.util.ArrayList<>())
                        .add(entry);
            }
        }
        return events.values().stream().map(told -> told(told, kind)).collect(toImmutableList());
    }

    private static <C extends Content> Told<C> told(Collection<Entry> entries, Class<C> kind) {
        var ordered = entries.stream().sorted(DECIDING).collect(toImmutableList());
        return new Told<>(
                kind.cast(ordered.get(0).content()),
                ordered.stream().map(Entry::ref).collect(toImmutableList()));
    }

    private static LocalDate documentedOn(Entry entry) {
        return entry.content() instanceof Report report ? report.head().documentedOn() : LocalDate.EPOCH;
    }
}
