package org.sarcomaregistry.domain.staging;

import org.sarcomaregistry.domain.code.Coded;
import org.sarcomaregistry.domain.text.Text;

/** The two versions of the risk model of solitary fibrous tumour. */
public enum SftModel implements Coded {
    /** Age, size and mitoses. */
    THREE_VARIABLE("3-variable", 2, 4),
    /** Necrosis too. */
    FOUR_VARIABLE("4-variable", 3, 5);

    private final String code;
    private final int highestLow;
    private final int highestIntermediate;

    SftModel(String code, int highestLow, int highestIntermediate) {
        this.code = code;
        this.highestLow = highestLow;
        this.highestIntermediate = highestIntermediate;
    }

    @Override
    public String code() {
        return code;
    }

    /** The risk that a sum of points stands for. */
    Risk risk(int points) {
        if (points <= highestLow) {
            return Risk.LOW;
        }
        return points <= highestIntermediate ? Risk.INTERMEDIATE : Risk.HIGH;
    }

    Text text(int points) {
        return Text.of(
                points + " poeng i modellen med " + code.charAt(0) + " variabler",
                points + " points in the " + code + " model");
    }
}
