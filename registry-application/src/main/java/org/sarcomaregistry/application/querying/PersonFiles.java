package org.sarcomaregistry.application.querying;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sarcomaregistry.application.reporting.Identities;
import org.sarcomaregistry.application.reporting.Identities.Bearer;
import org.sarcomaregistry.domain.course.Courses;
import org.sarcomaregistry.domain.course.Effective;
import org.sarcomaregistry.domain.course.History;
import org.sarcomaregistry.domain.course.Person;
import org.sarcomaregistry.domain.course.Silence;
import org.sarcomaregistry.domain.report.Completeness;
import org.sarcomaregistry.domain.report.Entry;
import org.sarcomaregistry.domain.report.PersonKey;
import org.sarcomaregistry.domain.restatement.Sides;

/**
 * The entries of the log sorted by person, where several identities may be one person: as long as an entry stands that
 * tells so. Entries are added as the log is
 * read; what is folded of them can be limited to what was known at some time.
 *
 * <p>Not safe for use by several threads at once.
 */
public final class PersonFiles {

    private final Map<PersonKey, List<Entry>> entries = new TreeMap<>();
    private final Map<PersonKey, Bearer> bearers = new HashMap<>();
    private final Map<PersonKey, TreeSet<PersonKey>> joined = new HashMap<>();
    private final Set<PersonKey> unasked = new HashSet<>();
    private final List<Entry> statements = new ArrayList<>();

    /** Adds an entry. */
    public void add(Entry entry) {
        entry.person()
                .ifPresentOrElse(
                        person -> entries.computeIfAbsent(person, key -> new ArrayList<>())
                                .add(entry),
                        () -> statements.add(entry));
        entry.samePerson().ifPresent(other -> join(entry.person().orElseThrow(), other));
        Stream.concat(entry.person().stream(), entry.samePerson().stream())
                .filter(key -> !bearers.containsKey(key))
                .forEach(unasked::add);
    }

    private void join(PersonKey one, PersonKey other) {
        var both = new TreeSet<>(circle(one));
        both.addAll(circle(other));
        both.forEach(key -> joined.put(key, both));
    }

    /** All identities that were ever told to be one person's with this one, directly or by others; itself too. */
    ImmutableSet<PersonKey> circle(PersonKey key) {
        return ImmutableSet.copyOf(joined.getOrDefault(key, new TreeSet<>(List.of(key))));
    }

    /** Asks what the identities tell of their bearers, of those that it has not asked about yet. */
    void complete(Identities identities) {
        if (!unasked.isEmpty()) {
            bearers.putAll(identities.bearers(ImmutableSet.copyOf(unasked)));
            unasked.clear();
        }
    }

    /** All identities of the person who bears one of them. */
    ImmutableSet<PersonKey> identities(PersonKey key) {
        var circle = circle(key);
        return circle.size() == 1 ? circle : SamePerson.of(key, Effective.of(entries(circle)));
    }

    private ImmutableList<Entry> entries(ImmutableSet<PersonKey> identities) {
        return identities.stream()
                .flatMap(identity -> entries.getOrDefault(identity, List.of()).stream())
                .collect(toImmutableList());
    }

    /** The least identity of each person. */
    ImmutableList<PersonKey> persons() {
        return persons(entries.keySet());
    }

    /** The least identity of each person who bears one of these; nobody for those of whom the log tells nothing. */
    ImmutableList<PersonKey> persons(Collection<PersonKey> identities) {
        return identities.stream()
                .filter(entries::containsKey)
                .map(key -> identities(key).asList().get(0))
                .distinct()
                .sorted()
                .collect(toImmutableList());
    }

    /** What silence means by the declarations that are known and stand. */
    Silence silence(Predicate<Entry> known) {
        return Silence.of(Effective.of(statements(known)).stream()
                .map(entry -> (Completeness) entry.content())
                .toList());
    }

    /** The history of one person from those entries that are known. */
    History history(PersonKey key, Predicate<Entry> known, Silence silence) {
        return history(key, known, List.of(), silence);
    }

    /** The same from entries besides that are not in the files yet. */
    History history(PersonKey key, Predicate<Entry> known, List<Entry> ahead, Silence silence) {
        var identities = identities(key);
        var told = entries(identities).stream().filter(known).collect(toImmutableList());
        var also = ahead.stream()
                .filter(entry -> entry.person().filter(identities::contains).isPresent());
        return fold(identities, Stream.concat(told.stream(), also).collect(toImmutableList()), silence);
    }

    /**
     * The history of one person as it was folded when nothing but the known entries was in the log; empty if they tell
     * nothing of the person. Numbers that were joined later are apart in it, and silence means what it meant then.
     */
    Optional<History> asKnown(PersonKey key, Predicate<Entry> known) {
        var then = then(circle(key), known);
        return then.entries.containsKey(key)
                ? Optional.of(then.history(key, entry -> true, silence(known)))
                : Optional.empty();
    }

    /** The files as far as they tell of some identities, with nothing but the known entries. */
    private PersonFiles then(ImmutableSet<PersonKey> identities, Predicate<Entry> known) {
        var then = new PersonFiles();
        entries(identities).stream().filter(known).forEach(then::add);
        then.bearers.putAll(Maps.filterKeys(bearers, identities::contains));
        return then;
    }

    /** Everybody, each with all identities that were ever told to be theirs. */
    ImmutableList<ImmutableSet<PersonKey>> circles() {
        return entries.keySet().stream().map(this::circle).distinct().collect(toImmutableList());
    }

    /** The statements about sources that are known. */
    ImmutableList<Entry> statements(Predicate<Entry> known) {
        return statements.stream().filter(known).collect(toImmutableList());
    }

    /** A point in time: what was known, and what silence meant then. */
    record Then(Predicate<Entry> known, Silence silence) {}

    /** What was known at two times of those who bear some identities; everything known earlier was known later too. */
    Sides sides(ImmutableSet<PersonKey> circle, Then earlier, Then later) {
        var news = entries(circle).stream()
                .filter(entry -> later.known().test(entry) && !earlier.known().test(entry))
                .sorted(Comparator.comparing(Entry::position))
                .collect(toImmutableList());
        var after = histories(circle, later);
        boolean same = news.isEmpty() && earlier.silence().equals(later.silence());
        return new Sides(same ? after : histories(circle, earlier), after, news);
    }

    private ImmutableList<History> histories(ImmutableSet<PersonKey> circle, Then time) {
        var then = then(circle, time.known());
        return then.persons().stream()
                .map(person -> then.history(person, entry -> true, time.silence()))
                .collect(toImmutableList());
    }

    private History fold(ImmutableSet<PersonKey> identities, ImmutableList<Entry> told, Silence silence) {
        return Courses.fold(person(identities), told, silence);
    }

    private Person person(ImmutableSet<PersonKey> identities) {
        Collection<Bearer> known = identities.stream()
                .flatMap(key -> Optional.ofNullable(bearers.get(key)).stream())
                .toList();
        return new Person(
                identities,
                known.stream().flatMap(b -> b.born().stream()).findFirst(),
                known.stream().flatMap(b -> b.sex().stream()).findFirst());
    }
}
