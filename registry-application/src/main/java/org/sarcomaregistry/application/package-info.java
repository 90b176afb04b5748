/**
 * The use cases, each deciding when, in which order and all or nothing, with the ports that they need
 * beside them. No table, status code or setting belongs here, and no rule that a clinician could argue
 * with.
 */
@NullMarked
package org.sarcomaregistry.application;

import org.jspecify.annotations.NullMarked;
