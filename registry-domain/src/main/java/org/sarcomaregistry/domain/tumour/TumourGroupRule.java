package org.sarcomaregistry.domain.tumour;

import java.util.Optional;
import java.util.OptionalInt;
import org.sarcomaregistry.domain.code.Codes;
import org.sarcomaregistry.domain.subtype.Morphology;
import org.sarcomaregistry.domain.table.Row;
import org.sarcomaregistry.domain.text.Text;

/** One line of the table of reporting groups: each of its three conditions may be left open. */
record TumourGroupRule(
        TumourGroup group, OptionalInt histology, SiteSet sites, Optional<WallOrCavity> cavity, Text reason) {

    static TumourGroupRule of(Row row) {
        return new TumourGroupRule(
                row.code(TumourGroup.class, "group"),
                row.text("histology").equals("*") ? OptionalInt.empty() : OptionalInt.of(row.integer("histology")),
                SiteSet.of(row, "sites"),
                row.text("cavity").equals("any")
                        ? Optional.empty()
                        : Optional.of(row.parsed("cavity", code -> Codes.parse(WallOrCavity.class, code))),
                Text.of(row.text("reason_nb"), row.text("reason_en")));
    }

    boolean fits(Morphology morphology, Topography topography, WallOrCavity wallOrCavity) {
        return (histology.isEmpty() || histology.getAsInt() == morphology.histology())
                && sites.holds(topography)
                && (cavity.isEmpty() || cavity.get() == wallOrCavity);
    }

    boolean fitsAll() {
        return histology.isEmpty() && cavity.isEmpty() && sites.spans().contains(new SiteSet.Span("C00", "C99"));
    }
}
