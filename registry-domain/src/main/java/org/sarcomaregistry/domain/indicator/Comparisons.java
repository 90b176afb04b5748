package org.sarcomaregistry.domain.indicator;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.sarcomaregistry.domain.statistics.FunnelPosition;
import org.sarcomaregistry.domain.statistics.RankInterval;
import org.sarcomaregistry.domain.statistics.Ranking;
import org.sarcomaregistry.domain.statistics.ShareFunnel;
import org.sarcomaregistry.domain.statistics.ShareTrend;
import org.sarcomaregistry.domain.statistics.Tally;
import org.sarcomaregistry.domain.statistics.Trend;

/** Sets the figures of one indicator beside each other. Small units are left out by the indicator's minimum denominator. */
public final class Comparisons {

    private static final double LEVEL = 0.95;

    private final Indicator indicator;
    private final Figures figures;

    private Comparisons(Indicator indicator, Figures figures) {
        this.indicator = indicator;
        this.figures = figures;
    }

    /**
     * {@return the comparisons of one indicator}
     *
     * @param indicator the definition
     * @param figures with those of the indicator among them, unprotected
     */
    public static Comparisons of(Indicator indicator, Figures figures) {
        return new Comparisons(indicator, figures);
    }

    /**
     * {@return a place's figure beside the others; all of it empty for a place without courses that year}
     *
     * @param scope a place
     * @param year the calendar year, or the last of the pooled ones
     */
    public Comparison of(Scope scope, int year) {
        var key = key(scope, year);
        return new Comparison(
                key,
                besideNation(key),
                besideTarget(key),
                trend(scope, year),
                Optional.ofNullable(ranks(scope.level(), year).get(scope)));
    }

    /**
     * {@return the comparison of every place of a level that has a figure that year, in the order of places}
     *
     * @param level hospitals, trusts or regions
     * @param year the calendar year, or the last of the pooled ones
     */
    public ImmutableList<Comparison> among(Scope.Level level, int year) {
        return units(level, year).keySet().stream()
                .sorted()
                .map(scope -> of(scope, year))
                .collect(toImmutableList());
    }

    private FigureKey key(Scope scope, int year) {
        return new FigureKey(indicator.id(), scope, year);
    }

    /** The nation's share is not known better than its bounds: a place is certain only if both ends agree. */
    private Optional<Place> besideNation(FigureKey key) {
        var nation = figures.of(key(Scope.NATION, key.year()));
        var share = nation.tally().share();
        if (key.scope().equals(Scope.NATION) || share.isEmpty()) {
            return Optional.empty();
        }
        var bounds = nation.bounds().orElseThrow();
        return place(key, share, bounds);
    }

    private Optional<Place> besideTarget(FigureKey key) {
        return indicator
                .target()
                .flatMap(target ->
                        place(key, OptionalDouble.of(target.high()), new Bounds(target.high(), target.high())));
    }

    private Optional<Place> place(FigureKey key, OptionalDouble centre, Bounds extremes) {
        var counts = figures.of(key);
        if (!indicator.hasEnough(counts)) {
            return Optional.empty();
        }
        var least = new ShareFunnel(extremes.upper()).position(counts.range());
        var most = new ShareFunnel(extremes.lower()).position(counts.range());
        return Optional.of(new Place(
                new ShareFunnel(centre.orElseThrow()).position(counts.tally()), FunnelPosition.between(least, most)));
    }

    /** Where figures pool years, only every so many of them, so that no course is counted twice. */
    private Optional<Trend> trend(Scope scope, int year) {
        int pooled = indicator.placing().pooledYears();
        ImmutableMap<Integer, Tally> years = figures.counts().entrySet().stream()
                .filter(entry -> entry.getKey().indicator().equals(indicator.id()))
                .filter(entry -> entry.getKey().scope().equals(scope))
                .filter(entry ->
                        entry.getKey().year() <= year && (year - entry.getKey().year()) % pooled == 0)
                .collect(toImmutableMap(
                        entry -> entry.getKey().year(),
                        entry -> entry.getValue().tally()));
        return ShareTrend.over(years);
    }

    private ImmutableMap<Scope, RankInterval> ranks(Scope.Level level, int year) {
        boolean units = level != Scope.Level.NATION && level != Scope.Level.UNKNOWN;
        if (!units || indicator.direction() == Target.Direction.NEITHER) {
            return ImmutableMap.of();
        }
        var order = indicator.direction() == Target.Direction.HIGHER_IS_BETTER
                ? Ranking.Order.LARGEST_FIRST
                : Ranking.Order.SMALLEST_FIRST;
        var ranges = units(level, year).entrySet().stream()
                .filter(unit -> indicator.hasEnough(unit.getValue()))
                .collect(toImmutableMap(
                        Map.Entry::getKey, unit -> unit.getValue().range()));
        return Ranking.ofShares(ranges, LEVEL, order);
    }

    private ImmutableMap<Scope, Counts> units(Scope.Level level, int year) {
        return figures.counts().entrySet().stream()
                .filter(entry -> entry.getKey().indicator().equals(indicator.id()))
                .filter(entry -> entry.getKey().year() == year)
                .filter(entry -> entry.getKey().scope().level() == level)
                .collect(toImmutableMap(entry -> entry.getKey().scope(), Map.Entry::getValue));
    }
}
