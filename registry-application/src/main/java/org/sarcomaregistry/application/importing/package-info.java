/**
 * Import of an older register: every row of its tables is accepted, rejected or a duplicate, and a second run changes
 * nothing. The mapping language is beside it, and reading files is the program's.
 */
@NullMarked
package org.sarcomaregistry.application.importing;

import org.jspecify.annotations.NullMarked;
