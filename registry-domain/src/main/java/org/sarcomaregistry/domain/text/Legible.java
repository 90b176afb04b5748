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
        return text.codePoints().allMatch(Legible::isShown);
    }

    /**
     * {@return whether a text of any number of lines is legible; a line ends with a line feed alone, and tabs are taken}
     *
     * @param text any text; the empty one is legible
     */
    public static boolean isText(String text) {
        IntPredicate isLayout = point -> point == '\n' || point == '\t';
        return text.codePoints().allMatch(isLayout.or(Legible::isShown));
    }

    private static boolean isShown(int point) {
        return !Character.isISOControl(point) && Character.getType(point) != Character.SURROGATE;
    }
}
