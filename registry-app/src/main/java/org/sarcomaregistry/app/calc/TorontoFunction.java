package org.sarcomaregistry.app.calc;

import com.google.common.collect.ImmutableList;
import org.sarcomaregistry.domain.staging.SiteClass;
import org.sarcomaregistry.domain.staging.StagingGrade;
import org.sarcomaregistry.domain.staging.Toronto;
import org.sarcomaregistry.domain.staging.TorontoCase;

/** Toronto stage of children's sarcomas. */
final class TorontoFunction implements RowFunction {

    private static final String NONE = "-";

    @Override
    public String name() {
        return "toronto";
    }

    @Override
    public String description() {
        return "Stage of children's sarcomas by the Toronto guidelines.";
    }

    @Override
    public ImmutableList<String> inputs() {
        return ImmutableList.of("schema", "site_class", "t", "n", "m", "g");
    }

    @Override
    public ImmutableList<String> results() {
        return ImmutableList.of("stage");
    }

    @Override
    public Answer answer(InputRow row) throws BadRow {
        String schema = row.need("schema");
        if (!Toronto.current().schemes().contains(schema)) {
            throw BadRow.schema("there is no such schema of the Toronto guidelines");
        }
        var tumour = new TorontoCase(
                row.codeIfPresent("site_class", SiteClass.class, NONE),
                Extents.of(row),
                row.codeIfPresent("g", StagingGrade.class, NONE));
        return Answer.of(Toronto.current().stage(schema, tumour).value().code());
    }
}
