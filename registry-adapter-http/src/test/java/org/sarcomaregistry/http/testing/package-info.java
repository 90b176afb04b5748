/**
 * A registry in memory behind a real server on the loopback address, and a client that holds every exchange against the
 * contract. Expectations of single tests do not belong here.
 */
@NullMarked
package org.sarcomaregistry.http.testing;

import org.jspecify.annotations.NullMarked;
