/**
 * How a closed set of values is written in forms, files and messages. The sets themselves live with the ideas that they
 * belong to, not here.
 */
@NullMarked
package org.sarcomaregistry.domain.code;

import org.jspecify.annotations.NullMarked;
