package org.sarcomaregistry.domain.indicator;

import java.util.stream.Stream;

/** How much one missing report would narrow the bounds of a figure. */
public final class Narrowing {

    private Narrowing() {}

    /**
     * Width that the bounds lose at least, whatever the report says of the course: met or not met, in the denominator.
     *
     * @param counts the figure with the course still open
     * @param open what the course contributes now, open
     * @return 0 when the contribution is not open
     */
    public static double of(Counts counts, Contribution open) {
        boolean decided = open.included() == Truth.NO || (open.included() == Truth.YES && open.met() != Truth.UNKNOWN);
        if (decided) {
            return 0;
        }
        var rest = counts.minus(Counts.of(open));
        double widest = Stream.of(Truth.YES, Truth.NO)
                .map(met -> rest.plus(Counts.of(new Contribution(Truth.YES, met))))
                .mapToDouble(Narrowing::width)
                .max()
                .orElse(0);
        return Math.max(0, width(counts) - widest);
    }

    private static double width(Counts counts) {
        return counts.bounds().map(Bounds::width).orElse(0.0);
    }
}
