package org.sarcomaregistry.domain.tumour;

import java.util.Optional;
import org.sarcomaregistry.domain.code.Labelled;
import org.sarcomaregistry.domain.text.Text;

/** Grade of malignancy in three steps, or in two where no more is known. */
public enum Grade implements Labelled {
    G1("1", "grad 1", "grade 1"),
    G2("2", "grad 2", "grade 2"),
    G3("3", "grad 3", "grade 3"),
    LOW("low", "lavgradig", "low grade"),
    HIGH("high", "høygradig", "high grade"),
    UNKNOWN("unknown", "ukjent", "unknown"),
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

    /** The grade in two steps, where 2 and 3 are high; empty for unknown and not applicable. */
    public Optional<Grade> twoTier() {
        return switch (this) {
            case G1, LOW -> Optional.of(LOW);
            case G2, G3, HIGH -> Optional.of(HIGH);
            case UNKNOWN, NOT_APPLICABLE -> Optional.empty();
        };
    }
}
