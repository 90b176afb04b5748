package org.sarcomaregistry.http.api;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.sarcomaregistry.application.access.Role;
import org.sarcomaregistry.application.drafting.Author;
import org.sarcomaregistry.application.drafting.DiscardReason;
import org.sarcomaregistry.application.drafting.Draft;
import org.sarcomaregistry.application.drafting.DraftOutcome;
import org.sarcomaregistry.domain.code.Codes;
import org.sarcomaregistry.domain.report.Finding;
import org.sarcomaregistry.domain.report.ReportForm;
import org.sarcomaregistry.domain.text.Text;
import org.sarcomaregistry.http.Problem;
import org.sarcomaregistry.http.ProblemKind;
import org.sarcomaregistry.http.TokenScope;
import org.sarcomaregistry.http.Violation;

/** Reports that are being written, by a department together. */
final class DraftRoutes {

    private static final int CREATED = 201;

    private final UseCases.Writing writing;
    private final UseCases useCases;

    DraftRoutes(UseCases useCases) {
        this.useCases = useCases;
        this.writing = useCases.writing();
    }

    private record Listed(ImmutableList<DraftBody> drafts) {}

    void addTo(Routes routes) {
        routes.post("/drafts", this::begin, TokenScope.REPORT);
        routes.read("/drafts", TokenScope.REPORT, this::list);
        routes.read("/drafts/{id}", TokenScope.REPORT, this::one);
        routes.put("/drafts/{id}", TokenScope.REPORT, this::save);
        routes.post("/drafts/{id}/holder", this::takeOver, TokenScope.REPORT);
        routes.post("/drafts/{id}/submission", this::submit, TokenScope.REPORT);
        routes.post("/drafts/{id}/discard", this::discard, TokenScope.REPORT);
    }

    private void begin(Context ctx, Caller caller) throws IOException {
        Parameters.of(ctx);
        var form = FormReader.read(Body.json(ctx));
        caller.requireReporter(form);
        answer(
                ctx,
                writing.drafting().begin(author(caller), form),
                draft -> ctx.status(CREATED).header("Location", location(draft)));
    }

    private void list(Context ctx, Caller caller) {
        var paging = new Paging(ctx, Parameters.of(ctx, Paging.AFTER, Paging.LIMIT));
        caller.requireAny(Role.REPORTER);
        var page = paging.page(
                writing.drafting().active(author(caller)),
                draft -> Position.FIRST.then(draft.savedAt()).then(draft.id().toString()));
        Written.json(
                ctx,
                new Listed(page.stream()
                        .map(draft -> DraftBody.of(draft, useCases.clock()))
                        .collect(toImmutableList())));
    }

    private void one(Context ctx, Caller caller) {
        Parameters.of(ctx);
        caller.requireAny(Role.REPORTER);
        var draft = id(ctx).flatMap(id -> writing.drafting().find(author(caller), id))
                .orElseThrow(() -> Problem.of(ProblemKind.NOT_FOUND).toException());
        ctx.header("ETag", Shown.tag(draft.version())).header("Cache-Control", "no-store");
        var history = writing.drafting().history(draft);
        Written.json(ctx, DraftBody.whole(draft, useCases.clock(), findings(draft), history));
    }

    private void save(Context ctx, Caller caller) throws IOException {
        var form = FormReader.read(Body.json(ctx));
        caller.requireReporter(form);
        change(ctx, caller, (author, id, shown) -> writing.drafting().save(author, id, shown, form));
    }

    private void takeOver(Context ctx, Caller caller) throws IOException {
        change(ctx, caller, writing.drafting()::takeOver);
    }

    private void discard(Context ctx, Caller caller) throws IOException {
        var form = FormReader.read(Body.json(ctx));
        var reason = form.answer("reason")
                .filter(code -> form.equals(ReportForm.of(ImmutableMap.of("reason", ImmutableList.of(code)))))
                .flatMap(code -> Codes.parse(DiscardReason.class, code))
                .orElseThrow(DraftRoutes::withoutReason);
        change(ctx, caller, (author, id, shown) -> writing.drafting().discard(author, id, shown, reason));
    }

    private void submit(Context ctx, Caller caller) throws IOException {
        change(ctx, caller, (author, id, shown) -> {
            writing.drafting().find(author, id).map(Draft::form).ifPresent(caller::requireReporter);
            return writing.submitDraft().submit(author, id, shown);
        });
    }

    private interface Change {
        DraftOutcome by(Author author, UUID id, long shown);
    }

    private void change(Context ctx, Caller caller, Change change) throws IOException {
        Parameters.of(ctx);
        caller.requireAny(Role.REPORTER);
        long shown = Shown.version(ctx);
        var id = id(ctx).orElseThrow(() -> Problem.of(ProblemKind.NOT_FOUND).toException());
        answer(ctx, change.by(author(caller), id, shown), draft -> {});
    }

    private void answer(Context ctx, DraftOutcome outcome, Consumer<Draft> beside) {
        outcome.<Runnable>fold(
                        done -> () -> {
                            beside.accept(done.draft());
                            ctx.header("ETag", Shown.tag(done.draft().version()));
                            Written.json(ctx, DraftBody.of(done.draft(), useCases.clock(), findings(done.draft())));
                        },
                        sent -> () -> Answers.write(ctx, sent.outcome(), ReceiptBody::of),
                        refused -> () -> {
                            throw DraftProblems.of(refused).toException();
                        })
                .run();
    }

    /** Of a draft that is closed nothing more can be found. */
    private Optional<ImmutableList<Finding>> findings(Draft draft) {
        return draft.state() == Draft.State.ACTIVE
                ? Optional.of(writing.forms().findings(draft, LocalDate.now(useCases.clock())))
                : Optional.empty();
    }

    static String location(Draft draft) {
        return RegistryApi.BASE + "/drafts/" + draft.id();
    }

    private static Author author(Caller caller) {
        return new Author(caller.identity().subject(), caller.asReporter());
    }

    private static Optional<UUID> id(Context ctx) {
        return Ids.parse(ctx.pathParam("id"));
    }

    private static RuntimeException withoutReason() {
        return Problem.of(ProblemKind.DRAFT_REFUSED)
                .withViolations(ImmutableList.of(Violation.error(
                        "/reason",
                        "DRAFT-REASON",
                        Text.of(
                                "Oppgi grunnen til å forkaste, og bare den",
                                "Give the reason for discarding, and nothing else"))))
                .toException();
    }
}
