package org.sarcomaregistry.application.importing.kept;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

/** The rows that wait, or have waited, for a person's decision. None is ever removed. */
public interface Quarantine {

    /**
     * Keeps rows that wait.
     *
     * @throws org.sarcomaregistry.application.Collision if a row that says the same waits already
     */
    void add(Collection<HeldRow> rows);

    /** Keeps that a run has met these rows, its own and those that waited before. */
    void met(UUID run, Collection<UUID> rows);

    /** The row with an id. */
    Optional<HeldRow> find(UUID id);

    /** By fingerprint, the newest row that says the same. */
    ImmutableMap<String, HeldRow> saying(Collection<String> fingerprints);

    /** All rows that a run has met, by table and line. */
    ImmutableList<HeldRow> metBy(UUID run);

    /** All rows that wait, by the time since which they do. */
    ImmutableList<HeldRow> open();

    /**
     * Puts a row in the place of the one with the same id.
     *
     * @throws org.sarcomaregistry.application.Collision if that one doesn't wait any more
     */
    void replace(HeldRow next);

    /** Notes what happened to a row. */
    void note(HeldEvent event);

    /** What happened to a row, the first first. */
    ImmutableList<HeldEvent> history(UUID row);
}
