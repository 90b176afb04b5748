package org.sarcomaregistry.domain.text;

import java.util.function.IntPredicate;

/** Which texts can be stored and shown again as they came: those without control characters and halves of characters. */
public final class Legible {

    private Legible() {}

    /**
     * {@return whether a text of one line is legible}
     *
     * @param text any text; the empty one is legible
     */
    public static boolean isLine(String text) {
        return allAre(Legible::isShown, text);
    }

    /**
     * {@return whether a text of any number of lines is legible; a line ends with a line feed alone, and tabs are taken}
     *
     * @param text any text; the empty one is legible
     */
    public static boolean isText(String text) {
        IntPredicate isLayout = point -> point == '\n' || point == '\t';
        return allAre(isLayout.or(Legible::isShown), text);
    }

    private static boolean allAre(IntPredicate legible, String text) {
        for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
            if (!legible.test(text.codePointAt(at))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isShown(int point) {
        return !Character.isISOControl(point) && Character.getType(point) != Character.SURROGATE;
    }
}
