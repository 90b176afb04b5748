package org.sarcomaregistry.domain.indicator;

import java.util.Optional;
import org.sarcomaregistry.domain.statistics.RankInterval;
import org.sarcomaregistry.domain.statistics.Trend;

/**
 * A figure beside others: the nation's, the target's, its own of earlier years, and those of other units of its kind.
 *
 * @param key the figure
 * @param besideNation place in the funnel around the nation's share; empty for the nation itself, and where the unit has
 *     fewer decided courses than the indicator's minimum denominator
 * @param besideTarget place in the funnel around the target; empty where none is published or the unit is too small
 * @param trend over the unit's years up to this one, of the decided courses; empty where fewer than two years have any
 * @param rank among the units of the same level in the same year that are large enough; empty for a unit that is too small,
 *     that is no unit, or whose indicator has no direction. Units whose intervals all overlap can't be ranked
 */
public record Comparison(
        FigureKey key,
        Optional<Place> besideNation,
        Optional<Place> besideTarget,
        Optional<Trend> trend,
        Optional<RankInterval> rank) {}
