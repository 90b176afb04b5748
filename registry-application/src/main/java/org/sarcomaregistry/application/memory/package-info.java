/**
 * The stores in the memory of one process, for embedders' and portals' tests: they keep the same promises as the
 * database's, except that nothing outlives the process.
 */
@NullMarked
package org.sarcomaregistry.application.memory;

import org.jspecify.annotations.NullMarked;
