package org.sarcomaregistry.domain.disclosure;

import com.google.common.collect.ImmutableSet;

/**
 * What was published once and is known for ever: the tables of a release and which of their printed cells were shown. A cell
 * that was not there says that it counted nobody.
 *
 * @param shown addresses of printed cells
 */
public record PublishedTables(Tables tables, ImmutableSet<Address> shown) {

    /** {@return whether everybody knows the number: shown, implied by shown ones, or absent and therefore 0} */
    boolean isKnown(TableCell cell) {
        if (!tables.cells().containsKey(cell.address())) {
            return true;
        }
        return cell.isPrinted() ? shown.contains(cell.address()) : shown.containsAll(cell.givenBy());
    }
}
