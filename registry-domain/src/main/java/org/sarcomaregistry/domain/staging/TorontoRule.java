package org.sarcomaregistry.domain.staging;

import org.sarcomaregistry.domain.table.Row;
import org.sarcomaregistry.domain.text.Text;
import org.sarcomaregistry.domain.tumour.MCategory;
import org.sarcomaregistry.domain.tumour.NCategory;
import org.sarcomaregistry.domain.tumour.TCategory;

/** One line of the Toronto stage. */
record TorontoRule(
        int number,
        Choice<SiteClass> site,
        Choice<TCategory> t,
        Choice<NCategory> n,
        Choice<MCategory> m,
        Choice<StagingGrade> grade,
        TorontoStage stage) {

    static TorontoRule of(Row row) {
        return new TorontoRule(
                row.integer("rule"),
                Choice.of(row, "site", SiteClass.class),
                Choice.of(row, "t", TCategory.class),
                Choice.of(row, "n", NCategory.class),
                Choice.of(row, "m", MCategory.class),
                Choice.of(row, "grade", StagingGrade.class),
                row.code(TorontoStage.class, "stage"));
    }

    boolean fits(TorontoCase tumour) {
        return site.fits(tumour.site())
                && t.fits(tumour.extent().t().whole())
                && n.fits(tumour.extent().n())
                && m.fits(tumour.extent().m())
                && grade.fits(tumour.grade());
    }

    Text text() {
        return site.text(Text.of("steder", "site"))
                .then("; ", t.text(Text.same("T")))
                .then("; ", n.text(Text.same("N")))
                .then("; ", m.text(Text.same("M")))
                .then("; ", grade.text(Text.same("G")))
                .then(": ", stage.label());
    }
}
