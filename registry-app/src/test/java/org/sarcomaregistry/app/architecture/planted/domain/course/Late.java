package org.sarcomaregistry.app.architecture.planted.domain.course;

import org.sarcomaregistry.app.architecture.planted.domain.unit.Early;

/** Mistake, together with the early feature that knows it: a circle. */
public interface Late {

    Early early();
}
