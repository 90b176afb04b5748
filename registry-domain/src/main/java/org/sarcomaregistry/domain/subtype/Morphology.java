package org.sarcomaregistry.domain.subtype;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An ICD-O-3 morphology code.
 *
 * <p>Any code of the right shape is a morphology; whether the registry knows a subtype with it, the catalogue says.
 *
 * @param histology 8000 to 9999
 * @param behaviour 0 benign, 1 uncertain, 2 in situ, 3 malignant, 6 metastatic, 9 malignant but perhaps not primary
 */
public record Morphology(int histology, int behaviour) implements Comparable<Morphology> {

    private static final Pattern WRITTEN = Pattern.compile("[89][0-9]{3}/[012369]");
    private static final Comparator<Morphology> ORDER =
            Comparator.comparingInt(Morphology::histology).thenComparingInt(Morphology::behaviour);

    /**
     * Refuses histologies outside 8000 to 9999 and behaviours that ICD-O doesn't have.
     *
     * @param histology 8000 to 9999
     * @param behaviour 0 benign, 1 uncertain, 2 in situ, 3 malignant, 6 metastatic, 9 malignant but perhaps not primary
     */
    public Morphology {
        if (histology < 8000 || histology > 9999 || "012369".indexOf('0' + behaviour) < 0) {
            throw new IllegalArgumentException("no morphology " + histology + "/" + behaviour);
        }
    }

    /**
     * Reads {@code 8850/3}; empty for anything else, also without the slash.
     *
     * @param text as written; may be empty
     * @return histology and behaviour
     */
    public static Optional<Morphology> parse(String text) {
        return WRITTEN.matcher(text).matches()
                ? Optional.of(new Morphology(Integer.parseInt(text.substring(0, 4)), text.charAt(5) - '0'))
                : Optional.empty();
    }

    /** {@return behaviour 3} */
    public boolean malignant() {
        return behaviour == 3;
    }

    @Override
    public int compareTo(Morphology other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return histology + "/" + behaviour;
    }
}
