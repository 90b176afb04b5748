package org.sarcomaregistry.http.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sarcomaregistry.domain.indicator.Attainment;
import org.sarcomaregistry.domain.indicator.Cell;
import org.sarcomaregistry.domain.indicator.Figure;
import org.sarcomaregistry.domain.indicator.PublicFigure;
import org.sarcomaregistry.domain.statistics.Interval;

/**
 * What a figure says. Each cell is a value, the word {@code suppressed}, or null where there is nothing, as the share of
 * nobody.
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record ValueBody(
        @Nullable Object share,
        @Nullable Object met,
        @Nullable Object assessed,
        @Nullable Object open,
        @Nullable Object interval,
        @Nullable Object bounds,
        @Nullable Object attainment) {

    static final String SUPPRESSED = "suppressed";

    /** The extremes of something, as proportions. */
    record Range(BigDecimal lower, BigDecimal upper) {

        static Range of(Interval interval) {
            return range(interval.lower(), interval.upper());
        }
    }

    /** Everything that a figure says, for those who may see it whole. */
    static ValueBody whole(Figure figure) {
        var counts = figure.counts();
        var share = figure.share();
        return new ValueBody(
                Numbers.share(share),
                counts.met(),
                counts.tally().assessed(),
                counts.open(),
                figure.interval().map(i -> range(i.lower(), i.upper())).orElse(null),
                figure.bounds().map(b -> range(b.lower(), b.upper())).orElse(null),
                figure.attainment().code());
    }

    /** What everybody may see of a figure. */
    static ValueBody open(PublicFigure figure) {
        return new ValueBody(
                cell(figure.share(), share -> Numbers.share((double) share)),
                cell(figure.met(), met -> met),
                cell(figure.assessed(), assessed -> assessed),
                cell(figure.open(), open -> open),
                cell(figure.interval(), i -> range(i.lower(), i.upper())),
                cell(figure.bounds(), b -> range(b.lower(), b.upper())),
                cell(figure.attainment(), Attainment::code));
    }

    private static <T> @Nullable Object cell(Cell<T> cell, Function<? super T, Object> shown) {
        return cell.<@Nullable Object>fold(shown, () -> SUPPRESSED, () -> null);
    }

    private static Range range(double lower, double upper) {
        return new Range(Numbers.share(lower), Numbers.share(upper));
    }
}
