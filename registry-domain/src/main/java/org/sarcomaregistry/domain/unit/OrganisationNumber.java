package org.sarcomaregistry.domain.unit;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number of the Norwegian register of legal entities: nine digits, the last one a check digit by modulus 11.
 *
 * @param digits nine digits without spaces
 */
public record OrganisationNumber(String digits) implements Comparable<OrganisationNumber> {

    private static final Pattern NINE = Pattern.compile("[0-9]{9}");
    private static final int[] WEIGHTS = {3, 2, 7, 6, 5, 4, 3, 2};

    /**
     * Refuses anything but nine digits with the right check digit.
     *
     * @param digits nine digits without spaces
     */
    public OrganisationNumber {
        if (!isValid(digits)) {
            throw new IllegalArgumentException("not an organisation number: " + digits);
        }
    }

    /**
     * Reads nine digits, spaces allowed between them; empty if a digit is missing or the check digit is wrong.
     *
     * @param text as written; may be empty
     * @return the number without spaces
     */
    public static Optional<OrganisationNumber> parse(String text) {
        String digits = text.replace(" ", "");
        return isValid(digits) ? Optional.of(new OrganisationNumber(digits)) : Optional.empty();
    }

    private static boolean isValid(String digits) {
        return NINE.matcher(digits).matches() && checkDigit(digits) == digits.charAt(8) - '0';
    }

    private static int checkDigit(String digits) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        }
        return (11 - sum % 11) % 11;
    }

    @Override
    public int compareTo(OrganisationNumber other) {
        return digits.compareTo(other.digits);
    }

    @Override
    public String toString() {
        return digits;
    }
}
