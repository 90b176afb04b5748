package org.sarcomaregistry.domain.staging;

import com.google.common.primitives.ImmutableIntArray;
import com.google.common.primitives.Ints;
import java.util.Optional;
import java.util.OptionalInt;
import org.sarcomaregistry.domain.code.Codes;
import org.sarcomaregistry.domain.table.Row;
import org.sarcomaregistry.domain.text.Text;
import org.sarcomaregistry.domain.tumour.SiteSet;
import org.sarcomaregistry.domain.tumour.WallOrCavity;

/**
 * One line of the choice of chapter; each of its conditions may be left open.
 *
 * @param authority absent where both agree
 * @param histologies none where any fits
 * @param chapter an id; {@link #BY_SITE} where the table of sites decides
 */
record ChapterRule(
        int number,
        Optional<Authority> authority,
        ImmutableIntArray histologies,
        OptionalInt behaviour,
        SiteSet sites,
        Place place,
        String chapter,
        Text reason) {

    static final String BY_SITE = "by-site";

    /** What must be known beside the codes. */
    enum Place implements org.sarcomaregistry.domain.code.Coded {
        ANY,
        OMENTUM,
        INTRACAVITARY;

        @Override
        public String code() {
            return Codes.fromName(this);
        }

        boolean holds(StagingCase tumour) {
            return switch (this) {
                case ANY -> true;
                case OMENTUM -> tumour.inOmentum();
                case INTRACAVITARY -> tumour.wallOrCavity() == WallOrCavity.INTRACAVITARY;
            };
        }
    }

    static ChapterRule of(Row row) {
        return new ChapterRule(
                row.integer("rule"),
                row.text("authority").equals("both")
                        ? Optional.empty()
                        : Optional.of(row.code(Authority.class, "authority")),
                histologies(row),
                row.text("behaviour").equals("any") ? OptionalInt.empty() : OptionalInt.of(row.integer("behaviour")),
                SiteSet.of(row, "sites"),
                row.code(Place.class, "place"),
                row.text("chapter"),
                Text.of(row.text("reason_nb"), row.text("reason_en")));
    }

    /** Whether everything but the site fits. */
    boolean fits(StagingCase tumour, Authority whose) {
        return (authority.isEmpty() || authority.get() == whose)
                && fitsHistology(tumour.morphology().histology())
                && (behaviour.isEmpty()
                        || behaviour.getAsInt() == tumour.morphology().behaviour())
                && place.holds(tumour);
    }

    boolean fitsAll() {
        return authority.isEmpty()
                && histologies.isEmpty()
                && behaviour.isEmpty()
                && place == Place.ANY
                && sites.spans().contains(new SiteSet.Span("C00", "C99"));
    }

    private boolean fitsHistology(int histology) {
        return histologies.isEmpty() || histologies.contains(histology);
    }

    private static ImmutableIntArray histologies(Row row) {
        if (row.text("histologies").equals("any")) {
            return ImmutableIntArray.of();
        }
        var codes = ImmutableIntArray.builder();
        for (String code : row.list("histologies")) {
            codes.add(Optional.ofNullable(Ints.tryParse(code))
                    .orElseThrow(() -> row.broken("histologies cannot hold " + code)));
        }
        return codes.build();
    }
}
