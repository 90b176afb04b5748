package org.sarcomaregistry.app.calc;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.sarcomaregistry.domain.staging.GradeInput;
import org.sarcomaregistry.domain.staging.StageTable;
import org.sarcomaregistry.domain.staging.StageTables;
import org.sarcomaregistry.domain.staging.StagingGrade;

/** Stage group from T, N, M and grade or mitotic rate. */
final class StageFunction implements RowFunction {

    private static final String GRADE = "grade_or_mitotic_rate";

    @Override
    public String name() {
        return "stage";
    }

    @Override
    public String description() {
        return "Stage group from T, N, M and grade, with the rule that decided it. A blank category is its X.";
    }

    @Override
    public ImmutableList<String> inputs() {
        return ImmutableList.of("schema", "t", "n", "m", GRADE);
    }

    @Override
    public ImmutableList<String> results() {
        return ImmutableList.of("stage", "path");
    }

    @Override
    public Answer answer(InputRow row) throws BadRow {
        var table = table(row);
        var decision = table.stage(Extents.of(row), grade(row, table));
        return Answer.of(decision.value().code(), decision.text().en());
    }

    /** The stage table of a row's schema. */
    static StageTable table(InputRow row) throws BadRow {
        return StageTables.current()
                .byId(row.need("schema"))
                .orElseThrow(() -> BadRow.schema("there are no stage groups for this schema"));
    }

    private static Optional<StagingGrade> grade(InputRow row, StageTable table) throws BadRow {
        return table.scheme().grade() == GradeInput.NONE
                ? Optional.empty()
                : row.codeIfPresent(GRADE, StagingGrade.class, "-");
    }
}
