package org.sarcomaregistry.application.extracting;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.UUID;

/** The log of extracts. Nothing in it is ever changed or deleted. */
public interface Readings {

    /**
     * Writes one down.
     *
     * @throws org.sarcomaregistry.application.Collision if one with its id is there
     */
    void add(Reading reading);

    /** The last ones before one (exclusive; from the last if empty), the newest first, at most so many. */
    ImmutableList<Reading> before(Optional<UUID> before, int most);
}
