/**
 * What the rooms of the registry may know of each other, as rules that the build enforces. Every rule is proved by
 * violations planted under {@code planted}, where the same rooms stand again with one mistake in each class.
 */
@NullMarked
package org.sarcomaregistry.app.architecture;

import org.jspecify.annotations.NullMarked;
