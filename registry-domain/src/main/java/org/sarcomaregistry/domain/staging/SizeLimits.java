package org.sarcomaregistry.domain.staging;

import static java.util.function.Predicate.not;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.Optional;
import org.sarcomaregistry.domain.table.BrokenTable;
import org.sarcomaregistry.domain.table.Row;
import org.sarcomaregistry.domain.table.Table;
import org.sarcomaregistry.domain.tumour.Depth;
import org.sarcomaregistry.domain.tumour.TCategory;

/** T categories by the largest diameter of the tumour. */
public final class SizeLimits {

    private final ImmutableListMultimap<String, SizeBand> bands;

    private SizeLimits(ImmutableListMultimap<String, SizeBand> bands) {
        this.bands = bands;
    }

    /** {@return the shipped limits} */
    public static SizeLimits current() {
        return Shipped.LIMITS;
    }

    /**
     * {@return limits from a table of the same shape as the shipped one}
     *
     * @param table table of limits
     * @throws BrokenTable if a row is malformed or holds no size
     */
    public static SizeLimits of(Table table) {
        table.withColumns("limits", "category", "depth", "over_mm", "up_to_mm").unique("limits", "category");
        var bands = ImmutableListMultimap.<String, SizeBand>builder();
        int number = 0;
        String before = "";
        for (Row row : table.rows()) {
            String name = row.text("limits");
            number = name.equals(before) ? number + 1 : 1;
            bands.put(name, SizeBand.of(row, number));
            before = name;
        }
        return new SizeLimits(bands.build());
    }

    /**
     * The T category that follows from the size, where a scheme lets it.
     *
     * @param scheme whose limits hold
     * @param sizeMm largest diameter, greater than zero
     * @param depth asked for in the seventh edition of soft tissue only; a tumour on both sides of the fascia is deep
     * @return empty where spread decides, wholly or in part, or the depth that is needed is not known
     * @throws IllegalArgumentException if the size is not a number greater than zero
     */
    public Optional<Decision<TCategory>> category(Scheme scheme, double sizeMm, Depth depth) {
        requireSize(sizeMm);
        if (scheme.tBySize() == SizeUse.NO || scheme.tBySize() == SizeUse.IN_PART) {
            return Optional.empty();
        }
        String name = scheme.limits().orElse("");
        Depth decisive = depth == Depth.BOTH ? Depth.DEEP : depth;
        return bands.get(name).stream()
                .filter(band -> band.holds(sizeMm))
                .filter(band -> band.depth().isEmpty() || band.depth().get() == decisive)
                .findFirst()
                .map(band -> Decision.by(new Step(name, band.number(), band.text()), band.category()));
    }

    /**
     * {@return whether a T category can't belong to a size; false for a category that size does not decide}
     *
     * @param limits the name of a list of limits, as {@link Scheme#limits} and {@link Chapter#limits} have it
     * @param category as stated
     * @param sizeMm largest diameter in millimetres
     */
    public boolean contradict(String limits, TCategory category, double sizeMm) {
        var own = bands.get(limits).stream()
                .filter(band -> band.isPartOf(category))
                .collect(ImmutableList.toImmutableList());
        return !own.isEmpty() && own.stream().allMatch(not(band -> band.holds(sizeMm)));
    }

    ImmutableListMultimap<String, SizeBand> bands() {
        return bands;
    }

    private static void requireSize(double sizeMm) {
        if (!(sizeMm > 0) || Double.isInfinite(sizeMm)) {
            throw new IllegalArgumentException("no size: " + sizeMm);
        }
    }

    private static final class Shipped {
        static final SizeLimits LIMITS = of(Table.load(SizeLimits.class, "size-limits.tsv"));
    }
}
