package org.sarcomaregistry.domain.restatement;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.sarcomaregistry.domain.course.History;
import org.sarcomaregistry.domain.report.PersonKey;

/** Who is who at two times: numbers that were joined or parted between are looked at together. */
final class People {

    private final Map<PersonKey, TreeSet<PersonKey>> circles = new HashMap<>();

    private People() {}

    /** One person, or several who are or were taken for one, with their histories at both times. */
    record Sides(ImmutableList<PersonKey> keys, ImmutableList<History> before, ImmutableList<History> after) {

        boolean isTouched() {
            return !before.equals(after);
        }
    }

    /** Everybody of whom anything is known at either time, by least number. */
    static ImmutableList<Sides> of(Known earlier, Known later) {
        var people = new People();
        Stream.of(earlier, later)
                .flatMap(known -> known.histories().stream())
                .forEach(history -> people.join(history.person().identities()));
        var before = people.sorted(earlier.histories());
        var after = people.sorted(later.histories());
        return people.circles.values().stream()
                .distinct()
                .sorted((one, other) -> one.first().compareTo(other.first()))
                .map(circle ->
                        new Sides(ImmutableList.copyOf(circle), before.get(circle.first()), after.get(circle.first())))
                .collect(toImmutableList());
    }

    private void join(Collection<PersonKey> identities) {
        var all = new TreeSet<PersonKey>();
        for (var key : identities) {
            all.add(key);
            all.addAll(circles.getOrDefault(key, new TreeSet<>()));
        }
        all.forEach(key -> circles.put(key, all));
    }

    private ImmutableListMultimap<PersonKey, History> sorted(Collection<History> histories) {
        return Multimaps.index(histories, this::least);
    }

    /** The least of all numbers that belong together with those of a history. */
    private PersonKey least(History history) {
        var one = history.person().identities().iterator().next();
        return Optional.ofNullable(circles.get(one)).orElseThrow().first();
    }
}
