package org.sarcomaregistry.domain.staging;

import org.sarcomaregistry.domain.text.Text;
import org.sarcomaregistry.domain.tumour.Grade;

/**
 * The three components of the FNCLCC grade.
 *
 * <p>Not meant for bone, nor for a specimen taken after treatment.
 *
 * @param differentiation 1 to 3 points
 * @param mitosis 1 to 3 points
 * @param necrosis 0 to 2 points
 * @see <a href="https://doi.org/10.1002/ijc.2910330108">Trojani and others 1984</a>
 */
public record FnclccScore(int differentiation, int mitosis, int necrosis) {

    private static final int HIGHEST_G1 = 3;
    private static final int HIGHEST_G2 = 5;
    private static final String NAME = "fnclcc";

    /**
     * Refuses points that the system doesn't give.
     *
     * @param differentiation 1 to 3 points
     * @param mitosis 1 to 3 points
     * @param necrosis 0 to 2 points
     */
    public FnclccScore {
        if (!isScore(differentiation, mitosis, necrosis)) {
            throw new IllegalArgumentException(
                    "no FNCLCC score: " + differentiation + " + " + mitosis + " + " + necrosis);
        }
    }

    /**
     * {@return whether the three lie within 1 to 3, 1 to 3 and 0 to 2}
     *
     * @param differentiation points, 1 to 3
     * @param mitosis points, 1 to 3
     * @param necrosis points, 0 to 2
     */
    public static boolean isScore(int differentiation, int mitosis, int necrosis) {
        return differentiation >= 1
                && differentiation <= 3
                && mitosis >= 1
                && mitosis <= 3
                && necrosis >= 0
                && necrosis <= 2;
    }

    /** {@return the sum, 2 to 8} */
    public int total() {
        return differentiation + mitosis + necrosis;
    }

    /** {@return grade 1 up to 3 points, grade 2 up to 5, grade 3 above; with the sum} */
    public Decision<Grade> grade() {
        if (total() <= HIGHEST_G1) {
            return decision(1, Text.of("2 til 3 poeng", "2 to 3 points"), Grade.G1);
        }
        return total() <= HIGHEST_G2
                ? decision(2, Text.of("4 til 5 poeng", "4 to 5 points"), Grade.G2)
                : decision(3, Text.of("6 til 8 poeng", "6 to 8 points"), Grade.G3);
    }

    private Decision<Grade> decision(int rule, Text range, Grade grade) {
        var sum = Text.same(differentiation + " + " + mitosis + " + " + necrosis + " = " + total());
        return Decision.by(new Step(NAME, rule, sum.then("; ", range).then(": ", grade.label())), grade);
    }
}
