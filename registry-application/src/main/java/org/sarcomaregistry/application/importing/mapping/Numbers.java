package org.sarcomaregistry.application.importing.mapping;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** How numbers are written in sources: digits, perhaps a sign, perhaps a decimal point; never a comma. */
final class Numbers {

    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,15}(\\.[0-9]{1,15})?");

    private Numbers() {}

    static Optional<BigDecimal> parse(String text) {
        return NUMBER.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    /** The same, perhaps with a decimal comma instead of a point. */
    static Optional<BigDecimal> parse(String text, boolean comma) {
        return comma
                ? Optional.of(text)
                        .filter(written -> written.indexOf('.') < 0)
                        .flatMap(written -> parse(written.replace(',', '.')))
                : parse(text);
    }

    static String text(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
