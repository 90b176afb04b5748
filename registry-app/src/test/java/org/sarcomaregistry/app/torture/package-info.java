/**
 * Breaks the service on purpose, as often as it is told to, and compares what its clients were told with what it still
 * knows. Nothing here is part of the program; the program has no switch for any of it.
 */
@NullMarked
package org.sarcomaregistry.app.torture;

import org.jspecify.annotations.NullMarked;
