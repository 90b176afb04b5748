package org.sarcomaregistry.application.importing;

import com.google.common.collect.ImmutableMap;
import org.sarcomaregistry.application.importing.mapping.Links;
import org.sarcomaregistry.application.importing.mapping.Mapping;
import org.sarcomaregistry.application.importing.source.SourceTable;
import org.sarcomaregistry.application.reporting.ImportMessages;

/**
 * An older register is taken in through the same intake as a hospital's reports.
 *
 * <p>Rows are examined before they are sent: a rejected one leaves nothing behind, so that it can be put right and
 * imported again. What was sent is repeatable by sender and message id, therefore an import that was interrupted, inside
 * a commit or between two, is simply run again.
 */
public final class ImportReports {

    private final ImportMessages messages;

    public ImportReports(ImportMessages messages) {
        this.messages = messages;
    }

    /**
     * Imports the tables of a register.
     *
     * @param mapping without problems for these tables
     * @param tables each under its name in the mapping; one that is missing counts as empty
     * @return what became of every row
     * @throws org.sarcomaregistry.application.Unavailable if a neighbour fails; run again, nothing is lost
     */
    public Reconciliation run(
            Mapping mapping, ImmutableMap<String, SourceTable> tables, ImportOptions options, Progress progress) {
        return new ImportRun(Links.of(mapping, tables), messages, options, progress).run();
    }
}
