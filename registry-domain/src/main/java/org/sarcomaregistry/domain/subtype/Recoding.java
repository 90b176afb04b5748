package org.sarcomaregistry.domain.subtype;

import org.sarcomaregistry.domain.text.Text;

/**
 * What became of a code between ICD-O-3.1 and ICD-O-3.2.
 *
 * @param to equals {@code from} when nothing changed
 * @param ambiguous the old code still stands for another subtype, so the new one holds only for old records
 * @param provisional the change is to be confirmed
 */
public record Recoding(
        Morphology from, Morphology to, Change change, boolean ambiguous, boolean provisional, Text reason) {

    private static final Text UNCHANGED =
            Text.of("koden er den samme i ICD-O-3.2", "the code is the same in ICD-O-3.2");

    static Recoding none(Morphology code) {
        return new Recoding(code, code, Change.NONE, false, false, UNCHANGED);
    }

    /** {@return whether the new code may be taken without asking} */
    public boolean settled() {
        return !ambiguous && !provisional;
    }
}
