package org.sarcomaregistry.domain.disclosure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;

/**
 * A count that can be read off the public tables: a cell that is printed, or one that follows from printed ones, as those
 * not met follow from assessed and met.
 *
 * @param address its name
 * @param atoms which smallest counts it is the sum of, each once
 * @param givenBy the printed cells that together tell it; empty for a printed cell
 * @param denominator the cell that it is a share of; empty for a count that stands alone
 * @param weight what it costs to hide it, at least 1; the more, the rather another cell is hidden
 */
public record TableCell(
        Address address,
        ImmutableList<Address> atoms,
        ImmutableSet<Address> givenBy,
        Optional<Address> denominator,
        int weight) {

    /**
     * Refuses a cell that nothing is counted in or that costs nothing to hide.
     *
     * @param address its name
     * @param atoms which smallest counts it is the sum of, each once
     * @param givenBy the printed cells that together tell it; empty for a printed cell
     * @param denominator the cell that it is a share of; empty for a count that stands alone
     * @param weight what it costs to hide it, at least 1; the more, the rather another cell is hidden
     */
    public TableCell {
        if (atoms.isEmpty() || weight < 1) {
            throw new IllegalArgumentException("a cell is a sum of something, and it costs something to hide it");
        }
    }

    /**
     * {@return a printed cell that is no share}
     *
     * @param address its name
     * @param atoms which smallest counts it is the sum of
     * @param weight what it costs to hide it, at least 1
     */
    public static TableCell printed(Address address, Iterable<Address> atoms, int weight) {
        return new TableCell(address, ImmutableList.copyOf(atoms), ImmutableSet.of(), Optional.empty(), weight);
    }

    /** The same cell counting what either of them counts. */
    TableCell with(TableCell other) {
        var sum = ImmutableSet.<Address>builder()
                .addAll(atoms)
                .addAll(other.atoms)
                .build();
        return new TableCell(address, sum.asList(), givenBy, denominator, weight);
    }

    /** {@return whether it stands in a public table itself} */
    public boolean isPrinted() {
        return givenBy.isEmpty();
    }
}
