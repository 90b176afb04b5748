package org.sarcomaregistry.application.importing;

import com.google.common.collect.ImmutableList;
import java.util.UUID;
import org.sarcomaregistry.domain.report.Finding;

/**
 * What came of a decision.
 *
 * @param findings why the row waits on
 * @param receipts of the reports that came of the row
 * @param along how many rows that waited because of this one were promoted with it
 */
public record Decided(What what, ImmutableList<Finding> findings, ImmutableList<UUID> receipts, int along) {

    /** What can come of a decision. */
    public enum What {
        DONE,
        /** Nothing comes of the row as it was decided; it waits on. */
        REFUSED,
        /** There is no such row. */
        ABSENT,
        /** It doesn't wait any more. */
        CLOSED,
        /** The decision names a column that the row doesn't have. */
        UNKNOWN_COLUMN
    }

    /** Nothing but what came of it. */
    public static Decided of(What what) {
        return new Decided(what, ImmutableList.of(), ImmutableList.of(), 0);
    }
}
