package org.sarcomaregistry.app.architecture.planted.application.reporting;

import org.sarcomaregistry.app.architecture.planted.application.querying.Hen;

/** Mistake, together with the hen: a circle. */
public interface Egg {

    Hen becomes();
}
