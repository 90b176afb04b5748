/**
 * A registry's rows written into files while services go on, and brought back into an empty database. Nothing here knows
 * what a table means: tables, their order and their columns are asked from the database's catalogue.
 */
@NullMarked
package org.sarcomaregistry.db.backup;

import org.jspecify.annotations.NullMarked;
