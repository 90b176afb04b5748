package org.sarcomaregistry.app.calc;

import com.google.common.collect.ImmutableList;
import org.sarcomaregistry.domain.staging.Gist;
import org.sarcomaregistry.domain.staging.GistRisk;
import org.sarcomaregistry.domain.staging.GistSite;

/** Risk of GIST by the modified NIH criteria. */
final class GistRiskFunction implements RowFunction {

    @Override
    public String name() {
        return "gist-risk";
    }

    @Override
    public String description() {
        return "Risk of a GIST by the modified NIH criteria.";
    }

    @Override
    public ImmutableList<String> inputs() {
        return ImmutableList.of("size_cm", "mitoses_per_5mm2", "site", "ruptured");
    }

    @Override
    public ImmutableList<String> results() {
        return ImmutableList.of("risk");
    }

    @Override
    public Answer answer(InputRow row) throws BadRow {
        var gist = new Gist(
                row.positive("size_cm"),
                row.notNegative("mitoses_per_5mm2"),
                row.code("site", GistSite.class),
                row.flag("ruptured"));
        return Answer.of(GistRisk.current().of(gist).value().code());
    }
}
