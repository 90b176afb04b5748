package org.sarcomaregistry.db.embedded;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** What a commit is worth. */
enum Durability {

    /** Committed is on the disk. */
    DURABLE(List.of("fsync = on", "synchronous_commit = on", "full_page_writes = on")),

    /** Committed survives the end of the program but not of the machine: for tests only. */
    FOR_TESTS(List.of(
            "fsync = off",
            "synchronous_commit = off",
            "full_page_writes = off",
            "wal_level = minimal",
            "max_wal_senders = 0"));

    private final ImmutableList<String> settings;

    Durability(List<String> settings) {
        this.settings = ImmutableList.copyOf(settings);
    }

    List<String> settings() {
        return settings;
    }

    boolean isDurable() {
        return this == DURABLE;
    }
}
