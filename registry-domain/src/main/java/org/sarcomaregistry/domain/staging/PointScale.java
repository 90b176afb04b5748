package org.sarcomaregistry.domain.staging;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Doubles;
import java.util.Optional;
import org.sarcomaregistry.domain.table.BrokenTable;
import org.sarcomaregistry.domain.table.Row;
import org.sarcomaregistry.domain.table.Table;

/** Points that rise with a measurement: each band begins at its limit and ends where the next one begins. */
record PointScale(ImmutableList<Band> bands) {

    private static final String ABOVE_NOTHING = "0+";

    PointScale {
        if (bands.isEmpty()) {
            throw new IllegalArgumentException("a scale without bands");
        }
    }

    /**
     * A band of the scale.
     *
     * @param row place in the whole table, from 1
     * @param from the smallest number that belongs to it; {@link Double#MIN_VALUE} for everything above nothing
     */
    record Band(int row, double from, int points) {}

    /** Rows of one scale, with columns {@code from} (empty for the first, {@code 0+} for above nothing) and {@code points}. */
    static PointScale of(Table whole, String column, String name) {
        var table = whole.rows();
        var bands = ImmutableList.<Band>builder();
        double before = -1;
        int points = -1;
        for (int at = 0; at < table.size(); at++) {
            Row row = table.get(at);
            if (!row.text(column).equals(name)) {
                continue;
            }
            var band = new Band(at + 1, from(row), row.integer("points"));
            if (band.from <= before || band.points <= points || (before < 0 && band.from != 0)) {
                throw row.broken("does not follow the band before it");
            }
            before = band.from;
            points = band.points;
            bands.add(band);
        }
        if (before < 0) {
            throw new BrokenTable(whole.name(), 0, "has no points for " + name);
        }
        return new PointScale(bands.build());
    }

    /** The band of a measurement that is not negative. */
    Band band(double measurement) {
        Band found = bands.get(0);
        for (Band band : bands) {
            if (measurement >= band.from) {
                found = band;
            }
        }
        return found;
    }

    private static double from(Row row) {
        if (row.optional("from").isEmpty()) {
            return 0;
        }
        return row.parsed(
                "from",
                text -> text.equals(ABOVE_NOTHING)
                        ? Optional.of(Double.MIN_VALUE)
                        : Optional.ofNullable(Doubles.tryParse(text)).filter(limit -> limit > 0));
    }
}
