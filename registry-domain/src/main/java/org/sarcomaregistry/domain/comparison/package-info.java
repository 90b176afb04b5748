/**
 * Figures beside each other: a unit in the funnels of nation and target, its trend, its rank, and what would be expected of
 * it with the patients that it has. How a figure is counted belongs to {@code indicator}, and the tests themselves to
 * {@code statistics}.
 */
@NullMarked
package org.sarcomaregistry.domain.comparison;

import org.jspecify.annotations.NullMarked;
