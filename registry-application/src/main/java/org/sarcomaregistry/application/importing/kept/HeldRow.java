package org.sarcomaregistry.application.importing.kept;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.UUID;
import org.sarcomaregistry.application.importing.source.KeptRow;
import org.sarcomaregistry.application.importing.source.RowRef;
import org.sarcomaregistry.domain.code.Codes;
import org.sarcomaregistry.domain.code.Labelled;
import org.sarcomaregistry.domain.report.Finding;
import org.sarcomaregistry.domain.text.Text;

/**
 * A row in quarantine: it can't be read, or it is doubtful, and a person decides. Its cells may hold a patient's number
 * and are shown to nobody but that person.
 *
 * @param run the import that has put it there first
 * @param file name of the file in which it stood
 * @param columns in which the reasons stand, as far as that is known
 * @param fingerprint keyed hash of what the row says: the same row of another file has the same one
 * @param rows the row itself first, then those to which it belongs and those that belong to it
 */
public record HeldRow(
        UUID id,
        UUID run,
        RowRef ref,
        String file,
        State state,
        ImmutableList<Finding> findings,
        ImmutableList<String> columns,
        String fingerprint,
        ImmutableList<KeptRow> rows,
        Instant heldAt) {

    /** What has become of a row in quarantine. */
    public enum State implements Labelled {
        HELD("venter", "waits"),
        /** A person has decided, and its reports are stored. */
        PROMOTED("sluppet inn", "promoted"),
        /** A person has decided that nothing comes of it. */
        DISCARDED("forkastet", "discarded"),
        /** A later import has taken the same row, under a better mapping. */
        TAKEN_LATER("tatt inn senere", "taken later"),
        /** The import was undone. */
        UNDONE("angret", "undone");

        private final Text label;

        State(String nb, String en) {
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

    /** A row that waits has the row itself. */
    public HeldRow {
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("a row in quarantine is kept");
        }
    }

    /** Whether it still waits for a decision. */
    public boolean isOpen() {
        return state == State.HELD;
    }

    /** The same row in another state. */
    public HeldRow now(State next) {
        return new HeldRow(id, run, ref, file, next, findings, columns, fingerprint, rows, heldAt);
    }

    /** The same row among rows that were put right meanwhile. */
    public HeldRow among(ImmutableList<KeptRow> others) {
        return new HeldRow(id, run, ref, file, state, findings, columns, fingerprint, others, heldAt);
    }

    @Override
    public String toString() {
        return "HeldRow[" + id + " " + ref + "]";
    }
}
