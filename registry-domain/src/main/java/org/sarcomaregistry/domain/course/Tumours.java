package org.sarcomaregistry.domain.course;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.sarcomaregistry.domain.report.Entry;
import org.sarcomaregistry.domain.tumour.Laterality;

/**
 * Sorts a person's descriptions into tumours by group of sites, group of histologies and side (IARC/ENCR 2004, with the
 * registry's own rule that two sides are two tumours). What fits more than one tumour fits none: a query, never a guess.
 */
final class Tumours {

    private final ImmutableSortedSet<TumourKey> keys;
    private final ImmutableMap<Entry, TumourKey> described;

    private Tumours(Map<Entry, TumourKey> described) {
        this.described = ImmutableMap.copyOf(described);
        this.keys = described.values().stream().collect(toImmutableSortedSet(Comparator.naturalOrder()));
    }

    /** The tumours that these entries describe, in any order. */
    static Tumours of(Collection<Entry> entries) {
        var descriptions =
                entries.stream().map(Description::of).flatMap(Optional::stream).collect(toImmutableList());
        var clusters = new TreeMap<String, ImmutableList.Builder<Description>>();
        descriptions.forEach(d -> clusters.computeIfAbsent(cluster(d, descriptions), name -> ImmutableList.builder())
                .add(d));
        var described = new HashMap<Entry, TumourKey>();
        clusters.values().forEach(cluster -> split(cluster.build(), described));
        return new Tumours(described);
    }

    /** The name of the cluster before sides are looked at. */
    private static String cluster(Description d, ImmutableList<Description> all) {
        if (d.isOncePerPerson()) {
            return "everywhere-" + d.histologyGroup();
        }
        if (d.isUnspecific()) {
            var specific = all.stream()
                    .filter(other -> !other.isUnspecific() && other.siteGroup().equals(d.siteGroup()))
                    .map(Description::histologyGroup)
                    .distinct()
                    .toList();
            if (specific.size() == 1) {
                return d.siteGroup() + "-" + specific.get(0);
            }
        }
        return d.siteGroup() + "-" + d.histologyGroup();
    }

    private static void split(ImmutableList<Description> cluster, Map<Entry, TumourKey> described) {
        var site = cluster.stream()
                .map(Description::siteGroup)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        int histology = cluster.stream()
                .filter(d -> !d.isUnspecific())
                .mapToInt(Description::histologyGroup)
                .min()
                .orElseGet(() -> cluster.get(0).histologyGroup());
        var sides = cluster.stream()
                .flatMap(d -> d.side().stream())
                .collect(toImmutableSortedSet(Comparator.<Laterality>naturalOrder()));
        for (var d : cluster) {
            if (sides.size() <= 1 || d.side().isPresent()) {
                var side = sides.size() == 1 ? sides.first() : d.side().orElse(Laterality.UNKNOWN);
                described.put(d.entry(), new TumourKey(site, side, histology));
            }
        }
    }

    /** All tumours, in a stable order; none when nobody has described any. */
    ImmutableSortedSet<TumourKey> keys() {
        return keys;
    }

    /** The tumour that an entry itself describes. */
    Optional<TumourKey> describedBy(Entry entry) {
        return Optional.ofNullable(described.get(entry));
    }

    /** The only tumour that satisfies a condition; empty when none or several do. */
    Optional<TumourKey> only(Predicate<TumourKey> condition) {
        var fitting = keys.stream().filter(condition).toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }
}
