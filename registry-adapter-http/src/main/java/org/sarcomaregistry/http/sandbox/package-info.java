/**
 * A registry that attacks its client: it cuts answers, repeats, reorders and restarts when it is asked to, and tells in the
 * end what the client made of it. Nothing of the registry itself belongs here: requests are passed on to a service.
 */
@NullMarked
package org.sarcomaregistry.http.sandbox;

import org.jspecify.annotations.NullMarked;
