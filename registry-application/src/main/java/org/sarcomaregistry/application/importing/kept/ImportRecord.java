package org.sarcomaregistry.application.importing.kept;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sarcomaregistry.application.importing.kept.HeldRow.State;
import org.sarcomaregistry.application.reporting.Sender;

/**
 * One run of an import.
 *
 * @param mapping name of the mapping
 * @param version the mapping's own version
 * @param mappingText the whole mapping as it was read, with which rows that wait are read again
 * @param source keyed hash of what was read: the same tables under the same mapping have the same one
 * @param by who ran it
 * @param finished empty while it runs, and for ever if it broke off and was not continued
 */
public record ImportRecord(
        UUID id,
        Sender sender,
        String mapping,
        String version,
        String mappingText,
        String source,
        String by,
        Instant begunAt,
        Optional<Finished> finished,
        Optional<Undone> undone) {

    /**
     * How a run ended.
     *
     * @param counts by table, in the order of the mapping
     */
    public record Finished(Instant at, ImmutableList<TableCount> counts) {}

    /** That all reports of a run were withdrawn. */
    public record Undone(String by, Instant at, String reason) {}

    /**
     * What has become of the rows by now, when some that were quarantined were decided upon; nothing while it runs.
     *
     * @param met the rows that the run has put into quarantine or found there
     */
    public ImmutableList<TableCount> countsNow(List<HeldRow> met) {
        return finished.map(Finished::counts).orElse(ImmutableList.of()).stream()
                .map(count -> count.decided(
                        states(met, count, State.PROMOTED),
                        states(met, count, State.DISCARDED) + states(met, count, State.UNDONE),
                        states(met, count, State.TAKEN_LATER)))
                .collect(ImmutableList.toImmutableList());
    }

    private static int states(List<HeldRow> met, TableCount count, State state) {
        return (int) met.stream()
                .filter(row -> row.ref().table().equals(count.table()) && row.state() == state)
                .count();
    }

    /** The same run at its end. */
    public ImportRecord finished(Finished end) {
        return new ImportRecord(
                id, sender, mapping, version, mappingText, source, by, begunAt, Optional.of(end), undone);
    }

    /** The same run after its reports were withdrawn. */
    public ImportRecord undone(Undone end) {
        return new ImportRecord(
                id, sender, mapping, version, mappingText, source, by, begunAt, finished, Optional.of(end));
    }
}
