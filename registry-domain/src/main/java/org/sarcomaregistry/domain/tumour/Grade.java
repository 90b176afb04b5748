package org.sarcomaregistry.domain.tumour;

import java.util.Optional;
import org.sarcomaregistry.domain.code.Labelled;
import org.sarcomaregistry.domain.text.Text;

/** Grade of malignancy in three steps, or in two where no more is known. */
public enum Grade implements Labelled {
    /** Well differentiated: 1 of 3. */
    G1("1", "grad 1", "grade 1"),
    /** Moderately differentiated: 2 of 3. */
    G2("2", "grad 2", "grade 2"),
    /** Poorly differentiated: 3 of 3. */
    G3("3", "grad 3", "grade 3"),
    /** Low in a system of two grades. */
    LOW("low", "lavgradig", "low grade"),
    /** High in a system of two grades. */
    HIGH("high", "høygradig", "high grade"),
    /** Not told or not to be judged. */
    UNKNOWN("unknown", "ukjent", "unknown"),
    /** The tumour is of a kind that isn't graded. */
    NOT_APPLICABLE("not-applicable", "ikke aktuelt", "not applicable");

    private final String code;
    private final Text label;

    Grade(String code, String nb, String en) {
        this.code = code;
        label = Text.of(nb, en);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Text label() {
        return label;
    }

    /** {@return the grade in two steps, where 2 and 3 are high; empty for unknown and not applicable} */
    public Optional<Grade> twoTier() {
        return switch (this) {
            case G1, LOW -> Optional.of(LOW);
            case G2, G3, HIGH -> Optional.of(HIGH);
            case UNKNOWN, NOT_APPLICABLE -> Optional.empty();
        };
    }
}
