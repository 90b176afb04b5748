package org.sarcomaregistry.app.architecture.planted.application.querying;

import org.sarcomaregistry.app.architecture.planted.application.reporting.Egg;

/** Mistake, together with the egg: a circle. */
public interface Hen {

    Egg lays();
}
