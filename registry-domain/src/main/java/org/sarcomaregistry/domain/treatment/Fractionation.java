package org.sarcomaregistry.domain.treatment;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * A radiation dose given in equal parts.
 *
 * <p>Time between fractions and repopulation are left out of the biological doses, which are rounded to 0.01 Gy.
 *
 * @param perFraction greater than zero
 * @param fractions at least 1
 * @see <a href="https://doi.org/10.1259/0007-1285-62-740-679">Fowler 1989</a>
 */
public record Fractionation(Gray perFraction, int fractions) {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    public Fractionation {
        if (perFraction.value().signum() == 0 || fractions < 1) {
            throw new IllegalArgumentException("no dose: " + fractions + " times " + perFraction + " Gy");
        }
    }

    /** The physical dose. */
    public Gray total() {
        return perFraction.times(fractions);
    }

    /** The dose of the same effect in fractions of 2 Gy: D (d + ab) / (2 + ab). */
    public Gray eqd2(AlphaBeta tissue) {
        var ratio = tissue.ratio().value();
        var weight = perFraction.value().add(ratio).divide(TWO.add(ratio), MathContext.DECIMAL64);
        return new Gray(total().value().multiply(weight)).rounded();
    }

    /** The biologically effective dose, as if given in endlessly many small parts: D (1 + d / ab). */
    public Gray bed(AlphaBeta tissue) {
        var ratio = tissue.ratio().value();
        var weight = BigDecimal.ONE.add(perFraction.value().divide(ratio, MathContext.DECIMAL64));
        return new Gray(total().value().multiply(weight)).rounded();
    }
}
