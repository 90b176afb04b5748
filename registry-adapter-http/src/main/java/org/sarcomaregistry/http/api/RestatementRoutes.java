package org.sarcomaregistry.http.api;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import org.sarcomaregistry.application.publishing.CompareReleases;
import org.sarcomaregistry.application.publishing.PublishedReleases;
import org.sarcomaregistry.application.publishing.Release;
import org.sarcomaregistry.domain.restatement.Cause;
import org.sarcomaregistry.domain.restatement.FigureChange;
import org.sarcomaregistry.domain.restatement.Restated;
import org.sarcomaregistry.domain.text.Text;
import org.sarcomaregistry.http.Problem;
import org.sarcomaregistry.http.ProblemKind;
import org.sarcomaregistry.http.TokenScope;
import org.sarcomaregistry.http.Violation;

/** Why the figures of a release differ from those of an earlier one: for the registry's staff, since numbers are small. */
final class RestatementRoutes {

    private static final String SINCE = "since";
    private static final String MESSAGES = "messages";

    private final PublishedReleases releases;
    private final CompareReleases compare;
    private final Receipted receipted;

    RestatementRoutes(UseCases useCases) {
        this.releases = useCases.releases();
        this.compare = useCases.following().comparing();
        this.receipted = new Receipted(useCases.transactions());
    }

    private record Told(
            ReleaseBody release,
            ReleaseBody since,
            int total,
            ImmutableList<RestatementBody> changes,
            ImmutableList<RestatementBody.Named> redefined) {}

    void addTo(Routes routes) {
        routes.read("/releases/{release}/restatement", TokenScope.READ, this::restated);
    }

    private void restated(Context ctx, Caller caller) {
        var parameters = Parameters.of(ctx, SINCE, MESSAGES, "indicator", "unit", "year", Paging.AFTER, Paging.LIMIT);
        caller.requireRegistry();
        var later = ReleaseRoutes.inPath(ctx, releases);
        var earlier = parameters.need(SINCE, releases::byId);
        boolean messages = parameters.flag(MESSAGES);
        var comparison = compared(earlier, later, ReleaseFilter.of(parameters));
        var page = new Paging(ctx, parameters).page(comparison.changes(), change -> Position.FIRST.then(change.key()));
        Written.json(
                ctx,
                new Told(
                        ReleaseBody.of(later.summary()),
                        ReleaseBody.of(earlier.summary()),
                        comparison.changes().size(),
                        bodies(page, messages),
                        comparison.redefined().stream()
                                .map(RestatementBody.Named::of)
                                .collect(toImmutableList())));
    }

    private Restated compared(Release earlier, Release later, ReleaseFilter filter) {
        return compare.between(earlier, later, filter::keeps)
                .orElseThrow(() -> Problem.of(ProblemKind.BAD_PARAMETER)
                        .withViolations(List.of(Violation.error(
                                "",
                                "PARAMETER-SINCE",
                                Text.of(
                                        "Utgivelsen i since vet ikke mindre enn den andre",
                                        "The release in since does not know less than the other one"))))
                        .toException());
    }

    private ImmutableList<RestatementBody> bodies(ImmutableList<FigureChange> changes, boolean messages) {
        var receipts = Optional.of(changes)
                .filter(any -> messages)
                .map(all -> receipted.of(
                        all.stream().flatMap(change -> change.causes().stream()).map(Cause::entry)));
        return changes.stream()
                .map(change -> RestatementBody.of(change, receipts))
                .collect(toImmutableList());
    }
}
