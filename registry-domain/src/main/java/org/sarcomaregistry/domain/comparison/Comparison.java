package org.sarcomaregistry.domain.comparison;

import java.util.Optional;
import org.sarcomaregistry.domain.indicator.FigureKey;
import org.sarcomaregistry.domain.statistics.RankInterval;
import org.sarcomaregistry.domain.statistics.Trend;

/**
 * A figure beside others: the nation's, the target's, its own of earlier years, and those of other units of its kind. Made
 * of the figures that were given to {@link Comparisons} and of nothing else.
 *
 * @param key the figure
 * @param besideNation place in the funnel around the nation's share; empty for the nation itself, where the nation's share is
 *     not among the figures, and where the unit has fewer decided courses than the indicator's minimum denominator
 * @param besideTarget place in the funnel around the target; empty where none is published or the unit is too small
 * @param besideSpread place in the wider funnel; empty where there is none, or the unit is too small
 * @param trend over the unit's years up to this one, of the decided courses; empty where fewer than two years have any
 * @param rank among the units of the same level in the same year that are large enough; empty for a unit that is too small,
 *     that is no unit, or whose indicator has no direction. Units whose intervals all overlap can't be ranked
 * @param deciding how many reports would settle the level; empty where none is published
 */
public record Comparison(
        FigureKey key,
        Optional<Place> besideNation,
        Optional<Place> besideTarget,
        Optional<Spread> besideSpread,
        Optional<Trend> trend,
        Optional<RankInterval> rank,
        Optional<Deciding> deciding) {}
