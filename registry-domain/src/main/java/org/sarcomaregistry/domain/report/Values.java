package org.sarcomaregistry.domain.report;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What may be answered to a field: codes of a list, numbers (or lengths of text) of a range, and codes of a table.
 *
 * @param codes the codes that are accepted as they stand; for numbers at most {@code unknown}
 * @param least least number or length, where there is a range
 * @param most greatest number or length, where there is a range
 * @param reference the table that knows the codes, where there is one
 */
public record Values(
        ImmutableSet<String> codes,
        Optional<BigDecimal> least,
        Optional<BigDecimal> most,
        Optional<Reference> reference) {

    /**
     * Reads a cell of the codebook: {@code a|b|c}, {@code 1..99}, {@code 1..99|unknown}, {@code @table} or nothing.
     *
     * @throws IllegalArgumentException if the cell is none of these
     */
    static Values parse(String cell) {
        var codes = ImmutableSet.<String>builder();
        Optional<BigDecimal> least = Optional.empty();
        Optional<BigDecimal> most = Optional.empty();
        Optional<Reference> reference = Optional.empty();
        for (String part : Splitter.on('|').omitEmptyStrings().split(cell)) {
            int dots = part.indexOf("..");
            if (part.startsWith("@")) {
                reference = Optional.of(Reference.of(part.substring(1)));
            } else if (dots >= 0) {
                least = Optional.of(new BigDecimal(part.substring(0, dots)));
                most = Optional.of(new BigDecimal(part.substring(dots + 2)));
            } else {
                codes.add(part);
            }
        }
        return new Values(codes.build(), least, most, reference);
    }

    /** Whether a number, or a length, lies within the range; true where there is none. */
    boolean inRange(BigDecimal number) {
        return least.map(l -> number.compareTo(l) >= 0).orElse(true)
                && most.map(m -> number.compareTo(m) <= 0).orElse(true);
    }
}
