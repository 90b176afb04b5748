package org.sarcomaregistry.app.calc;

import com.google.common.collect.ImmutableList;
import java.util.OptionalDouble;
import org.sarcomaregistry.domain.staging.Sft;
import org.sarcomaregistry.domain.staging.SftModel;
import org.sarcomaregistry.domain.staging.SftRisk;

/** Risk of solitary fibrous tumour by points. */
final class SftRiskFunction implements RowFunction {

    private static final double OLDEST = 130;

    @Override
    public String name() {
        return "sft-risk";
    }

    @Override
    public String description() {
        return "Risk that a solitary fibrous tumour spreads, by 3 or 4 variables. Blank necrosis counts as below 10.";
    }

    @Override
    public ImmutableList<String> inputs() {
        return ImmutableList.of("age_years", "size_cm", "mitoses_per_10hpf", "necrosis_percent", "model");
    }

    @Override
    public ImmutableList<String> results() {
        return ImmutableList.of("points", "risk");
    }

    @Override
    public Answer answer(InputRow row) throws BadRow {
        var tumour = new Sft(
                upTo(OLDEST, "age_years", row.notNegative("age_years")),
                row.positive("size_cm"),
                row.notNegative("mitoses_per_10hpf"),
                necrosis(row));
        var score =
                SftRisk.current().of(tumour, row.code("model", SftModel.class)).value();
        return Answer.of(String.valueOf(score.points()), score.risk().code());
    }

    private static OptionalDouble necrosis(InputRow row) throws BadRow {
        return row.text("necrosis_percent").isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(upTo(100, "necrosis_percent", row.notNegative("necrosis_percent")));
    }

    private static double upTo(double most, String column, double number) throws BadRow {
        if (number > most) {
            throw BadRow.outOfRange(column, "at most " + Numbers.text(most));
        }
        return number;
    }
}
