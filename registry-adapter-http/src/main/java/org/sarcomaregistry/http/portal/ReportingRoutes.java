package org.sarcomaregistry.http.portal;

import static org.sarcomaregistry.http.portal.Portal.get;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.util.function.Function;

/** The pages of reporters: forms, drafts, corrections and withdrawals, what is missing, and how much was reported. */
final class ReportingRoutes {

    private final Pages pages;
    private final FormBeginning beginning;
    private final DraftPage draft;
    private final DraftSending sending;
    private final ReportsPage reports;
    private final Withdrawals withdrawals;
    private final MissingPage missing;
    private final MissingAnswer answer;
    private final CountingPage counting;

    ReportingRoutes(PortalUseCases useCases, Viewing viewing, Pages pages) {
        this.pages = pages;
        this.beginning = new FormBeginning(useCases, viewing);
        this.draft = new DraftPage(useCases, viewing);
        this.sending = new DraftSending(useCases, viewing, draft);
        this.reports = new ReportsPage(useCases, viewing);
        this.withdrawals = new Withdrawals(useCases, viewing);
        this.missing = new MissingPage(useCases, viewing);
        this.answer = new MissingAnswer(useCases, viewing, missing);
        this.counting = new CountingPage(useCases, viewing);
    }

    void addTo(JavalinConfig config) {
        get(config, "/reports", ctx -> pages.show(ctx, "reports", reports.view(ctx)));
        begin(config, "/reports/new/{kind}", beginning::report);
        begin(config, "/receipts/{id}/correction", beginning::correction);
        get(config, "/drafts/{id}", ctx -> pages.show(ctx, "form", draft.view(ctx)));
        config.routes.post("/drafts/{id}", ctx -> sending.send(ctx).answer(ctx, pages));
        get(config, "/receipts/{id}/withdrawal", ctx -> pages.show(ctx, "withdrawal", withdrawals.view(ctx)));
        get(config, "/missing", ctx -> pages.show(ctx, "missing", missing.view(ctx)));
        config.routes.post("/missing", ctx -> answer.withdraw(ctx).answer(ctx, pages));
        get(config, "/missing/{id}/{kind}", ctx -> pages.show(ctx, "answer", answer.view(ctx)));
        config.routes.post("/missing/{id}/{kind}", ctx -> answer.send(ctx, pages));
        get(config, "/counting", ctx -> pages.show(ctx, "counting", counting.view(ctx)));
        config.routes.post("/receipts/{id}/withdrawal", ctx -> withdrawals.send(ctx, pages));
    }

    private void begin(JavalinConfig config, String path, Function<Context, FormBeginning.Blank> blank) {
        get(config, path, ctx -> pages.show(ctx, "form", beginning.view(ctx, blank.apply(ctx))));
        config.routes.post(path, ctx -> beginning.send(ctx, blank.apply(ctx)).answer(ctx, pages));
    }
}
