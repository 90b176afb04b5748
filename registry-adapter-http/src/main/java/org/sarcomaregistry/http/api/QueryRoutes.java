package org.sarcomaregistry.http.api;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.javalin.http.Context;
import java.io.IOException;
import org.sarcomaregistry.application.Transactions;
import org.sarcomaregistry.application.access.Role;
import org.sarcomaregistry.application.desk.Asking;
import org.sarcomaregistry.application.desk.DeskOutcome;
import org.sarcomaregistry.domain.code.Codes;
import org.sarcomaregistry.domain.desk.QueryReason;
import org.sarcomaregistry.domain.desk.QueryStatus;
import org.sarcomaregistry.domain.desk.QueryWord.Kind;
import org.sarcomaregistry.domain.desk.Question;
import org.sarcomaregistry.domain.desk.UnitQuery;
import org.sarcomaregistry.domain.unit.OrganisationNumber;
import org.sarcomaregistry.http.Problem;
import org.sarcomaregistry.http.ProblemKind;
import org.sarcomaregistry.http.TokenScope;

/** What the registry asks units about their reports, and what they answer. */
final class QueryRoutes {

    private static final int CREATED = 201;
    private static final int OK = 200;

    private final Asking asking;
    private final Transactions transactions;

    QueryRoutes(UseCases useCases) {
        this.asking = useCases.desk().asking();
        this.transactions = useCases.transactions();
    }

    private record Listed(int total, ImmutableList<QueryBody> queries) {}

    void addTo(Routes routes) {
        routes.post("/queries", this::ask, TokenScope.REPORT);
        routes.read("/queries", TokenScope.READ, this::list);
        routes.post("/queries/{id}/words", this::say, TokenScope.REPORT);
    }

    private void ask(Context ctx, Caller caller) throws IOException {
        Parameters.of(ctx);
        caller.requireRegistry();
        var form = DeskForm.of(
                FormReader.read(Body.json(ctx)), transactions, "receipt", "fields", "reason", "doubt", "text");
        var words = form.needWords();
        var question = new Question(
                form.message("receipt"),
                form.fields(),
                form.need("reason", code -> Codes.parse(QueryReason.class, code)),
                form.doubt());
        answer(ctx, asking.ask(caller.identity().subject(), question, words));
    }

    private void say(Context ctx, Caller caller) throws IOException {
        Parameters.of(ctx);
        caller.requireAny(Role.REPORTER, Role.REGISTRAR);
        var form = DeskForm.of(FormReader.read(Body.json(ctx)), transactions, "word", "text");
        var kind = form.need("word", code -> Codes.parse(Kind.class, code).filter(word -> word != Kind.ASKED));
        boolean alone = kind == Kind.CONFIRMED || kind == Kind.CLOSED;
        var words = alone ? form.words() : form.needWords();
        var id = Ids.parse(ctx.pathParam("id"))
                .orElseThrow(() -> Problem.of(ProblemKind.NOT_FOUND).toException());
        answer(ctx, asking.say(caller.identity().subject(), id, kind, words));
    }

    private void answer(Context ctx, DeskOutcome<UnitQuery> outcome) {
        var done = DeskRoutes.done(outcome);
        ctx.status(done.repeated() ? OK : CREATED);
        Written.json(ctx, bodies(ImmutableList.of(done.kept())).get(0));
    }

    private void list(Context ctx, Caller caller) {
        var parameters = Parameters.of(ctx, "unit", "status", Paging.AFTER, Paging.LIMIT);
        var unit = parameters.parsed("unit", OrganisationNumber::parse);
        var status = parameters.parsed("status", code -> Codes.parse(QueryStatus.class, code));
        caller.requireAny(Role.REPORTER, Role.QUALITY_LEAD, Role.REGISTRAR);
        var all = asking.of(
                caller.identity().subject(),
                query -> unit.map(query.unit()::equals).orElse(true)
                        && status.map(wanted -> wanted == query.status()).orElse(true));
        var page = new Paging(ctx, parameters).page(all, QueryRoutes::position);
        Written.json(ctx, new Listed(all.size(), bodies(page)));
    }

    /** The one that was asked last comes first. */
    private static Position position(UnitQuery query) {
        return Position.FIRST
                .newest(query.words().get(0).said().at())
                .then(query.id().toString());
    }

    private ImmutableList<QueryBody> bodies(ImmutableList<UnitQuery> queries) {
        var receipts = new Receipted(transactions).of(QueryBody.named(queries));
        return queries.stream().map(query -> QueryBody.of(query, receipts)).collect(toImmutableList());
    }
}
