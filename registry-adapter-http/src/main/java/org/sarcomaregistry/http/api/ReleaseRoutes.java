package org.sarcomaregistry.http.api;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.javalin.http.Context;
import java.util.Map;
import org.sarcomaregistry.application.publishing.PublishedReleases;
import org.sarcomaregistry.application.publishing.Release;
import org.sarcomaregistry.domain.indicator.CaseCounts.CaseKey;
import org.sarcomaregistry.domain.indicator.Figure;
import org.sarcomaregistry.http.Problem;
import org.sarcomaregistry.http.ProblemKind;

/** Releases for everybody, with small numbers hidden. */
final class ReleaseRoutes {

    private static final String NEWEST = "newest";

    private final PublishedReleases releases;

    ReleaseRoutes(PublishedReleases releases) {
        this.releases = releases;
    }

    private record Summaries(ImmutableList<ReleaseBody> releases) {}

    private record Figures(ReleaseBody release, ImmutableList<FigureBody> figures) {}

    private record Cases(ReleaseBody release, ImmutableList<GroupBody> counts) {}

    void addTo(Routes routes) {
        routes.open("/releases", this::all);
        routes.open("/releases/{release}", this::one);
        routes.open("/releases/{release}/figures", this::figures);
        routes.open("/releases/{release}/cases-by-group", this::cases);
    }

    private void all(Context ctx) {
        Parameters.of(ctx);
        ReleaseTag.changing(ctx);
        Written.json(
                ctx, new Summaries(releases.all().stream().map(ReleaseBody::of).collect(toImmutableList())));
    }

    private void one(Context ctx) {
        Parameters.of(ctx);
        var release = release(ctx);
        if (ReleaseTag.isNew(ctx, release.id(), NEWEST)) {
            Written.json(ctx, ReleaseBody.of(release.summary()));
        }
    }

    private void figures(Context ctx) {
        var parameters = Parameters.of(ctx, "indicator", "unit", "year", Paging.AFTER, Paging.LIMIT);
        var release = release(ctx);
        var filter = ReleaseFilter.of(parameters);
        var format = Accept.of(ctx);
        if (ReleaseTag.isNew(ctx, release.id(), format, NEWEST)) {
            var figures = release.figures().stream()
                    .filter(figure -> filter.keeps(figure.key()))
                    .collect(toImmutableList());
            if (format == Accept.CSV) {
                Written.csv(ctx, ReleaseTables.figures(figures), release.id() + "-figures");
            } else {
                json(
                        ctx,
                        release,
                        new Paging(ctx, parameters).page(figures, figure -> Position.FIRST.then(figure.key())));
            }
        }
    }

    private static void json(Context ctx, Release release, ImmutableList<Figure> figures) {
        Written.json(
                ctx,
                new Figures(
                        ReleaseBody.of(release.summary()),
                        figures.stream().map(FigureBody::open).collect(toImmutableList())));
    }

    private void cases(Context ctx) {
        var parameters = Parameters.of(ctx, "unit", "year", Paging.AFTER, Paging.LIMIT);
        var release = release(ctx);
        var filter = ReleaseFilter.of(parameters);
        var format = Accept.of(ctx);
        if (ReleaseTag.isNew(ctx, release.id(), format, NEWEST)) {
            var counts = release.cases().entrySet().stream()
                    .filter(entry -> filter.keeps(entry.getKey()))
                    .collect(toImmutableList());
            if (format == Accept.CSV) {
                Written.csv(ctx, ReleaseTables.cases(bodies(counts)), release.id() + "-cases-by-group");
            } else {
                var page = new Paging(ctx, parameters).page(counts, entry -> position(entry.getKey()));
                Written.json(ctx, new Cases(ReleaseBody.of(release.summary()), bodies(page)));
            }
        }
    }

    private static ImmutableList<GroupBody> bodies(ImmutableList<Map.Entry<CaseKey, Integer>> counts) {
        return counts.stream().map(GroupBody::of).collect(toImmutableList());
    }

    private static Position position(CaseKey key) {
        return Position.FIRST.then(key.scope()).then(key.year()).then(key.group());
    }

    private Release release(Context ctx) {
        return inPath(ctx, releases);
    }

    /** The release that a path names; a problem is thrown if there is none. */
    static Release inPath(Context ctx, PublishedReleases releases) {
        var id = ctx.pathParam("release");
        return (id.equals(NEWEST) ? releases.newest() : releases.byId(id))
                .orElseThrow(() -> Problem.of(ProblemKind.NOT_FOUND).toException());
    }
}
