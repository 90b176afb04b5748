/**
 * Counts, proportions and their uncertainty as plain functions: values in, values out, the same bytes on any machine.
 * Each estimator names its paper.
 *
 * <p>Does not belong here: what is counted, for whom and why; thresholds and judgements; rounding for publication.
 */
@NullMarked
package org.sarcomaregistry.domain.statistics;

import org.jspecify.annotations.NullMarked;
