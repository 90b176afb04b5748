package org.sarcomaregistry.domain.indicator;

import com.google.common.collect.ImmutableList;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * How much one missing report would narrow the bounds of a figure, over everything that it could say: whether the course
 * belongs to the denominator, where nobody knows, and whether the criterion is met, where nobody knows.
 *
 * @param least width that the bounds lose whatever the report says, as a proportion
 * @param most width that the bounds lose where the report says what narrows them most; at least {@code least}
 */
public record Narrowing(double least, double most) {

    /** Nothing is open, nothing is narrowed. */
    public static final Narrowing NONE = new Narrowing(0, 0);

    /**
     * Refuses what can't be a loss of width.
     *
     * @param least width that the bounds lose whatever the report says, as a proportion
     * @param most width that the bounds lose where the report says what narrows them most
     */
    public Narrowing {
        if (!(0 <= least && least <= most && most <= 1)) {
            throw new IllegalArgumentException("bounds lose a proportion of their width, the least before the most");
        }
    }

    /**
     * {@return what a report on one course does to a figure}
     *
     * @param counts the figure with the course still open
     * @param open what the course contributes now; {@link #NONE} when that is not open
     */
    public static Narrowing between(Counts counts, Contribution open) {
        if (!isOpen(open)) {
            return NONE;
        }
        var rest = counts.minus(Counts.of(open));
        var lost = completions(open).stream()
                .mapToDouble(told -> width(counts) - width(rest.plus(Counts.of(told))))
                .toArray();
        double least = Math.max(0, DoubleStream.of(lost).min().orElse(0));
        return new Narrowing(least, Math.max(least, DoubleStream.of(lost).max().orElse(0)));
    }

    /**
     * {@return the width that the bounds lose at least, whatever the report says of the course}
     *
     * @param counts the figure with the course still open
     * @param open what the course contributes now; 0 when that is not open
     */
    public static double of(Counts counts, Contribution open) {
        return between(counts, open).least();
    }

    /**
     * {@return whether a course can still move a share}
     *
     * @param contribution of one course
     */
    public static boolean isOpen(Contribution contribution) {
        return contribution.included() == Truth.UNKNOWN
                || (contribution.included() == Truth.YES && contribution.met() == Truth.UNKNOWN);
    }

    /** Everything that may turn out; out of the denominator, it is all one whether the criterion is met. */
    private static ImmutableList<Contribution> completions(Contribution open) {
        var completions = ImmutableList.<Contribution>builder();
        possible(open.met()).forEach(met -> completions.add(new Contribution(Truth.YES, met)));
        if (open.included() == Truth.UNKNOWN) {
            completions.add(new Contribution(Truth.NO, Truth.UNKNOWN));
        }
        return completions.build();
    }

    private static Stream<Truth> possible(Truth truth) {
        return truth == Truth.UNKNOWN ? Stream.of(Truth.YES, Truth.NO) : Stream.of(truth);
    }

    private static double width(Counts counts) {
        return counts.bounds().map(Bounds::width).orElse(0.0);
    }
}
