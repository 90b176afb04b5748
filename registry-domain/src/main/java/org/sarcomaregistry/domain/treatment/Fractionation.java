package org.sarcomaregistry.domain.treatment;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * A radiation dose given in equal parts.
 *
 * <p>Time between fractions and repopulation are left out of the biological doses. They are rounded to 0.01 Gy for
 * reports; the exact ones are for those who compute on.
 *
 * @param perFraction greater than zero
 * @param fractions at least 1
 * @see <a href="https://doi.org/10.1259/0007-1285-62-740-679">Fowler 1989</a>
 */
public record Fractionation(Gray perFraction, int fractions) {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /**
     * Refuses a dose of zero and fewer than one fraction.
     *
     * @param perFraction greater than zero
     * @param fractions at least 1
     */
    public Fractionation {
        if (perFraction.value().signum() == 0 || fractions < 1) {
            throw new IllegalArgumentException("no dose: " + fractions + " times " + perFraction + " Gy");
        }
    }

    /** {@return the physical dose} */
    public Gray total() {
        return perFraction.times(fractions);
    }

    /**
     * {@return the dose of the same effect in fractions of 2 Gy: D (d + ab) / (2 + ab)}
     *
     * @param tissue the ratio that the tissue has
     */
    public Gray eqd2(AlphaBeta tissue) {
        return exactEqd2(tissue).rounded();
    }

    /**
     * Like {@link #eqd2}, to 34 digits.
     *
     * @param tissue the ratio that the tissue has
     * @return the dose in 2 Gy fractions
     */
    public Gray exactEqd2(AlphaBeta tissue) {
        var ratio = tissue.ratio().value();
        var dose = total().value().multiply(perFraction.value().add(ratio));
        return new Gray(dose.divide(TWO.add(ratio), MathContext.DECIMAL128));
    }

    /**
     * The biologically effective dose, as if given in endlessly many small parts: D (1 + d / ab).
     *
     * @param tissue the ratio that the tissue has
     * @return in gray
     */
    public Gray bed(AlphaBeta tissue) {
        return exactBed(tissue).rounded();
    }

    /**
     * Like {@link #bed}, to 34 digits.
     *
     * @param tissue the ratio that the tissue has
     * @return the biologically effective dose
     */
    public Gray exactBed(AlphaBeta tissue) {
        var ratio = tissue.ratio().value();
        var dose = total().value().multiply(perFraction.value().add(ratio));
        return new Gray(dose.divide(ratio, MathContext.DECIMAL128));
    }
}
