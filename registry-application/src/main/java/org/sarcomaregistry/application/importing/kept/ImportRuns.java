package org.sarcomaregistry.application.importing.kept;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.sarcomaregistry.application.importing.kept.ImportRecord.Finished;
import org.sarcomaregistry.application.importing.kept.ImportRecord.Undone;
import org.sarcomaregistry.application.reporting.Receipt;
import org.sarcomaregistry.application.reporting.Sender;

/** The runs of imports, and which reports each has stored and withdrawn. Nothing of it is ever removed. */
public interface ImportRuns {

    /** Keeps a run that begins. */
    void begin(ImportRecord run);

    /** The newest run of a sender on a source that neither came to its end nor was undone. */
    Optional<ImportRecord> brokenOff(Sender sender, String source);

    /** The run with an id. */
    Optional<ImportRecord> find(UUID id);

    /** The newest runs, at most so many. */
    ImmutableList<ImportRecord> newest(int most);

    /** Keeps the end of a run; one that has ended already stays as it was. */
    void finish(UUID run, Finished end);

    /** Keeps that a run was undone; the first time stays. */
    void undo(UUID run, Undone end);

    /** Keeps that a run has stored these reports; a report is stored by one run only. */
    void stored(UUID run, Collection<Receipt> receipts);

    /** The receipts of everything that a run has stored, the newest first. */
    ImmutableList<Receipt> storedBy(UUID run);

    /** Keeps that a receipt's report was withdrawn by another message. */
    void withdrew(UUID receipt, UUID withdrawal);

    /** Those of these receipts whose reports were withdrawn by undoing a run. */
    ImmutableSet<UUID> withdrawn(Collection<UUID> receipts);
}
