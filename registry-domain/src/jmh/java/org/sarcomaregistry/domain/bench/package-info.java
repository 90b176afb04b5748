/** Measurements of the domain's speed beside limits of the same run. Nothing that the registry does, and no test. */
@NullMarked
package org.sarcomaregistry.domain.bench;

import org.jspecify.annotations.NullMarked;
