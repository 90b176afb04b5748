package org.sarcomaregistry.domain.staging;

import com.google.common.primitives.Doubles;
import java.util.Optional;
import java.util.stream.Stream;
import org.sarcomaregistry.domain.table.Row;
import org.sarcomaregistry.domain.text.Text;

/**
 * Numbers above one limit and up to and including another.
 *
 * @param over absent where the numbers begin at nothing, which is included
 * @param upTo absent where they never end
 */
record Span(Optional<Double> over, Optional<Double> upTo) {

    static Span of(Row row, String over, String upTo) {
        var span = new Span(limit(row, over), limit(row, upTo));
        if (span.over.isPresent() && span.upTo.isPresent() && span.over.get() >= span.upTo.get()) {
            throw row.broken("holds nothing between " + over + " and " + upTo);
        }
        return span;
    }

    boolean holds(double number) {
        return over.map(limit -> number > limit).orElse(true)
                && upTo.map(limit -> number <= limit).orElse(true);
    }

    Stream<Double> limits() {
        return Stream.concat(over.stream(), upTo.stream());
    }

    /** {@code over 5 cm, up to 10 cm}; {@code any} followed by the name where there is no limit. */
    Text text(Text unit, Text name) {
        var from = over.map(limit -> Text.same("over " + number(limit)).then(" ", unit));
        var to = upTo.map(limit ->
                Text.of("til og med " + number(limit), "up to " + number(limit)).then(" ", unit));
        if (from.isPresent() && to.isPresent()) {
            return from.get().then(", ", to.get());
        }
        return from.or(() -> to).orElse(Text.of("alle ", "any ").then("", name));
    }

    private static Optional<Double> limit(Row row, String column) {
        return row.parsedIfPresent(
                column,
                text -> Optional.ofNullable(Doubles.tryParse(text))
                        .filter(limit -> limit > 0 && Double.isFinite(limit)));
    }

    private static String number(double limit) {
        return limit == Math.rint(limit) ? String.valueOf((long) limit) : String.valueOf(limit);
    }
}
