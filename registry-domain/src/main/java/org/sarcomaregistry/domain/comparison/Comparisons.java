package org.sarcomaregistry.domain.comparison;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.sarcomaregistry.domain.indicator.Bounds;
import org.sarcomaregistry.domain.indicator.Counts;
import org.sarcomaregistry.domain.indicator.FigureKey;
import org.sarcomaregistry.domain.indicator.Figures;
import org.sarcomaregistry.domain.indicator.Indicator;
import org.sarcomaregistry.domain.indicator.Scope;
import org.sarcomaregistry.domain.statistics.FunnelPosition;
import org.sarcomaregistry.domain.statistics.ShareFunnel;
import org.sarcomaregistry.domain.statistics.ShareTrend;
import org.sarcomaregistry.domain.statistics.Tally;
import org.sarcomaregistry.domain.statistics.Trend;

/**
 * Sets the figures of one indicator beside each other. Small units are left out by the indicator's minimum denominator.
 *
 * <p>Nothing but the figures that are given is looked at: who is given published figures only gets comparisons that everybody
 * could have made of them. Not safe for use by several threads at once.
 */
public final class Comparisons {

    private final Indicator indicator;
    private final ImmutableMap<FigureKey, Counts> figures;
    private final Map<Group, Peers> peers = new HashMap<>();

    private record Group(Scope.Level level, int year) {}

    private Comparisons(Indicator indicator, ImmutableMap<FigureKey, Counts> figures) {
        this.indicator = indicator;
        this.figures = figures;
    }

    /**
     * {@return the comparisons of one indicator}
     *
     * @param indicator the definition
     * @param figures all that may be looked at; those of other indicators are not
     */
    public static Comparisons of(Indicator indicator, Figures figures) {
        return new Comparisons(
                indicator,
                figures.counts().entrySet().stream()
                        .filter(entry -> entry.getKey().indicator().equals(indicator.id()))
                        .collect(toImmutableMap(entry -> entry.getKey(), entry -> entry.getValue())));
    }

    /**
     * {@return a place's figure beside the others; all of it empty for a place without courses that year}
     *
     * @param scope a place
     * @param year the calendar year, or the last of the pooled ones
     */
    public Comparison of(Scope scope, int year) {
        return compared(key(scope, year), peers(scope.level(), year));
    }

    /**
     * {@return the comparison of every place of a level that has a figure that year, in the order of places}
     *
     * @param level hospitals, trusts or regions; of the nation there is one
     * @param year the calendar year, or the last of the pooled ones
     */
    public ImmutableList<Comparison> among(Scope.Level level, int year) {
        var peers = peers(level, year);
        return peers.units().keySet().stream()
                .sorted()
                .map(scope -> compared(key(scope, year), peers))
                .collect(toImmutableList());
    }

    private FigureKey key(Scope scope, int year) {
        return new FigureKey(indicator.id(), scope, year);
    }

    private Counts counts(FigureKey key) {
        return Optional.ofNullable(figures.get(key)).orElse(Counts.NONE);
    }

    private Peers peers(Scope.Level level, int year) {
        return peers.computeIfAbsent(
                new Group(level, year),
                group -> new Peers(
                        indicator,
                        figures.entrySet().stream()
                                .filter(entry -> entry.getKey().year() == year)
                                .filter(entry -> entry.getKey().scope().level() == level)
                                .collect(toImmutableMap(entry -> entry.getKey().scope(), entry -> entry.getValue()))));
    }

    private Comparison compared(FigureKey key, Peers peers) {
        var nation = counts(key(Scope.NATION, key.year()));
        boolean isUnit = Peers.areUnits(key.scope().level());
        return new Comparison(
                key,
                key.scope().equals(Scope.NATION) ? Optional.empty() : besideNation(counts(key), nation),
                besideTarget(counts(key)),
                isUnit ? peers.spread(counts(key), nation.tally()) : Optional.empty(),
                trend(key),
                isUnit ? peers.rank(key.scope()) : Optional.empty(),
                indicator
                        .target()
                        .filter(target -> counts(key).population() > 0)
                        .map(target -> Deciding.of(target, counts(key))));
    }

    /** The nation's share is not known better than its bounds: a place is certain only if both ends agree. */
    private Optional<Place> besideNation(Counts counts, Counts nation) {
        return nation.tally().share().isEmpty()
                ? Optional.empty()
                : place(
                        counts,
                        nation.tally().share().getAsDouble(),
                        nation.bounds().orElseThrow());
    }

    private Optional<Place> besideTarget(Counts counts) {
        return indicator
                .target()
                .flatMap(target -> place(counts, target.high(), new Bounds(target.high(), target.high())));
    }

    private Optional<Place> place(Counts counts, double centre, Bounds extremes) {
        if (!indicator.hasEnough(counts)) {
            return Optional.empty();
        }
        var least = new ShareFunnel(extremes.upper()).position(counts.range());
        var most = new ShareFunnel(extremes.lower()).position(counts.range());
        return Optional.of(
                new Place(new ShareFunnel(centre).position(counts.tally()), FunnelPosition.between(least, most)));
    }

    /** Where figures pool years, only every so many of them, so that no course is counted twice. */
    private Optional<Trend> trend(FigureKey until) {
        int pooled = indicator.placing().pooledYears();
        ImmutableMap<Integer, Tally> years = figures.entrySet().stream()
                .filter(entry -> entry.getKey().scope().equals(until.scope()))
                .filter(entry -> entry.getKey().year() <= until.year())
                .filter(entry -> (until.year() - entry.getKey().year()) % pooled == 0)
                .collect(toImmutableMap(
                        entry -> entry.getKey().year(),
                        entry -> entry.getValue().tally()));
        return ShareTrend.over(years);
    }
}
