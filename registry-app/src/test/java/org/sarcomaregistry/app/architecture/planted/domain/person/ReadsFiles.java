package org.sarcomaregistry.app.architecture.planted.domain.person;

import java.nio.file.Path;

/** Mistake: the domain reads what is not its own. */
public interface ReadsFiles {

    Path file();
}
