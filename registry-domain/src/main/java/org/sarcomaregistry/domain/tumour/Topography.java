package org.sarcomaregistry.domain.tumour;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An ICD-O-3 topography code of three or four characters.
 *
 * <p>The table of sites tells the four-character codes that matter to sarcoma apart; any other fourth character is
 * accepted under a known site and reads as its three-character parent.
 *
 * @param code {@code C49} or {@code C49.2}
 */
public record Topography(String code) implements Comparable<Topography> {

    private static final Pattern WRITTEN = Pattern.compile("C[0-9]{2}(\\.[0-9])?");
    private static final Pattern TYPED = Pattern.compile("(C[0-9]{2})\\.?([0-9]?)");

    /**
     * Refuses a code that is no site.
     *
     * @param code {@code C49} or {@code C49.2}
     */
    public Topography {
        if (!isKnown(code)) {
            throw new IllegalArgumentException("no topography " + code);
        }
    }

    /**
     * Reads {@code C49.2}, {@code C492}, {@code c49} and the like; empty if there is no such site.
     *
     * @param text as written; may be empty
     * @return the site with its subsite
     */
    public static Optional<Topography> parse(String text) {
        var typed = TYPED.matcher(text.strip().toUpperCase(Locale.ROOT));
        if (!typed.matches()) {
            return Optional.empty();
        }
        String code = typed.group(2).isEmpty() ? typed.group(1) : typed.group(1) + "." + typed.group(2);
        return isKnown(code) ? Optional.of(new Topography(code)) : Optional.empty();
    }

    private static boolean isKnown(String code) {
        return WRITTEN.matcher(code).matches() && Sites.icdO3().has(code.substring(0, 3));
    }

    /** {@return the site without its fourth character} */
    public Topography threeCharacter() {
        return code.length() == 3 ? this : new Topography(code.substring(0, 3));
    }

    @Override
    public int compareTo(Topography other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
