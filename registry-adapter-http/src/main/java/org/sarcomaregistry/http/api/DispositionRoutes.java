package org.sarcomaregistry.http.api;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.Collection;
import org.sarcomaregistry.application.Transactions;
import org.sarcomaregistry.application.access.Role;
import org.sarcomaregistry.application.reminding.Disposing;
import org.sarcomaregistry.application.reminding.DispositionOutcome;
import org.sarcomaregistry.application.reminding.DispositionOutcome.Done;
import org.sarcomaregistry.domain.course.Disposition;
import org.sarcomaregistry.domain.report.MessageKey;
import org.sarcomaregistry.http.Problem;
import org.sarcomaregistry.http.ProblemKind;
import org.sarcomaregistry.http.TokenScope;

/** What units say of reports that they owe: not relevant here, or another unit's. */
final class DispositionRoutes {

    private static final int CREATED = 201;
    private static final int OK = 200;

    private final Disposing disposing;
    private final Transactions transactions;

    DispositionRoutes(UseCases useCases) {
        this.disposing = useCases.expecting().disposing();
        this.transactions = useCases.transactions();
    }

    private record Listed(PlaceBody place, int total, ImmutableList<DispositionBody> dispositions) {}

    void addTo(Routes routes) {
        routes.post("/dispositions", this::dispose, TokenScope.REPORT);
        routes.read("/dispositions", TokenScope.READ, this::list);
        routes.post("/dispositions/{id}/withdrawal", this::withdraw, TokenScope.REPORT);
    }

    private void dispose(Context ctx, Caller caller) throws IOException {
        Parameters.of(ctx);
        caller.requireAny(Role.REPORTER, Role.REGISTRAR);
        var form = FormReader.read(Body.json(ctx));
        var answer = DispositionForm.of(form, transactions);
        answer(ctx, disposing.dispose(caller.identity().subject(), answer));
    }

    private void withdraw(Context ctx, Caller caller) {
        Parameters.of(ctx);
        caller.requireAny(Role.REPORTER, Role.REGISTRAR);
        var id = Ids.parse(ctx.pathParam("id"))
                .orElseThrow(() -> Problem.of(ProblemKind.NOT_FOUND).toException());
        answer(ctx, disposing.withdraw(caller.identity().subject(), id));
    }

    private void answer(Context ctx, DispositionOutcome outcome) {
        var done = outcome.<Done>fold(one -> one, refused -> {
            throw DispositionForm.problem(refused.why()).toException();
        });
        var word = done.disposition();
        boolean created = !done.repeated() && word.withdrawn().isEmpty();
        ctx.status(created ? CREATED : OK);
        Written.json(ctx, DispositionBody.of(word, receipts(ImmutableList.of(word))));
    }

    private void list(Context ctx, Caller caller) {
        var parameters = Parameters.of(ctx, "unit", Paging.AFTER, Paging.LIMIT);
        var place = parameters.place("unit");
        caller.requireKnowledge(place);
        var all = disposing.of(place);
        var page = new Paging(ctx, parameters).page(all, DispositionRoutes::position);
        var receipts = receipts(page);
        Written.json(
                ctx,
                new Listed(
                        PlaceBody.of(place),
                        all.size(),
                        page.stream()
                                .map(word -> DispositionBody.of(word, receipts))
                                .collect(toImmutableList())));
    }

    private static Position position(Disposition word) {
        return Position.FIRST.then(word.decided().at()).then(word.id().toString());
    }

    private ImmutableMap<MessageKey, String> receipts(Collection<Disposition> words) {
        var messages = words.stream().map(word -> word.expected().evidence()).collect(toImmutableSet());
        return new Receipted(transactions).of(messages);
    }
}
