package org.sarcomaregistry.app.calc;

import com.google.common.collect.ImmutableList;
import org.sarcomaregistry.domain.staging.FnclccScore;

/** FNCLCC grade from its components. */
final class FnclccFunction implements RowFunction {

    @Override
    public String name() {
        return "fnclcc";
    }

    @Override
    public String description() {
        return "FNCLCC grade from the points for differentiation, mitoses and necrosis.";
    }

    @Override
    public ImmutableList<String> inputs() {
        return ImmutableList.of("differentiation_score", "mitosis_score", "necrosis_score");
    }

    @Override
    public ImmutableList<String> results() {
        return ImmutableList.of("total", "grade");
    }

    @Override
    public Answer answer(InputRow row) throws BadRow {
        var score = new FnclccScore(
                row.integer("differentiation_score", 1, 3),
                row.integer("mitosis_score", 1, 3),
                row.integer("necrosis_score", 0, 2));
        return Answer.of(
                String.valueOf(score.total()), "G" + score.grade().value().code());
    }
}
