/**
 * Definitions that are slightly different: mutants of an indicator, made of its own parts, and editions side by side; and
 * the smallest people on whom they differ. Laws that hold of every definition belong to {@code law}.
 */
@NullMarked
package org.sarcomaregistry.testkit.mutation;

import org.jspecify.annotations.NullMarked;
