package org.sarcomaregistry.app;

import java.time.Clock;
import org.sarcomaregistry.app.importing.ImportRoom;
import org.sarcomaregistry.app.settings.Settings;
import org.sarcomaregistry.application.importing.ImportReports;
import org.sarcomaregistry.application.reporting.ImportMessages;
import org.sarcomaregistry.application.reporting.Intake;
import org.sarcomaregistry.domain.report.Examination;
import org.sarcomaregistry.domain.report.IdPolicy;

/** The registry of the settings, opened for an import. */
final class OpenedImportRoom implements ImportRoom {

    private final OpenedStores stores;
    private final ImportReports importReports;

    OpenedImportRoom(Settings settings, Clock clock) {
        stores = OpenedStores.visit(settings);
        importReports = new ImportReports(new ImportMessages(
                new Intake(stores.transactions(), Examination.current(IdPolicy.IMPORT), stores.fingerprints(), clock)));
    }

    @Override
    public ImportReports importReports() {
        return importReports;
    }

    @Override
    public void close() {
        stores.close();
    }
}
