package org.sarcomaregistry.domain.report;

import java.util.Comparator;

/**
 * A message that the registry got: unique by sender and the sender's own id.
 *
 * @param sender organisation number or name of the source system
 * @param id the sender's id
 */
public record MessageKey(String sender, String id) implements Comparable<MessageKey> {

    private static final Comparator<MessageKey> ORDER =
            Comparator.comparing(MessageKey::sender).thenComparing(MessageKey::id);

    @Override
    public int compareTo(MessageKey other) {
        return ORDER.compare(this, other);
    }
}
