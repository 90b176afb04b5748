package org.sarcomaregistry.app.importing;

import org.sarcomaregistry.application.importing.kept.ImportRecord;
import org.sarcomaregistry.application.importing.mapping.Mapping;

/** Reads the mapping of an earlier import again: released versions of the language stay readable. */
final class KeptMapping {

    private KeptMapping() {}

    static Mapping of(ImportRecord run) {
        try {
            return MappingReader.read(run.mapping() + ".yaml", run.mappingText());
        } catch (UnusableInput unusable) {
            throw new IllegalStateException("a mapping that was read once can't be read again", unusable);
        }
    }
}
