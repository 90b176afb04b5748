/**
 * The import command: mappings and tables are read from files, the outcome is written to one and shown. What a mapping
 * means and what becomes of a row is the application's.
 */
@NullMarked
package org.sarcomaregistry.app.importing;

import org.jspecify.annotations.NullMarked;
