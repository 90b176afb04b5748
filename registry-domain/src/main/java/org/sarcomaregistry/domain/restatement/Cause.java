package org.sarcomaregistry.domain.restatement;

import org.sarcomaregistry.domain.code.Coded;
import org.sarcomaregistry.domain.code.Codes;
import org.sarcomaregistry.domain.report.Entry;
import org.sarcomaregistry.domain.report.EntryRef;
import org.sarcomaregistry.domain.report.FormKind;

/**
 * A message that came between two times and changed how somebody is counted.
 *
 * @param kind what it did
 * @param entry where it stands in the log
 */
public record Cause(Kind kind, EntryRef entry) {

    /** What a message does to what was known before. */
    public enum Kind implements Coded {
        /** A clinical report that wasn't there. */
        REPORT,
        /** What a register or another source told. */
        EVIDENCE,
        /** A message in the place of an earlier one. */
        CORRECTION,
        /** An earlier message taken back. */
        WITHDRAWAL,
        /** What the registry's staff settled. */
        DECISION,
        /** A source declared complete, so that its silence means no. */
        COMPLETENESS;

        @Override
        public String code() {
            return Codes.fromName(this);
        }
    }

    /**
     * {@return a message as a cause}
     *
     * @param entry of the log, known later and not earlier
     */
    static Cause of(Entry entry) {
        return new Cause(kind(entry), entry.ref());
    }

    private static Kind kind(Entry entry) {
        var form = entry.content().kind();
        if (form == FormKind.WITHDRAWAL) {
            return Kind.WITHDRAWAL;
        }
        if (entry.replaces().isPresent()) {
            return Kind.CORRECTION;
        }
        return switch (form.family()) {
            case REPORT -> Kind.REPORT;
            case EVIDENCE -> Kind.EVIDENCE;
            case STATEMENT -> Kind.COMPLETENESS;
            case DECISION -> Kind.DECISION;
        };
    }
}
