package org.sarcomaregistry.domain.person;

import java.util.regex.Pattern;

/**
 * National ids in running text, as people write them: in digits of any script, with up to two blanks, hyphens, dots or
 * strokes between any of them. Eleven digits within a longer unbroken number are none.
 */
public final class NationalIdInText {

    private static final String BETWEEN = "[\\s\\p{Z}\\p{Cf}\\p{Pd}./]{0,2}";
    private static final Pattern ELEVEN_DIGITS =
            Pattern.compile("(?<![0-9])[0-9](?:" + BETWEEN + "[0-9]){10}(?![0-9])");

    private NationalIdInText() {}

    /**
     * {@return whether a text holds eleven digits that are a valid national id by either rule of check digits}
     *
     * @param text free text
     */
    public static boolean isIn(String text) {
        var matcher = ELEVEN_DIGITS.matcher(inAscii(text));
        for (int from = 0; matcher.find(from); from = matcher.start() + 1) {
            if (NationalId.parse(matcher.group().replaceAll("[^0-9]", "")).id().isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static String inAscii(String text) {
        var ascii = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            int digit = Character.digit(point, 10);
            ascii.appendCodePoint(digit < 0 ? point : '0' + digit);
        });
        return ascii.toString();
    }
}
