package org.sarcomaregistry.domain.subtype;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The registry's own name of a subtype, kept for ever once published.
 *
 * @param value lower-case words with hyphens
 */
public record SubtypeId(String value) implements Comparable<SubtypeId> {

    private static final Pattern WORDS = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /**
     * Refuses anything but lower-case words joined by hyphens.
     *
     * @param value lower-case words with hyphens
     */
    public SubtypeId {
        if (!WORDS.matcher(value).matches()) {
            throw new IllegalArgumentException("no subtype id: " + value);
        }
    }

    /**
     * Reads an id, whether or not a catalogue knows it; empty if it has another shape.
     *
     * @param text as written; may be empty
     * @return the id
     */
    public static Optional<SubtypeId> parse(String text) {
        return WORDS.matcher(text).matches() ? Optional.of(new SubtypeId(text)) : Optional.empty();
    }

    @Override
    public int compareTo(SubtypeId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
