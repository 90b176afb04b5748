package org.sarcomaregistry.domain.restatement;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
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
                .map(circle -> new Sides(
                        ImmutableList.copyOf(circle),
                        before.getOrDefault(circle.first(), ImmutableList.of()),
                        after.getOrDefault(circle.first(), ImmutableList.of())))
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

    private Map<PersonKey, ImmutableList<History>> sorted(Collection<History> histories) {
        Map<PersonKey, ImmutableList.Builder<History>> lists = new HashMap<>();
        for (var history : histories) {
            var circle = circles.get(history.person().identities().iterator().next());
            lists.computeIfAbsent(circle.first(), key -> ImmutableList.builder())
                    .add(history);
        }
        var built = new HashMap<PersonKey, ImmutableList<History>>();
        lists.forEach((key, list) -> built.put(key, list.build()));
        return built;
    }
}
