package org.sarcomaregistry.domain.treatment;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A code of the Nordic classification of surgical procedures (NCSP): chapter, region and group letter, two digits.
 *
 * <p>Only the pattern is checked; the official list is not shipped.
 *
 * @param code for instance {@code NFQ19}
 */
public record ProcedureCode(String code) implements Comparable<ProcedureCode> {

    private static final Pattern WRITTEN = Pattern.compile("[A-Z]{3}[0-9]{2}");

    /**
     * Refuses a code that is not of the shape of NCSP, in capitals without spaces.
     *
     * @param code for instance {@code NFQ19}
     */
    public ProcedureCode {
        if (!WRITTEN.matcher(code).matches()) {
            throw new IllegalArgumentException("no procedure code: " + code);
        }
    }

    /**
     * Reads a code in upper or lower case with spaces around and within; empty for another pattern.
     *
     * @param text as written; may be empty
     * @return the code in capitals without spaces
     */
    public static Optional<ProcedureCode> parse(String text) {
        String code = text.replace(" ", "").toUpperCase(Locale.ROOT);
        return WRITTEN.matcher(code).matches() ? Optional.of(new ProcedureCode(code)) : Optional.empty();
    }

    /** {@return an amputation or exarticulation of a limb, or of half the pelvis} */
    public boolean isAmputation() {
        return ProcedureRules.current().isKind(this, ProcedureKind.AMPUTATION);
    }

    /**
     * {@return surgery that would take out a sarcoma, if the patient has one; an amputation is such}
     *
     * <p>Provisional: tumour groups of the musculoskeletal chapter, and resections in the organ chapters by a table of
     * our own. Biopsy, exploration, reconstruction alone and add-on codes are not.
     */
    public boolean isTumourSurgery() {
        return isAmputation() || ProcedureRules.current().isKind(this, ProcedureKind.TUMOUR_SURGERY);
    }

    @Override
    public int compareTo(ProcedureCode other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
