package org.sarcomaregistry.app.calc;

import java.math.BigDecimal;

/** How numbers are written: a decimal point, every digit that a double has, no exponent. */
final class Numbers {

    private Numbers() {}

    static String text(double number) {
        return new BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString();
    }
}
