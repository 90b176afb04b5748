/**
 * The algebra of indicators: criteria, populations, measures and targets, and the two readings of each: explained for one
 * course and evaluated for a cohort. What a course is belongs to {@code course}; intervals belong to {@code statistics}.
 */
@NullMarked
package org.sarcomaregistry.domain.indicator;

import org.jspecify.annotations.NullMarked;
