package org.sarcomaregistry.application.importing;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.UUID;
import org.sarcomaregistry.application.importing.source.Flaw;
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
 * @param findings remarks of an accepted row, reasons of a rejected or quarantined one
 * @param columns in which the reasons stand, as far as that is known
 * @param held the row in quarantine
 */
public record Disposition(
        RowRef row,
        Kind kind,
        ImmutableList<UUID> receipts,
        Optional<RowRef> sameAs,
        ImmutableList<Finding> findings,
        ImmutableList<String> columns,
        Optional<UUID> held) {

    /** What can become of a row. */
    public enum Kind implements Labelled {
        /** Something that it tells was stored now, and the rest is stored too. */
        ACCEPTED("godtatt", "accepted"),
        /** It tells something that was not stored. */
        REJECTED("avvist", "rejected"),
        /** Everything that it tells was told before, by another row or in an earlier import. */
        DUPLICATE("duplikat", "duplicate"),
        /** It can't be read, or it is doubtful: it is kept until a person has decided. */
        QUARANTINED("karantene", "quarantined");

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

    /** A row of which something was, or had been, stored. */
    static Disposition stored(
            RowRef row,
            Kind kind,
            ImmutableList<UUID> receipts,
            Optional<RowRef> sameAs,
            ImmutableList<Finding> remarks) {
        return new Disposition(row, kind, receipts, sameAs, remarks, ImmutableList.of(), Optional.empty());
    }

    /** A row of which nothing comes: it waits in quarantine if a person can put it right. */
    static Disposition refused(RowRef row, Refusal refusal) {
        var kind = refusal.findings().stream().anyMatch(Flaw::isDoubt) ? Kind.QUARANTINED : Kind.REJECTED;
        return new Disposition(
                row,
                kind,
                ImmutableList.of(),
                Optional.empty(),
                refusal.findings(),
                refusal.columns(),
                Optional.empty());
    }

    private boolean isStored() {
        return kind == Kind.ACCEPTED || kind == Kind.DUPLICATE;
    }

    /** The disposition of a row that tells nothing but what this row tells: refused with it, else its duplicate. */
    Disposition repeatedBy(RowRef other) {
        return isStored()
                ? stored(other, Kind.DUPLICATE, receipts, Optional.of(row), ImmutableList.of())
                : new Disposition(other, kind, receipts, Optional.empty(), findings, columns, held);
    }

    /** The same disposition for a row that shares the messages of this one. */
    Disposition sharedBy(RowRef other) {
        return new Disposition(other, kind, receipts, sameAs, findings, columns, held);
    }

    /** The disposition of a row that waits in quarantine under an id. */
    Disposition heldAs(UUID id) {
        return new Disposition(row, kind, receipts, sameAs, findings, columns, Optional.of(id));
    }
}
