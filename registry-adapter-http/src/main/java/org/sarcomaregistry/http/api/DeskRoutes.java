package org.sarcomaregistry.http.api;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.sarcomaregistry.application.Transactions;
import org.sarcomaregistry.application.desk.Decision;
import org.sarcomaregistry.application.desk.Desk;
import org.sarcomaregistry.application.desk.DeskOutcome;
import org.sarcomaregistry.application.desk.DeskOutcome.Done;
import org.sarcomaregistry.application.desk.Doubts.Doubtful;
import org.sarcomaregistry.application.desk.Proposal;
import org.sarcomaregistry.application.reporting.Receipt;
import org.sarcomaregistry.domain.code.Codes;
import org.sarcomaregistry.domain.report.AdjudicationReason;
import org.sarcomaregistry.domain.report.FormKind;
import org.sarcomaregistry.domain.report.Ruling;
import org.sarcomaregistry.http.Problem;
import org.sarcomaregistry.http.ProblemKind;
import org.sarcomaregistry.http.TokenScope;

/** What the registry's staff see as doubtful, and what they decide. */
final class DeskRoutes {

    private static final int CREATED = 201;
    private static final int OK = 200;
    private static final String BEFORE = "before";

    private final Desk desk;
    private final Transactions transactions;
    private final Receipted receipted;

    DeskRoutes(UseCases useCases) {
        this.desk = useCases.desk();
        this.transactions = useCases.transactions();
        this.receipted = new Receipted(transactions);
    }

    private record Doubt(
            String code, String severity, String nb, String en, String person, ImmutableList<SourceBody> about) {}

    private record Doubted(int total, ImmutableList<Doubt> doubts) {}

    private record Decided(ImmutableList<AdjudicationBody> adjudications) {}

    void addTo(Routes routes) {
        routes.read("/doubts", TokenScope.READ, this::doubts);
        routes.post("/adjudications", this::decide, TokenScope.REPORT);
        routes.read("/adjudications", TokenScope.READ, this::list);
        routes.post("/adjudications/{id}/withdrawal", this::takeBack, TokenScope.REPORT);
    }

    private void doubts(Context ctx, Caller caller) {
        var parameters = Parameters.of(ctx, Paging.AFTER, Paging.LIMIT);
        caller.requireRegistry();
        var all = desk.doubts().open();
        var page = new Paging(ctx, parameters).page(all, DeskRoutes::position);
        var receipts = receipted.of(page.stream().flatMap(one -> one.query().about().stream()));
        var bodies = page.stream()
                .map(one -> new Doubt(
                        one.query().code(),
                        one.query().severity().code(),
                        one.query().text().nb(),
                        one.query().text().en(),
                        CaseBody.person(one.person()),
                        SourceBody.of(one.query().about(), receipts)))
                .collect(toImmutableList());
        Written.json(ctx, new Doubted(all.size(), bodies));
    }

    private static Position position(Doubtful one) {
        var about = one.query().about();
        return Position.FIRST
                .then(one.person().value())
                .then(about.get(0).position())
                .then(one.query().code())
                .then(about.get(about.size() - 1).position())
                .then(about.size());
    }

    private void decide(Context ctx, Caller caller) throws IOException {
        Parameters.of(ctx);
        caller.requireRegistry();
        var form = DeskForm.of(
                FormReader.read(Body.json(ctx)),
                transactions,
                "ruling",
                "receipts",
                "stands",
                "fields",
                "doubt",
                "reason",
                "text");
        var proposal = ProposalForm.of(new Proposal(
                form.need("ruling", code -> Codes.parse(Ruling.class, code)),
                form.messages("receipts"),
                form.messageIf("stands"),
                form.fields(),
                form.doubt(),
                form.need("reason", code -> Codes.parse(AdjudicationReason.class, code)),
                form.needWords()));
        answer(ctx, desk.adjudicating().decide(caller.identity().subject(), proposal), CREATED);
    }

    private void takeBack(Context ctx, Caller caller) throws IOException {
        Parameters.of(ctx);
        caller.requireRegistry();
        var form = DeskForm.of(FormReader.read(Body.json(ctx)), transactions, "text");
        var id = Ids.parse(ctx.pathParam("id"))
                .orElseThrow(() -> Problem.of(ProblemKind.NOT_FOUND).toException());
        answer(ctx, desk.adjudicating().takeBack(caller.identity().subject(), id, form.needWords()), OK);
    }

    private void answer(Context ctx, DeskOutcome<Decision> outcome, int status) {
        var done = done(outcome);
        ctx.status(done.repeated() ? OK : status);
        Written.json(ctx, bodies(ImmutableList.of(done.kept())).get(0));
    }

    private void list(Context ctx, Caller caller) {
        var parameters = Parameters.of(ctx, BEFORE, Paging.LIMIT);
        caller.requireRegistry();
        var before = parameters.parsed(BEFORE, this::decision);
        var paging = new Paging(ctx, parameters);
        int limit = paging.limit();
        var found = desk.adjudicating().before(before, limit + 1);
        if (found.size() > limit) {
            paging.next(BEFORE, found.get(limit - 1).receipt().id().toString());
        }
        Written.json(ctx, new Decided(bodies(found.stream().limit(limit).collect(toImmutableList()))));
    }

    /** A page begins after a decision, and nowhere else. */
    private Optional<UUID> decision(String id) {
        return Ids.parse(id)
                .flatMap(found -> transactions.read(stores -> stores.receipts().byId(found)))
                .filter(receipt -> receipt.kind().equals(Optional.of(FormKind.ADJUDICATION)))
                .map(Receipt::id);
    }

    private ImmutableList<AdjudicationBody> bodies(ImmutableList<Decision> decisions) {
        var named = decisions.stream()
                .flatMap(decision -> decision.made().about().stream())
                .collect(toImmutableSet());
        var receipts = receipted.of(named);
        return decisions.stream()
                .map(decision -> AdjudicationBody.of(decision, receipts))
                .collect(toImmutableList());
    }

    /** What was kept; a problem is thrown if nothing was. */
    static <T> Done<T> done(DeskOutcome<T> outcome) {
        return outcome.<Done<T>>fold(one -> one, refused -> {
            throw DeskForm.problem(refused.why()).toException();
        });
    }
}
