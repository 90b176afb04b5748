package org.sarcomaregistry.domain.course;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sarcomaregistry.domain.report.Entry;
import org.sarcomaregistry.domain.tumour.Primary;

/**
 * The tumours that a person's entries describe, as the registry keeps them. A sender who names a tumour decides; what
 * fits more than one tumour fits none: a query, never a guess.
 */
final class Tumours {

    private final ImmutableSetMultimap<TumourKey, Primary> statements;
    private final ImmutableSortedSet<TumourKey> keys;
    private final ImmutableMap<Primary, TumourKey> byStatement;
    private final Predicate<Description> byName;
    private final ImmutableListMultimap<TumourKey, Description> descriptions;

    /**
     * The tumours of some statements.
     *
     * @param byName which descriptions are placed by the name that they give rather than by what they say
     */
    private Tumours(
            ImmutableSetMultimap<TumourKey, Primary> statements, List<Description> all, Predicate<Description> byName) {
        this.statements = statements;
        this.keys = ImmutableSortedSet.copyOf(statements.keySet());
        this.byName = byName;
        var keysByStatement = ImmutableMap.<Primary, TumourKey>builder();
        statements.forEach((key, statement) -> keysByStatement.put(statement, key));
        this.byStatement = keysByStatement.buildOrThrow();
        var placed = ImmutableListMultimap.<TumourKey, Description>builder();
        all.forEach(description -> place(description).ifPresent(key -> placed.put(key, description)));
        this.descriptions = placed.build();
    }

    /** The tumours that these entries describe, in any order. */
    static Tumours of(Collection<Entry> entries) {
        var all =
                entries.stream().map(Description::of).flatMap(Optional::stream).collect(toImmutableList());
        if (all.stream().allMatch(d -> d.named().isEmpty())) {
            return new Tumours(sorted(all.stream()), all, d -> false);
        }
        var unnamed = sorted(all.stream().filter(d -> d.named().isEmpty()));
        var first = new Tumours(unnamed, ImmutableList.of(), d -> false);
        Predicate<Description> byName = d -> first.meant(d).isPresent();
        return new Tumours(sorted(all.stream().filter(byName.negate())), all, byName);
    }

    private static ImmutableSetMultimap<TumourKey, Primary> sorted(Stream<Description> descriptions) {
        return TumourNames.of(
                Sorting.of(descriptions.map(Description::statement).collect(toImmutableList())));
    }

    private Optional<TumourKey> place(Description description) {
        return byName.test(description)
                ? meant(description)
                : Optional.ofNullable(byStatement.get(description.statement()));
    }

    private Optional<TumourKey> meant(Description description) {
        return description.named().flatMap(this::named);
    }

    /** The tumour that an id means, as long as it fits one. */
    Optional<TumourKey> named(String id) {
        return only(key -> key.toString().equals(id)).or(() -> only(key -> key.isMeantBy(id)));
    }

    /** All tumours, in a stable order; none when nobody has described any. */
    ImmutableSortedSet<TumourKey> keys() {
        return keys;
    }

    /** The tumour that an entry itself describes. */
    Optional<TumourKey> describedBy(Entry entry) {
        return Description.of(entry).flatMap(this::place);
    }

    /** The descriptions of a tumour, in the order in which the entries were given. */
    ImmutableList<Description> descriptions(TumourKey key) {
        return descriptions.get(key);
    }

    /** The only tumour that satisfies a condition; empty when none or several do. */
    Optional<TumourKey> only(Predicate<TumourKey> condition) {
        Optional<TumourKey> only = Optional.empty();
        for (var key : keys) {
            if (condition.test(key)) {
                if (only.isPresent()) {
                    return Optional.empty();
                }
                only = Optional.of(key);
            }
        }
        return only;
    }

    /** The same; of several, the only one of which something was said that satisfies a finer condition. */
    Optional<TumourKey> only(Predicate<TumourKey> condition, Predicate<Primary> finer) {
        return only(condition)
                .or(() -> only(condition.and(key -> statements.get(key).stream().anyMatch(finer))));
    }
}
