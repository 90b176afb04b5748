package org.sarcomaregistry.application.reporting;

import java.util.UUID;

/**
 * Random ids in letters and hyphens only, for messages that the registry names itself: digits may look like a patient's
 * number, with which no message is taken.
 */
public final class Letters {

    private Letters() {}

    /** An id of 36 signs, {@code a} to {@code p} and hyphens; different for different ids. */
    public static String of(UUID id) {
        var letters = new StringBuilder();
        id.toString().chars().forEach(sign -> letters.append(letter((char) sign)));
        return letters.toString();
    }

    private static char letter(char sign) {
        return sign >= '0' && sign <= '9' ? (char) ('g' + sign - '0') : sign;
    }
}
