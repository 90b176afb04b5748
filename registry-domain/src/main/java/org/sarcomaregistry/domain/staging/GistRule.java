package org.sarcomaregistry.domain.staging;

import org.sarcomaregistry.domain.table.Row;
import org.sarcomaregistry.domain.text.Text;

/** One line of the risk of GIST. */
record GistRule(int number, boolean rupture, Choice<GistSite> site, Span cm, Span mitoses, Risk risk) {

    private static final Text MITOSES = Text.of("mitoser per 5 mm²", "mitoses per 5 mm²");

    static GistRule of(Row row) {
        return new GistRule(
                row.integer("rule"),
                row.text("ruptured").equals("any") ? false : row.flag("ruptured"),
                Choice.of(row, "site", GistSite.class),
                Span.of(row, "size_over_cm", "size_up_to_cm"),
                Span.of(row, "mitoses_over", "mitoses_up_to"),
                row.code(Risk.class, "risk"));
    }

    boolean fits(Gist gist) {
        return (!rupture || gist.ruptured())
                && site.fits(gist.site())
                && cm.holds(gist.sizeCm())
                && mitoses.holds(gist.mitosesPer5mm2());
    }

    Step step(String table) {
        var text = site.text(Text.of("steder", "site"))
                .then("; ", cm.text(Text.same("cm"), Text.of("størrelser", "size")))
                .then("; ", mitoses.text(MITOSES, Text.of("mitosetall", "count of mitoses")));
        var whole = rupture ? Text.of("ruptur", "rupture") : text;
        return new Step(table, number, whole.then(": ", risk.label()));
    }
}
