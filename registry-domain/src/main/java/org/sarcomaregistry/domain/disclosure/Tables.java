package org.sarcomaregistry.domain.disclosure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The closed list of public tables of one release: smallest counts, and the cells that are sums of them. Whatever holds
 * between cells (a region is the sum of its trusts, assessed is met and not met) holds because they share smallest counts.
 *
 * @param atoms smallest counts, not negative; nobody is counted in two of one table
 * @param cells printed and implied ones, by address
 * @param relations inequalities that everybody knows to hold
 */
public record Tables(
        ImmutableSortedMap<Address, Long> atoms,
        ImmutableSortedMap<Address, TableCell> cells,
        ImmutableList<AtLeast> relations) {

    /**
     * Refuses negative counts, sums of unknown counts, and relations that do not hold.
     *
     * @param atoms smallest counts, not negative; nobody is counted in two of one table
     * @param cells printed and implied ones, by address
     * @param relations inequalities that everybody knows to hold
     */
    public Tables {
        if (atoms.values().stream().anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("a count is not negative");
        }
        if (!cells.values().stream().allMatch(cell -> atoms.keySet().containsAll(cell.atoms()))) {
            throw new IllegalArgumentException("a cell is a sum of counts that there are");
        }
        for (AtLeast relation : relations) {
            if (sum(atoms, relation.more()) - sum(atoms, relation.less()) < relation.least()) {
                throw new IllegalArgumentException("a relation does not hold: " + relation.name());
            }
        }
    }

    /**
     * {@return the count in a cell; 0 for a cell that is not there, because nobody is counted in it}
     *
     * @param address of any cell
     */
    public long value(Address address) {
        return Optional.ofNullable(cells.get(address))
                .map(cell -> sum(atoms, cell.atoms()))
                .orElse(0L);
    }

    /**
     * {@return these with the rows that earlier releases had and that count nobody any more, so that they can be hidden}
     *
     * @param earlier what was published before
     */
    public Tables carrying(List<PublishedTables> earlier) {
        var counts = new TreeMap<>(atoms);
        var carried = new TreeMap<>(cells);
        for (PublishedTables release : earlier) {
            release.tables().atoms().keySet().forEach(atom -> counts.putIfAbsent(atom, 0L));
            release.tables().cells().forEach((address, cell) -> carried.merge(address, cell, TableCell::with));
        }
        return new Tables(ImmutableSortedMap.copyOf(counts), ImmutableSortedMap.copyOf(carried), relations);
    }

    private static long sum(ImmutableSortedMap<Address, Long> counts, List<Address> addresses) {
        return addresses.stream()
                .mapToLong(address -> Optional.ofNullable(counts.get(address)).orElse(0L))
                .sum();
    }
}
