package org.sarcomaregistry.application.querying;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.graph.GraphBuilder;
import com.google.common.graph.Graphs;
import java.util.Collection;
import org.sarcomaregistry.domain.course.Joins;
import org.sarcomaregistry.domain.report.Entry;
import org.sarcomaregistry.domain.report.PersonKey;

/** Which identities are one person's, by what stands in the log. */
final class SamePerson {

    private SamePerson() {}

    /** Those that standing entries join with one, directly or by others; in order, itself among them. */
    static ImmutableSet<PersonKey> of(PersonKey key, Collection<Entry> standing) {
        var told = GraphBuilder.undirected().allowsSelfLoops(true).<PersonKey>build();
        told.addNode(key);
        Joins.of(standing)
                .forEach(entry -> told.putEdge(
                        entry.person().orElseThrow(), entry.samePerson().orElseThrow()));
        return ImmutableSortedSet.copyOf(Graphs.reachableNodes(told, key));
    }
}
