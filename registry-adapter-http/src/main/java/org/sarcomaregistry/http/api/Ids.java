package org.sarcomaregistry.http.api;

import java.util.Optional;
import java.util.UUID;

/** Ids as they stand in addresses. */
final class Ids {

    private Ids() {}

    /** The id, written as we write it; empty for anything else. */
    static Optional<UUID> parse(String text) {
        return text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? Optional.of(UUID.fromString(text))
                : Optional.empty();
    }
}
