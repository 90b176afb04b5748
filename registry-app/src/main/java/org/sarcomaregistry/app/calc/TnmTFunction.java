package org.sarcomaregistry.app.calc;

import com.google.common.collect.ImmutableList;
import org.sarcomaregistry.domain.staging.SizeLimits;
import org.sarcomaregistry.domain.staging.SizeUse;
import org.sarcomaregistry.domain.tumour.Depth;

/** T category from the size, where size alone decides it. */
final class TnmTFunction implements RowFunction {

    private static final String SIZE = "size_mm";

    @Override
    public String name() {
        return "tnm-t";
    }

    @Override
    public String description() {
        return "T category from the largest diameter, for schemas in which size alone decides.";
    }

    @Override
    public ImmutableList<String> inputs() {
        return ImmutableList.of("schema", SIZE);
    }

    @Override
    public ImmutableList<String> results() {
        return ImmutableList.of("t");
    }

    @Override
    public Answer answer(InputRow row) throws BadRow {
        var scheme = StageFunction.table(row).scheme();
        if (scheme.tBySize() != SizeUse.YES) {
            throw BadRow.schema("size alone does not decide T in this schema");
        }
        double size = row.positive(SIZE);
        return SizeLimits.current()
                .category(scheme, size, Depth.UNKNOWN)
                .map(decision -> Answer.of(decision.value().code()))
                .orElseThrow(() -> BadRow.schema("there is no T for this size"));
    }
}
