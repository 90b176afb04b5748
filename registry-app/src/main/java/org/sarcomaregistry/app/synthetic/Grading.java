package org.sarcomaregistry.app.synthetic;

import com.google.common.base.Splitter;
import java.util.Optional;

/**
 * How a type of tumour is graded: {@code fnclcc:differentiation}, {@code bone:grade}, {@code bone:2-3},
 * {@code intrinsic:low}, {@code intrinsic:high} or {@code not-graded}.
 */
record Grading(String system, String detail) {

    private static final int HIGH_GRADE = 3;
    /** Points for mitoses (1–3) and for necrosis (0–2), the cumulated share of the first two, by aggression 1–3. */
    private static final double[][] MITOSES = {{0.82, 0.96}, {0.42, 0.78}, {0.12, 0.42}};

    private static final double[][] NECROSIS = {{0.90, 0.99}, {0.52, 0.88}, {0.28, 0.72}};
    private static final double TWO_RATHER_THAN_THREE = 0.62;

    static Optional<Grading> parse(String text) {
        var parts = Splitter.on(':').splitToList(text);
        return Optional.of(new Grading(parts.get(0), parts.size() > 1 ? parts.get(1) : ""));
    }

    /** The grade of one tumour of a type with an aggression from 1 to 3. */
    Grade from(Draw draw, int aggression) {
        if (system.equals("fnclcc")) {
            return fnclcc(1 + step(draw, MITOSES[aggression - 1]), step(draw, NECROSIS[aggression - 1]));
        }
        if (detail.equals("2-3")) {
            int grade = draw.chance(TWO_RATHER_THAN_THREE) ? 2 : HIGH_GRADE;
            return new Grade(system, Integer.toString(grade), grade, Optional.empty());
        }
        return new Grade(system, detail.isEmpty() ? "not-applicable" : detail, aggression, Optional.empty());
    }

    private Grade fnclcc(int mitoses, int necrosis) {
        var points = new Points(Integer.parseInt(detail), mitoses, necrosis);
        return new Grade(system, Integer.toString(points.grade()), points.grade(), Optional.of(points));
    }

    private static int step(Draw draw, double[] upTo) {
        double at = draw.unit();
        return at < upTo[0] ? 0 : at < upTo[1] ? 1 : 2;
    }

    /**
     * The grade of a tumour.
     *
     * @param code as the form has it
     * @param severity 1 to 3, whatever the system
     * @param points where the FNCLCC system counts them
     */
    record Grade(String system, String code, int severity, Optional<Points> points) {}

    /** Points of the French grading: sums 2–3, 4–5 and 6–8 are grades 1, 2 and 3. */
    record Points(int differentiation, int mitoses, int necrosis) {

        int grade() {
            int sum = differentiation + mitoses + necrosis;
            return sum <= 3 ? 1 : sum <= 5 ? 2 : HIGH_GRADE;
        }
    }
}
