package org.sarcomaregistry.domain.course;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingLong;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sarcomaregistry.domain.report.Adjudication;
import org.sarcomaregistry.domain.report.Content;
import org.sarcomaregistry.domain.report.Entry;
import org.sarcomaregistry.domain.report.EntryRef;
import org.sarcomaregistry.domain.report.MessageKey;
import org.sarcomaregistry.domain.report.Ruling;

/**
 * What the registry decided between messages of one person, as far as it holds: all that it names must stand. Where two
 * decisions are at odds, the later one holds. When they were decided counts, and not the order in which they are read.
 */
final class Rulings {

    private static final Comparator<Entry> IN_TIME =
            comparing((Entry entry) -> decision(entry).decided().at()).thenComparing(Entry::message);

    private static final ImmutableSet<Ruling> ON_EVENTS = Sets.immutableEnumSet(Ruling.STANDS, Ruling.APART);

    private final ImmutableList<Entry> told;
    private final ImmutableList<Entry> holding;
    private final ImmutableMap<MessageKey, MessageKey> leaders;

    private Rulings(ImmutableList<Entry> told, ImmutableList<Entry> holding, Map<MessageKey, MessageKey> leaders) {
        this.told = told;
        this.holding = holding;
        this.leaders = ImmutableMap.copyOf(leaders);
    }

    /** Decisions that hold, by the time of deciding, each on top of the earlier ones. */
    private static Rulings holding(ImmutableList<Entry> holding, ImmutableList<Entry> told) {
        var leaders = new HashMap<MessageKey, MessageKey>();
        var read = new HashMap<MessageKey, Content>();
        var byMessage = byMessage(told);
        for (var entry : holding) {
            var decision = decision(entry);
            decision.stands().ifPresent(stands -> read(decision, in(byMessage, stands), byMessage, read));
            if (decision.isOneEvent()) {
                decision.about()
                        .forEach(one -> leaders.put(one, decision.stands().orElseThrow()));
            }
        }
        var asRead = told.stream()
                .map(entry -> entry.withContent(read.getOrDefault(entry.message(), entry.content())))
                .collect(toImmutableList());
        return new Rulings(asRead, holding, leaders);
    }

    /** Each message as the decision reads it, on top of earlier ones; the word that stands is what was told first. */
    private static void read(
            Adjudication decision, Content word, Map<MessageKey, Content> told, Map<MessageKey, Content> read) {
        for (var one : decision.about()) {
            var now = read.getOrDefault(one, in(told, one));
            read.put(one, ReadAs.of(now, decision.fields(), word).orElse(now));
        }
    }

    private static Content in(Map<MessageKey, Content> told, MessageKey message) {
        return Optional.ofNullable(told.get(message)).orElseThrow();
    }

    /**
     * The decisions among some entries, and the others as they are read by them.
     *
     * @param standing of one person, in any order
     */
    static Rulings of(ImmutableList<Entry> standing) {
        if (standing.stream().noneMatch(Rulings::isDecision)) {
            return new Rulings(standing, ImmutableList.of(), ImmutableMap.of());
        }
        var told = standing.stream().filter(entry -> !isDecision(entry)).collect(toImmutableList());
        var byMessage = byMessage(told);
        var inForce = new ArrayList<Entry>();
        var latestFirst = standing.stream()
                .filter(entry -> isDecision(entry) && isGrounded(decision(entry), byMessage))
                .sorted(IN_TIME.reversed())
                .collect(toImmutableList());
        for (var entry : latestFirst) {
            if (inForce.stream().noneMatch(later -> isAtOdds(entry, later))) {
                inForce.add(entry);
            }
        }
        return holding(ImmutableList.sortedCopyOf(IN_TIME, inForce), told);
    }

    private static Map<MessageKey, Content> byMessage(Collection<Entry> entries) {
        var contents = new HashMap<MessageKey, Content>();
        entries.forEach(entry -> contents.put(entry.message(), entry.content()));
        return contents;
    }

    /** Everything that it names stands, and can be read as it says. */
    private static boolean isGrounded(Adjudication decision, Map<MessageKey, Content> told) {
        return told.keySet().containsAll(decision.about())
                && decision.stands()
                        .map(stands -> in(told, stands))
                        .map(word -> decision.about().stream()
                                .map(one -> ReadAs.of(in(told, one), decision.fields(), word))
                                .allMatch(Optional::isPresent))
                        .orElse(true);
    }

