package org.sarcomaregistry.domain.person;

/** Weighted sums modulo 11 over eleven digits; a right check digit makes the remainder 0. */
final class CheckDigits {

    private static final int[] FIRST = {3, 7, 6, 1, 8, 9, 4, 5, 2, 1};
    private static final int[] SECOND = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1};

    private CheckDigits() {}

    static int firstRemainder(CharSequence digits) {
        return remainder(digits, FIRST);
    }

    static int secondRemainder(CharSequence digits) {
        return remainder(digits, SECOND);
    }

    /** Appends both classic check digits to nine digits; false, with no promise on the rest, where one would be 10. */
    static boolean complete(StringBuilder nineDigits) {
        return append(nineDigits, FIRST) && append(nineDigits, SECOND);
    }

    private static boolean append(StringBuilder digits, int[] weights) {
        int remainder = remainder(digits, weights);
        digits.append((char) ('0' + (11 - remainder) % 11));
        return remainder != 1;
    }

    private static int remainder(CharSequence digits, int[] weights) {
        int sum = 0;
        int length = Math.min(digits.length(), weights.length);
        for (int i = 0; i < length; i++) {
            sum += weights[i] * (digits.charAt(i) - '0');
        }
        return sum % 11;
    }
}
