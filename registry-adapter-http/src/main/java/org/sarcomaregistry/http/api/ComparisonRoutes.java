package org.sarcomaregistry.http.api;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.javalin.http.Context;
import java.util.Optional;
import org.sarcomaregistry.application.publishing.PublishedReleases;
import org.sarcomaregistry.application.publishing.Release;
import org.sarcomaregistry.domain.comparison.Comparisons;
import org.sarcomaregistry.domain.indicator.Disclosure;
import org.sarcomaregistry.domain.indicator.Figure;
import org.sarcomaregistry.domain.indicator.FigureKey;
import org.sarcomaregistry.domain.indicator.Indicator;
import org.sarcomaregistry.domain.indicator.SarcomaIndicators;
import org.sarcomaregistry.domain.indicator.Scopes;
import org.sarcomaregistry.http.Problem;
import org.sarcomaregistry.http.ProblemKind;
import org.sarcomaregistry.http.TokenScope;

/**
 * Figures of a release beside each other: for everybody made of what everybody sees, for a unit with its own figures whole.
 * Never beside today's nation, which nobody has reviewed.
 */
final class ComparisonRoutes {

    private static final String NEWEST = "newest";
    private static final String INDICATOR = "indicator";
    private static final String RELEASE = "release";

    private final PublishedReleases releases;

    ComparisonRoutes(PublishedReleases releases) {
        this.releases = releases;
    }

    private record Listed(ReleaseBody release, ImmutableList<ComparisonBody> comparisons) {}

    private record Own(ReleaseBody release, PlaceBody place, int year, ImmutableList<AdjustedBody> comparisons) {}

    void addTo(Routes routes) {
        routes.open("/releases/{release}/comparisons", this::listed);
        routes.read("/statistics/comparisons", TokenScope.READ, this::own);
    }

    private void listed(Context ctx) {
        var parameters = Parameters.of(ctx, INDICATOR, "unit", "year", Paging.AFTER, Paging.LIMIT);
        var release = ReleaseRoutes.inPath(ctx, releases);
        var indicator = parameters.need(INDICATOR, SarcomaIndicators::byId);
        var filter = ReleaseFilter.of(parameters);
        var format = Accept.of(ctx);
        if (ReleaseTag.isNew(ctx, release.id(), format, NEWEST)) {
            var rows = release.figures().stream()
                    .map(Figure::key)
                    .filter(filter::keeps)
                    .collect(toImmutableList());
            if (format == Accept.CSV) {
                var table = ComparisonTable.of(compared(release, indicator, rows));
                Written.csv(ctx, table, release.id() + "-comparisons");
            } else {
                var page = new Paging(ctx, parameters).page(rows, key -> Position.FIRST.then(key));
                Written.json(ctx, new Listed(ReleaseBody.of(release.summary()), compared(release, indicator, page)));
            }
        }
    }

    private static ImmutableList<ComparisonBody> compared(
            Release release, Indicator indicator, ImmutableList<FigureKey> keys) {
        var visible = Disclosure.visible(release.counts(), key -> false);
        var comparisons = Comparisons.of(indicator, visible);
        return keys.stream()
                .map(key -> visible.counts().containsKey(key)
                        ? ComparisonBody.of(comparisons.of(key.scope(), key.year()))
                        : ComparisonBody.hidden(key))
                .collect(toImmutableList());
    }

    private void own(Context ctx, Caller caller) {
        var parameters = Parameters.of(ctx, "unit", "year", RELEASE);
        var place = parameters.place("unit");
        int year = parameters.need("year", Parameters::yearOf);
        caller.requireSight(place);
        var release = release(parameters);
        boolean all = caller.maySeeAll();
        var visible = Disclosure.visible(release.counts(), key -> all || Scopes.NORWAY.isWithin(key.scope(), place));
        var rows = release.figures().stream()
                .filter(figure ->
                        figure.key().scope().equals(place) && figure.key().year() == year)
                .flatMap(figure -> SarcomaIndicators.byId(figure.key().indicator()).stream()
                        .map(indicator -> beside(release, figure, Comparisons.of(indicator, visible))))
                .collect(toImmutableList());
        Written.json(ctx, new Own(ReleaseBody.of(release.summary()), PlaceBody.of(place), year, rows));
    }

    private static AdjustedBody beside(Release release, Figure figure, Comparisons comparisons) {
        var key = figure.key();
        return AdjustedBody.of(
                comparisons.of(key.scope(), key.year()),
                figure,
                Optional.ofNullable(release.adjusted().get(key)));
    }

    private Release release(Parameters parameters) {
        return parameters
                .parsed(RELEASE, id -> id.equals(NEWEST) ? releases.newest() : releases.byId(id))
                .or(releases::newest)
                .orElseThrow(() -> Problem.of(ProblemKind.NOT_FOUND).toException());
    }
}
