package org.sarcomaregistry.domain.course;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.sarcomaregistry.domain.tumour.MultiplePrimaries;
import org.sarcomaregistry.domain.tumour.Primary;
import org.sarcomaregistry.domain.tumour.Recording;

/**
 * Sorts statements into tumours as the registry keeps them: first what is kept as one, then what is to be settled, which
 * stays together until then. What fits two tumours that are kept apart is in neither.
 *
 * @param <N> what is sorted; the order given does not matter
 */
final class Sorting<N> {

    private final BiPredicate<N, N> linked;
    private final BiPredicate<N, N> apart;

    private Sorting(BiPredicate<N, N> linked, BiPredicate<N, N> apart) {
        this.linked = linked;
        this.apart = apart;
    }

    /** The tumours that these statements are about, each with all statements that are about no other. */
    static ImmutableList<ImmutableSet<Primary>> of(Collection<Primary> statements) {
        var distinct = ImmutableSet.copyOf(statements).asList();
        if (distinct.isEmpty()) {
            return ImmutableList.of();
        }
        if (isOne(distinct)) {
            return ImmutableList.of(ImmutableSet.copyOf(distinct));
        }
        var ones = new Sorting<Primary>(Sorting::areOne, Sorting::areTwo).sort(distinct);
        return new Sorting<ImmutableSet<Primary>>((a, b) -> !areApart(a, b), Sorting::areApart)
                .sort(ones).stream()
                        .map(asked -> asked.stream().flatMap(Set::stream).collect(toImmutableSet()))
                        .collect(toImmutableList());
    }

    /** Whether every two are kept as one, as they are of nearly every person. */
    private static boolean isOne(List<Primary> statements) {
        for (int i = 1; i < statements.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (!areOne(statements.get(i), statements.get(j))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean areOne(Primary one, Primary other) {
        return MultiplePrimaries.recording(one, other) == Recording.ONE;
    }

    private static boolean areTwo(Primary one, Primary other) {
        return MultiplePrimaries.recording(one, other) == Recording.TWO;
    }

    private static boolean areApart(Set<Primary> one, Set<Primary> other) {
        return one.stream().anyMatch(a -> other.stream().anyMatch(b -> areTwo(a, b)));
    }

    private ImmutableList<ImmutableSet<N>> sort(List<N> nodes) {
        var between = nodes.stream().filter(node -> isBetween(node, nodes)).collect(toImmutableSet());
        var rest = nodes.stream()
                .filter(node -> !between.contains(node) || isLinkedTo(between, node, nodes))
                .collect(toImmutableList());
        var groups = ImmutableList.<ImmutableSet<N>>builder();
        Set<N> seen = new HashSet<>();
        for (N node : rest) {
            if (!seen.contains(node)) {
                var group = reached(node, rest);
                seen.addAll(group);
                groups.add(group);
            }
        }
        return groups.build();
    }

    /** Whether a node fits two others that are apart. */
    private boolean isBetween(N node, List<N> nodes) {
        var near = neighbours(node, nodes);
        return near.stream().anyMatch(a -> near.stream().anyMatch(b -> apart.test(a, b)));
    }

    /** Whether a node fits nothing but such as stand between others too: then nothing tells them apart. */
    private boolean isLinkedTo(Set<N> between, N node, List<N> nodes) {
        return between.containsAll(neighbours(node, nodes));
    }

    private ImmutableList<N> neighbours(N node, List<N> nodes) {
        return nodes.stream()
                .filter(other -> !other.equals(node) && linked.test(node, other))
                .collect(toImmutableList());
    }

    private ImmutableSet<N> reached(N start, List<N> nodes) {
        var reached = new ArrayList<N>(List.of(start));
        for (int i = 0; i < reached.size(); i++) {
            for (N next : neighbours(reached.get(i), nodes)) {
                if (!reached.contains(next)) {
                    reached.add(next);
                }
            }
        }
        return ImmutableSet.copyOf(reached);
    }
}
