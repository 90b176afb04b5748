package org.sarcomaregistry.domain.disclosure;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;

/**
 * Which printed cells of a release are hidden, and why.
 *
 * @param tables the cells of the release, with those carried along from earlier ones
 * @param hidden printed cells, each with its first reason
 * @param unproven hidden numbers for which no other history was found that a reader has to hold possible: earlier releases may
 *     have told too much, or the search was too short; a person has to look at them before the release is published
 * @param unsteady numbers that are protected from whoever does not know which rows have changed since an earlier release only
 */
public record Pattern(
        Tables tables,
        ImmutableSortedMap<Address, Reason> hidden,
        ImmutableSortedSet<Address> unproven,
        ImmutableSortedSet<Address> unsteady) {

    /**
     * {@return whether a printed cell is shown}
     *
     * @param address of a printed cell
     */
    public boolean shows(Address address) {
        return !hidden.containsKey(address);
    }

    /** {@return the tables as everybody knows them from now on} */
    public PublishedTables publish() {
        ImmutableSet<Address> shown = tables.cells().values().stream()
                .filter(TableCell::isPrinted)
                .map(TableCell::address)
                .filter(this::shows)
                .collect(toImmutableSet());
        return new PublishedTables(tables, shown);
    }
}
