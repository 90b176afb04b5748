package org.sarcomaregistry.app.architecture.planted.domain.unit;

import org.sarcomaregistry.app.architecture.planted.domain.course.Late;

/** Mistakes: an early feature knows a late one, and both know each other. */
public interface Early {

    Late late();
}
