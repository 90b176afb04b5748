package org.sarcomaregistry.testkit.law;

import java.util.Optional;
import java.util.OptionalDouble;
import org.sarcomaregistry.domain.indicator.Attainment;
import org.sarcomaregistry.domain.indicator.Counts;
import org.sarcomaregistry.domain.indicator.Figure;
import org.sarcomaregistry.domain.indicator.PublicFigure;

/**
 * A figure as it was answered; nothing is taken for granted about it.
 *
 * @param share of those decided; empty where there is none
 * @param interval of the share
 * @param bounds over everything that is open
 * @param counts of every kind of case, where they are told
 * @param shown what everybody may see, where that is told
 */
public record FigureAnswer(
        Numbers numbers,
        OptionalDouble share,
        Optional<Range> interval,
        Optional<Range> bounds,
        Attainment attainment,
        Optional<Counts> counts,
        Optional<PublicFigure> shown) {

    /**
     * Three counts that every figure has.
     *
     * @param met the numerator
     * @param assessed the denominator, without what is open
     * @param open what could still move the share
     */
    public record Numbers(long met, long assessed, long open) {

        /**
         * {@return both together}
         *
         * @param other of other people
         */
        public Numbers plus(Numbers other) {
            return new Numbers(met + other.met, assessed + other.assessed, open + other.open);
        }

        static final Numbers NONE = new Numbers(0, 0, 0);
    }

    /** Two numbers that ought to be in order. */
    public record Range(double lower, double upper) {}

    /**
     * {@return what a figure of the library says}
     *
     * @param figure with its counts
     */
    public static FigureAnswer of(Figure figure) {
        var tally = figure.counts().tally();
        return new FigureAnswer(
                new Numbers(tally.met(), tally.assessed(), figure.counts().open()),
                figure.share(),
                figure.interval().map(i -> new Range(i.lower(), i.upper())),
                figure.bounds().map(b -> new Range(b.lower(), b.upper())),
                figure.attainment(),
                Optional.of(figure.counts()),
                Optional.of(PublicFigure.of(figure)));
    }
}
