package org.sarcomaregistry.domain.staging;

import java.util.Optional;
import org.sarcomaregistry.domain.code.Codes;
import org.sarcomaregistry.domain.table.Row;
import org.sarcomaregistry.domain.text.Text;
import org.sarcomaregistry.domain.tumour.Depth;
import org.sarcomaregistry.domain.tumour.TCategory;

/**
 * The sizes of one T category, in millimetres.
 *
 * @param number place in its list of limits, from 1
 * @param depth absent where depth does not matter
 */
record SizeBand(int number, TCategory category, Optional<Depth> depth, Span mm) {

    private static final Text SIZE = Text.of("størrelser", "size");

    static SizeBand of(Row row, int number) {
        var depth = row.text("depth").equals("any")
                ? Optional.<Depth>empty()
                : Optional.of(row.parsed("depth", code -> Codes.parse(Depth.class, code)));
        return new SizeBand(number, row.code(TCategory.class, "category"), depth, Span.of(row, "over_mm", "up_to_mm"));
    }

    boolean holds(double sizeMm) {
        return mm.holds(sizeMm);
    }

    /** Whether the band speaks of a category, or of a part of it. */
    boolean isPartOf(TCategory whole) {
        return category == whole || category.whole() == whole;
    }

    /** {@code over 50 mm, up to 100 mm: T2}. */
    Text text() {
        var size = mm.text(Text.same("mm"), SIZE);
        return depth.map(d -> size.then(", ", d.label())).orElse(size).then(": ", Text.same(category.code()));
    }
}
