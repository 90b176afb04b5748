package org.sarcomaregistry.app.architecture.planted.domain.course;

import org.sarcomaregistry.app.architecture.planted.application.reporting.StartsTheProgram;

/** Mistake: the domain knows the application. */
public interface AsksTheApplication {

    StartsTheProgram useCase();
}
