package org.sarcomaregistry.http.api;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.javalin.http.Context;
import java.util.Map;
import java.util.Optional;
import org.sarcomaregistry.application.publishing.PublishedReleases;
import org.sarcomaregistry.application.querying.Followed;
import org.sarcomaregistry.domain.indicator.Cell;
import org.sarcomaregistry.domain.indicator.Scope;
import org.sarcomaregistry.domain.indicator.Scopes;
import org.sarcomaregistry.domain.programme.ActionProgramme;
import org.sarcomaregistry.domain.programme.Adherence;
import org.sarcomaregistry.domain.programme.AdherenceFigures;
import org.sarcomaregistry.domain.programme.AdherenceKey;
import org.sarcomaregistry.domain.programme.Recommendation;
import org.sarcomaregistry.domain.report.MessageKey;
import org.sarcomaregistry.http.Problem;
import org.sarcomaregistry.http.ProblemKind;
import org.sarcomaregistry.http.TokenScope;

/** How far the action programme is followed: nation and regions of a release for everybody, today's own unit for its own. */
final class AdherenceRoutes {

    private static final String RECOMMENDATION = "recommendation";
    private static final String NEWEST = "newest";

    private final PublishedReleases releases;
    private final Followed followed;
    private final Receipted receipted;

    AdherenceRoutes(UseCases useCases) {
        this.releases = useCases.releases();
        this.followed = useCases.statistics().followed();
        this.receipted = new Receipted(useCases.transactions());
    }

    private record Recommendations(ImmutableList<RecommendationBody> recommendations) {}

    private record Released(ReleaseBody release, ImmutableList<AdherenceBody> figures) {}

    private record Own(PlaceBody place, int year, String dataDate, ImmutableList<AdherenceBody> figures) {}

    private record Cases(AdherenceBody figure, String dataDate, ImmutableList<JudgementBody> cases) {}

    void addTo(Routes routes) {
        routes.open("/recommendations", AdherenceRoutes::recommendations);
        routes.open("/releases/{release}/adherence", this::released);
        routes.read("/statistics/adherence", TokenScope.READ, this::own);
        routes.read("/statistics/adherence/{recommendation}/{unit}/{year}/cases", TokenScope.READ, this::cases);
    }

    private static void recommendations(Context ctx) {
        Parameters.of(ctx);
        ReleaseTag.changing(ctx);
        Written.json(
                ctx,
                new Recommendations(ActionProgramme.norwegian().recommendations().stream()
                        .map(RecommendationBody::of)
                        .collect(toImmutableList())));
    }

    private void released(Context ctx) {
        var parameters = Parameters.of(ctx, RECOMMENDATION, "unit", "year", Paging.AFTER, Paging.LIMIT);
        var release = ReleaseRoutes.inPath(ctx, releases);
        var recommendation = parameters.parsed(RECOMMENDATION, ActionProgramme.norwegian()::byId);
        var place = parameters.parsed("unit", Scopes.NORWAY::byCode);
        var year = parameters.year();
        var format = Accept.of(ctx);
        if (!ReleaseTag.isNew(ctx, release.id(), format, NEWEST)) {
            return;
        }
        var open = release.adherence().open();
        var keys = open.keySet().stream()
                .filter(key -> recommendation
                        .map(Recommendation::id)
                        .map(key.recommendation()::equals)
                        .orElse(true))
                .filter(key -> place.map(key.scope()::equals).orElse(true))
                .filter(key -> year.map(wanted -> wanted == key.year()).orElse(true))
                .collect(toImmutableList());
        if (format == Accept.CSV) {
            Written.csv(ctx, AdherenceBody.table(bodies(open, keys)), release.id() + "-adherence");
        } else {
            var page = new Paging(ctx, parameters).page(keys, AdherenceBody::position);
            Written.json(ctx, new Released(ReleaseBody.of(release.summary()), bodies(open, page)));
        }
    }

    private static ImmutableList<AdherenceBody> bodies(
            Map<AdherenceKey, Cell<Adherence>> open, ImmutableList<AdherenceKey> keys) {
        return open.entrySet().stream()
                .filter(entry -> keys.contains(entry.getKey()))
                .map(entry -> AdherenceBody.open(entry.getKey(), entry.getValue()))
                .collect(toImmutableList());
    }

    private void own(Context ctx, Caller caller) {
        var parameters = Parameters.of(ctx, "unit", "year");
        var place = parameters.place("unit");
        int year = parameters.need("year", Parameters::yearOf);
        caller.requireSight(place);
        var figures = followed.figures(place, year).entrySet().stream()
                .map(entry ->
                        AdherenceBody.whole(new AdherenceKey(entry.getKey().id(), place, year), entry.getValue()))
                .collect(toImmutableList());
        Written.json(ctx, new Own(PlaceBody.of(place), year, followed.today().toString(), figures));
    }

    private void cases(Context ctx, Caller caller) {
        var parameters = Parameters.of(ctx, Paging.AFTER, Paging.LIMIT);
        var recommendation = found(ActionProgramme.norwegian().byId(ctx.pathParam(RECOMMENDATION)));
        Scope place = found(Scopes.NORWAY.byCode(ctx.pathParam("unit")));
        int year = found(Parameters.yearOf(ctx.pathParam("year")));
        caller.requireSight(place);
        var key = new AdherenceKey(recommendation.id(), place, year);
        var page = new Paging(ctx, parameters).page(followed.cases(key), one -> CaseBody.position(one.course()));
        var receipts = receipted.of(page.stream().flatMap(one -> one.judgement().because().stream()));
        Written.json(
                ctx,
                new Cases(
                        AdherenceBody.whole(key, followed.figure(key)),
                        followed.today().toString(),
                        cases(page, receipts)));
    }

    private static ImmutableList<JudgementBody> cases(
            ImmutableList<AdherenceFigures.Case> page, ImmutableMap<MessageKey, String> receipts) {
        return page.stream().map(one -> JudgementBody.of(one, receipts)).collect(toImmutableList());
    }

    private static <T> T found(Optional<T> thing) {
        return thing.orElseThrow(() -> Problem.of(ProblemKind.NOT_FOUND).toException());
    }
}
