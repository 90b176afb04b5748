package org.sarcomaregistry.domain.comparison;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import org.sarcomaregistry.domain.indicator.Counts;
import org.sarcomaregistry.domain.indicator.Indicator;
import org.sarcomaregistry.domain.indicator.Scope;
import org.sarcomaregistry.domain.indicator.Target;
import org.sarcomaregistry.domain.statistics.Overdispersion;
import org.sarcomaregistry.domain.statistics.RankInterval;
import org.sarcomaregistry.domain.statistics.Ranking;
import org.sarcomaregistry.domain.statistics.Tally;

/** The units of one level in one year, as far as they are large enough to be compared. */
final class Peers {

    /** From how many units on a tenth of them is at least one, so that an outlier does not widen its own limits. */
    private static final int ENOUGH_TO_SPREAD = 10;

    private static final double LEVEL = 0.95;

    private final Indicator indicator;
    private final ImmutableMap<Scope, Counts> units;
    private final ImmutableMap<Scope, Counts> large;
    private final ImmutableMap<Scope, RankInterval> ranks;

    Peers(Indicator indicator, ImmutableMap<Scope, Counts> units) {
        this.indicator = indicator;
        this.units = units;
        large = units.entrySet().stream()
                .filter(unit -> indicator.hasEnough(unit.getValue()))
                .collect(toImmutableMap(Map.Entry::getKey, Map.Entry::getValue));
        ranks = ranked(indicator, large);
    }

    /** Whether places of a level are units that answer for their patients. */
    static boolean areUnits(Scope.Level level) {
        return level != Scope.Level.NATION && level != Scope.Level.UNKNOWN;
    }

    /** All of them, however small. */
    ImmutableMap<Scope, Counts> units() {
        return units;
    }

    Optional<RankInterval> rank(Scope unit) {
        return Optional.ofNullable(ranks.get(unit));
    }

    private static ImmutableMap<Scope, RankInterval> ranked(Indicator indicator, ImmutableMap<Scope, Counts> large) {
        if (indicator.direction() == Target.Direction.NEITHER) {
            return ImmutableMap.of();
        }
        var order = indicator.direction() == Target.Direction.HIGHER_IS_BETTER
                ? Ranking.Order.LARGEST_FIRST
                : Ranking.Order.SMALLEST_FIRST;
        var ranges = large.entrySet().stream()
                .collect(toImmutableMap(
                        Map.Entry::getKey, unit -> unit.getValue().range()));
        return Ranking.ofShares(ranges, LEVEL, order);
    }

    /** The wider funnel around the nation's share, where there are units enough and they differ more than chance explains. */
    Optional<Spread> spread(Counts unit, Tally nation) {
        var share = nation.share();
        if (share.isEmpty() || large.size() < ENOUGH_TO_SPREAD || !indicator.hasEnough(unit)) {
            return Optional.empty();
        }
        var tallies = large.values().stream().map(Counts::tally).collect(toImmutableList());
        return Overdispersion.of(tallies, share.getAsDouble())
                .filter(found -> found.betweenVariance() > 0)
                .map(found -> new Spread(found.ratio(), found.units(), found.position(unit.tally())));
    }
}
