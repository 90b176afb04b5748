package org.sarcomaregistry.domain.report;

/**
 * The registry's own key of a person's identity; it means nothing outside the registry's store.
 *
 * @param value positive
 */
public record PersonKey(long value) implements Comparable<PersonKey> {

    /**
     * Refuses keys below 1.
     *
     * @param value positive
     */
    public PersonKey {
        if (value <= 0) {
            throw new IllegalArgumentException("a person's key is positive");
        }
    }

    @Override
    public int compareTo(PersonKey other) {
        return Long.compare(value, other.value);
    }
}
