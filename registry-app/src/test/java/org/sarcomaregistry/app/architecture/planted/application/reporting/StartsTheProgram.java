package org.sarcomaregistry.app.architecture.planted.application.reporting;

import org.sarcomaregistry.app.architecture.planted.app.ReadsTables;

/** Mistake: an inner room knows the program. */
public interface StartsTheProgram {

    ReadsTables program();
}
