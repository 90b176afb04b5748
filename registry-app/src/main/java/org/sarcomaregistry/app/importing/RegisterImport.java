package org.sarcomaregistry.app.importing;

import java.nio.file.Path;
import org.sarcomaregistry.application.importing.ImportOptions;
import org.sarcomaregistry.application.importing.ImportReports;
import org.sarcomaregistry.application.importing.Progress;
import org.sarcomaregistry.application.importing.Reconciliation;

/** Imports the files of a register and writes down what became of each row. */
public final class RegisterImport {

    private final ImportReports importReports;

    public RegisterImport(ImportReports importReports) {
        this.importReports = importReports;
    }

    /**
     * Imports a register's files.
     *
     * @param dispositions the file to write, one line for each row
     */
    public Reconciliation run(RegisterFiles files, ImportOptions options, Path dispositions, Progress progress) {
        var reconciliation = importReports.run(files.mapping(), files.tables(), options, progress);
        DispositionsFile.write(dispositions, files.mapping(), reconciliation.dispositions());
        return reconciliation;
    }
}
