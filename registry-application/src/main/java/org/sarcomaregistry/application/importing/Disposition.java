package org.sarcomaregistry.application.importing;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.UUID;
import org.sarcomaregistry.application.importing.source.RowRef;
import org.sarcomaregistry.domain.code.Codes;
import org.sarcomaregistry.domain.code.Labelled;
import org.sarcomaregistry.domain.report.Finding;
import org.sarcomaregistry.domain.text.Text;

/**
 * What became of a row.
 *
 * @param receipts of the messages that the row tells, as far as the registry has them
 * @param sameAs the row of this import that tells the same, where the row is a duplicate for that reason
 * @param findings remarks of an accepted row, reasons of a rejected one
 */
public record Disposition(
        RowRef row, Kind kind, ImmutableList<UUID> receipts, Optional<RowRef> sameAs, ImmutableList<Finding> findings) {

    /** What can become of a row. */
    public enum Kind implements Labelled {
        /** Something that it tells was stored now, and the rest is stored too. */
        ACCEPTED("godtatt", "accepted"),
        /** It tells something that was not stored. */
        REJECTED("avvist", "rejected"),
        /** Everything that it tells was told before, by another row or in an earlier import. */
        DUPLICATE("duplikat", "duplicate");

        private final Text label;

        Kind(String nb, String en) {
            label = Text.of(nb, en);
        }

        @Override
        public String code() {
            return Codes.fromName(this);
        }

        @Override
        public Text label() {
            return label;
        }
    }

    static Disposition rejected(RowRef row, ImmutableList<Finding> findings) {
        return new Disposition(row, Kind.REJECTED, ImmutableList.of(), Optional.empty(), findings);
    }

    /** The disposition of a row that tells nothing but what this row tells: rejected with it, else its duplicate. */
    Disposition repeatedBy(RowRef other) {
        return kind == Kind.REJECTED
                ? new Disposition(other, kind, receipts, Optional.empty(), findings)
                : new Disposition(other, Kind.DUPLICATE, receipts, Optional.of(row), ImmutableList.of());
    }

    /** The same disposition for a row that shares the messages of this one. */
    Disposition sharedBy(RowRef other) {
        return new Disposition(other, kind, receipts, sameAs, findings);
    }
}
