package org.sarcomaregistry.app.architecture.planted.domain.unit;

import java.util.logging.Logger;

/** Mistake: the domain logs. */
public interface KeepsALog {

    Logger logger();
}
