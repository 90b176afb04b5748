package org.sarcomaregistry.application.importing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.sarcomaregistry.application.importing.source.RowRef;
import org.sarcomaregistry.domain.report.Finding;

/**
 * Rows that are stored together or not at all, with the messages that they tell.
 *
 * @param rows at least one
 * @param repeating those that add nothing to what the rows before them tell
 * @param remarks what was found and doesn't reject
 */
record Parcel(
        ImmutableList<RowRef> rows,
        ImmutableSet<RowRef> repeating,
        ImmutableList<Part> parts,
        ImmutableList<Finding> remarks) {

    /**
     * A message of the parcel.
     *
     * @param form name of the form in the mapping
     * @param toldBy the earlier row that tells the same message; this parcel doesn't send it then
     */
    record Part(String form, String messageId, Optional<RowRef> toldBy) {}

    RowRef first() {
        return rows.get(0);
    }
}
