package org.sarcomaregistry.domain.person;

import com.google.common.base.CharMatcher;
import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * National ids in running text, as people write them: in digits of any script or shape, with up to three signs that are
 * neither letters nor digits between any of them, or at one of the ends of a longer unbroken number.
 *
 * <p>An id in the middle of a longer number is not found. A longer number whose end happens to look like an id is: one of
 * some thirty. A UUID with a letter before its last group is passed over: programs name their messages so, and one of some
 * sixteen hundred would seem to hold an id.
 */
public final class NationalIdInText {

    private static final int LENGTH = 11;
    private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9');
    private static final String BETWEEN = "[^\\p{L}\\p{N}]{0,3}";
    private static final Pattern ELEVEN_DIGITS =
            Pattern.compile("(?<![0-9])[0-9](?:" + BETWEEN + "[0-9]){10}(?![0-9])");
    private static final Pattern UUID = Pattern.compile(
            "(?<![0-9a-f])(?=[0-9-]{0,22}[a-f])[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![0-9a-f])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ELEVEN_IN_A_ROW = Pattern.compile("(?<![0-9])[0-9]{11}(?![0-9])");
    private static final Pattern LONG_NUMBER = Pattern.compile("[0-9]{12,}");

    private NationalIdInText() {}

    /**
     * Whether a text holds eleven digits that are a valid national id by either rule of check digits.
     *
     * @param text any text, of any length; the empty one holds none
     * @return true as soon as one is found, whosever it is
     */
    public static boolean isIn(String text) {
        if (hasTooFewDigits(text)) {
            return false;
        }
        var ascii = UUID.matcher(inAscii(text)).replaceAll("uuid");
        return isAlone(ascii) || LONG_NUMBER.matcher(ascii).results().anyMatch(number -> isAtAnEnd(number.group()));
    }

    /**
     * Whether a text may hold a national id that was mistyped: eleven digits in a row, not in a UUID, whatever their check
     * digits; or one that is valid.
     *
     * @param text any text, of any length
     * @return false where nobody can be meant
     */
    public static boolean mayBeMeantIn(String text) {
        return isIn(text)
                || ELEVEN_IN_A_ROW
                        .matcher(UUID.matcher(text).replaceAll("uuid"))
                        .find();
    }

    /** Most texts have. A sign outside ASCII may be a digit, or several. */
    private static boolean hasTooFewDigits(String text) {
        return CharMatcher.ascii().matchesAllOf(text) && DIGIT.countIn(text) < LENGTH;
    }

    private static boolean isAlone(String ascii) {
        var matcher = ELEVEN_DIGITS.matcher(ascii);
        for (int from = 0; matcher.find(from); from = matcher.start() + 1) {
            if (isId(matcher.group().replaceAll("[^0-9]", ""))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAtAnEnd(String number) {
        return isId(number.substring(0, LENGTH)) || isId(number.substring(number.length() - LENGTH));
    }

    private static boolean isId(String digits) {
        return NationalId.parse(digits).id().isPresent();
    }

    /** Raised, circled and wide digits become plain ones first, then those of other scripts. */
    private static String inAscii(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
        var ascii = new StringBuilder(plain.length());
        plain.codePoints().forEach(point -> {
            int digit = Character.digit(point, 10);
            ascii.appendCodePoint(digit < 0 ? point : '0' + digit);
        });
        return ascii.toString();
    }
}
