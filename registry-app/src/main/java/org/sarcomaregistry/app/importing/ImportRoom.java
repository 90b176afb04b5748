package org.sarcomaregistry.app.importing;

import java.time.Clock;
import org.sarcomaregistry.application.Transactions;
import org.sarcomaregistry.application.importing.DecideOnRow;
import org.sarcomaregistry.application.importing.ImportOverview;
import org.sarcomaregistry.application.importing.ImportReports;
import org.sarcomaregistry.application.importing.UndoImport;
import org.sarcomaregistry.application.reporting.Fingerprints;
import org.sarcomaregistry.application.reporting.ImportMessages;
import org.sarcomaregistry.application.reporting.Intake;
import org.sarcomaregistry.domain.report.Examination;
import org.sarcomaregistry.domain.report.IdPolicy;

/**
 * What imports need of the registry, opened when there is something to do and closed when it is done.
 *
 * <p>Its intake examines by {@code IdPolicy.IMPORT}: an older register has patient numbers of its own.
 *
 * @param closing what is done at the end
 */
public record ImportRoom(Transactions transactions, Fingerprints fingerprints, Clock clock, Runnable closing)
        implements AutoCloseable {

    private ImportMessages messages() {
        return new ImportMessages(new Intake(transactions, Examination.current(IdPolicy.IMPORT), fingerprints, clock));
    }

    ImportReports importReports() {
        return new ImportReports(transactions, messages(), fingerprints, clock);
    }

    DecideOnRow decideOnRow() {
        return new DecideOnRow(transactions, messages(), KeptMapping::of, clock);
    }

    UndoImport undoImport() {
        return new UndoImport(transactions, messages(), clock);
    }

    ImportOverview overview() {
        return new ImportOverview(transactions);
    }

    @Override
    public void close() {
        closing.run();
    }
}
