package org.sarcomaregistry.domain.person;

/**
 * How the first check digit is judged; the second is judged alike by both.
 *
 * <p>With the check digit counted in, the weighted sum of the first ten digits leaves a remainder modulo 11. Every
 * number that passes {@link #CLASSIC} passes {@link #FROM_2032} too.
 *
 * @see <a href="https://www.skatteetaten.no/deling/opplysninger/folkeregisteropplysninger/pid/">The Norwegian Tax
 *     Administration on new number series from 2032</a>
 */
public enum CheckRule {
    /** Remainder 0: every number issued before 2032. */
    CLASSIC(0),
    /** Remainders 0 to 3: numbers issued from 1 January 2032 as well, which say nothing about sex. */
    FROM_2032(3);

    private final int highestRemainder;

    CheckRule(int highestRemainder) {
        this.highestRemainder = highestRemainder;
    }

    boolean accepts(int remainder) {
        return remainder <= highestRemainder;
    }
}