    /** The same one twice, or one event beside an event each, of two messages that both name. */
    private static boolean isAtOdds(Entry earlier, Entry later) {
        var one = decision(earlier);
        var other = decision(later);
        boolean opposed = (one.isOneEvent() && other.ruling() == Ruling.APART)
                || (one.ruling() == Ruling.APART && other.isOneEvent());
        return earlier.message().equals(later.message())
                || (opposed && Sets.intersection(one.about(), other.about()).size() > 1);
    }

    private static boolean isDecision(Entry entry) {
        return entry.content() instanceof Adjudication;
    }

    private static Adjudication decision(Entry entry) {
        return (Adjudication) entry.content();
    }

    /** The other entries, in the order given, each as it is read. */
    ImmutableList<Entry> told() {
        return told;
    }

    /** The decisions that hold, by the time of deciding. */
    ImmutableList<EntryRef> holding() {
        return holding.stream().map(Entry::ref).collect(toImmutableList());
    }

    /** Whether the whole word of this one stands for others'. */
    boolean leads(Entry entry) {
        return entry.message().equals(leaders.get(entry.message()));
    }

    /** The decisions that say how these tell an event, in the order of the log. */
    ImmutableList<EntryRef> on(Collection<Entry> event) {
        if (holding.isEmpty()) {
            return ImmutableList.of();
        }
        var messages = event.stream().map(Entry::message).collect(toImmutableSet());
        return holding.stream()
                .filter(entry -> ON_EVENTS.contains(decision(entry).ruling()))
                .filter(entry -> decision(entry).about().stream().anyMatch(messages::contains))
                .map(Entry::ref)
                .sorted(comparingLong(EntryRef::position))
                .collect(toImmutableList());
    }

    /**
     * What looks like one event, as the events that it is. Whoever isn't named stays with the first that they can.
     *
     * @param event those that look alike, the deciding one first
     */
    ImmutableList<List<Entry>> parts(List<Entry> event) {
        if (holding.isEmpty()) {
            return ImmutableList.of(event);
        }
        var parts = new ArrayList<List<Entry>>();
        for (var entry : event) {
            parts.stream()
                    .filter(part -> part.stream().noneMatch(other -> areApart(entry, other)))
                    .findFirst()
                    .orElseGet(() -> {
                        var another = new ArrayList<Entry>(1);
                        parts.add(another);
                        return another;
                    })
                    .add(entry);
        }
        return ImmutableList.copyOf(parts);
    }

    /** Decided of themselves, or of those with which they tell one event. */
    private boolean areApart(Entry one, Entry other) {
        return !one.message().equals(other.message())
                && holding.stream()
                        .map(Rulings::decision)
                        .filter(decision -> decision.ruling() == Ruling.APART)
                        .anyMatch(decision -> areApart(decision.about(), with(one), with(other)));
    }

    private static boolean areApart(Set<MessageKey> named, Set<MessageKey> one, Set<MessageKey> other) {
        return named.stream()
                .filter(one::contains)
                .anyMatch(a -> named.stream().anyMatch(b -> other.contains(b) && !a.equals(b) && !one.contains(b)));
    }

    private ImmutableSet<MessageKey> with(Entry entry) {
        var leader = leaders.get(entry.message());
        return leader == null
                ? ImmutableSet.of(entry.message())
                : leaders.entrySet().stream()
                        .filter(led -> led.getValue().equals(leader))
                        .map(Map.Entry::getKey)
                        .collect(toImmutableSet());
    }

    /** Whether a decision has settled a doubt: that it is as it is told, or that two events so near are two. */
    boolean settles(CourseQuery query) {
        return holding.stream()
                .map(Rulings::decision)
                .filter(decision ->
                        decision.doubt().filter(query.code()::equals).isPresent()
                                || (decision.ruling() == Ruling.APART
                                        && query.code().equals(Doubt.EVENT_NEAR.code())))
                .anyMatch(decision ->
                        query.about().stream().map(EntryRef::message).allMatch(decision.about()::contains));
    }
}
