package org.sarcomaregistry.app.importing;

import org.sarcomaregistry.application.importing.ImportReports;

/**
 * What an import needs of the registry, opened when the files have been found in order and closed when it is done.
 *
 * <p>Its intake must examine by {@code IdPolicy.IMPORT}: an older register has patient numbers of its own.
 */
public interface ImportRoom extends AutoCloseable {

    /** The use case. */
    ImportReports importReports();

    @Override
    void close();
}
