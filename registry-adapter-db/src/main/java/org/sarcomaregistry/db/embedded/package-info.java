/**
 * A PostgreSQL server of the registry's own, started beside the program where no server is installed. Nothing here knows
 * a table; an external server is reached by its address alone and needs none of this.
 */
@NullMarked
package org.sarcomaregistry.db.embedded;

import org.jspecify.annotations.NullMarked;
