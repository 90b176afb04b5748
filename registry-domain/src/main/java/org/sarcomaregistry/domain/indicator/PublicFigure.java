package org.sarcomaregistry.domain.indicator;

import java.util.Optional;
import org.sarcomaregistry.domain.statistics.Interval;

/**
 * What everybody may see of a figure, by {@link Disclosure}. Nothing else of a figure may be published.
 *
 * @param share of those decided; none when nobody is
 * @param met the numerator
 * @param assessed the denominator, without what is open
 * @param open courses that could still move the share
 * @param interval Wilson's 95 % interval of the share
 * @param bounds the extremes over every way that the open courses could turn out
 * @param attainment hidden together with the bounds that it is judged by, unless it says nothing about them
 */
public record PublicFigure(
        FigureKey key,
        Cell<Double> share,
        Cell<Long> met,
        Cell<Long> assessed,
        Cell<Long> open,
        Cell<Interval> interval,
        Cell<Bounds> bounds,
        Cell<Attainment> attainment) {

    /**
     * {@return the public part of a figure}
     *
     * @param figure with its counts
     */
    public static PublicFigure of(Figure figure) {
        var counts = figure.counts();
        boolean share = Disclosure.showsShare(counts);
        boolean bounds = Disclosure.showsBounds(counts);
        return new PublicFigure(
                figure.key(),
                Cell.of(share(figure), share),
                Cell.of(counts.met(), share),
                Cell.of(counts.tally().assessed(), share),
                Cell.of(counts.open(), bounds),
                Cell.of(figure.interval(), share),
                Cell.of(figure.bounds(), bounds),
                Cell.of(figure.attainment(), bounds || figure.attainment() == Attainment.NO_LEVEL));
    }

    private static Optional<Double> share(Figure figure) {
        var share = figure.share();
        return share.isPresent() ? Optional.of(share.getAsDouble()) : Optional.empty();
    }
}
