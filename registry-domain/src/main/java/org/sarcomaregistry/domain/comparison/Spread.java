package org.sarcomaregistry.domain.comparison;

import org.sarcomaregistry.domain.statistics.FunnelPosition;

/**
 * A unit in the funnel that is widened by how much units differ beyond chance. It tells whether the unit stands out from
 * units that differ, and forgives what they have in common.
 *
 * @param ratio mean of the squared winsorised z-scores of the units; about 1 where chance explains all
 * @param units how many units it is made of
 * @param position by the decided courses
 */
public record Spread(double ratio, int units, FunnelPosition position) {}
