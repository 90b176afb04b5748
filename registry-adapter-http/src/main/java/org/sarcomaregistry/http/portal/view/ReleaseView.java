package org.sarcomaregistry.http.portal.view;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * A place and year of a release, as everybody may see it.
 *
 * @param groups new cases by reporting group
 * @param total of the groups; empty where a hidden one could be computed from it
 */
public record ReleaseView(
        Frame frame,
        Identity identity,
        Choice choice,
        String place,
        ImmutableList<Card> cards,
        ImmutableList<Note> notes,
        ImmutableList<Group> groups,
        Optional<String> total) {

    /** What identifies a release. */
    public record Identity(String id, String dataDate, String codebook) {}

    /** New cases of a reporting group. */
    public record Group(String name, String cases) {}
}
