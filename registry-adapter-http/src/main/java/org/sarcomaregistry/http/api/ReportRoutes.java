package org.sarcomaregistry.http.api;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import org.sarcomaregistry.application.reporting.Outcome;
import org.sarcomaregistry.application.reporting.Sender;
import org.sarcomaregistry.application.reporting.Submission;
import org.sarcomaregistry.domain.person.NationalIdInText;
import org.sarcomaregistry.domain.report.Finding;
import org.sarcomaregistry.domain.report.FormKind;
import org.sarcomaregistry.domain.report.ReportForm;
import org.sarcomaregistry.domain.text.Text;
import org.sarcomaregistry.http.Problem;
import org.sarcomaregistry.http.ProblemKind;
import org.sarcomaregistry.http.TokenScope;
import org.sarcomaregistry.http.Violation;

/** Reports, withdrawals and evidence come in here, and may be examined without being sent. */
final class ReportRoutes {

    private static final String EFFECTS = "effects";
    private static final int MOST_AT_ONCE = 100;

    private final UseCases useCases;
    private final KnownEffects effects;

    ReportRoutes(UseCases useCases) {
        this.useCases = useCases;
        this.effects = new KnownEffects(useCases.following().effects());
    }

    private record Examinations(ImmutableList<Examination> examinations) {}

    private record Examination(boolean acceptable, ImmutableList<Violation> violations) {}

    void addTo(Routes routes) {
        routes.post("/reports", this::report, TokenScope.REPORT);
        routes.post("/reports/validation", this::examine, TokenScope.REPORT, TokenScope.EVIDENCE);
        routes.post("/reports/validations", this::examineAll, TokenScope.REPORT, TokenScope.EVIDENCE);
        routes.post("/withdrawals", this::withdraw, TokenScope.REPORT);
        routes.post("/evidence", this::evidence, TokenScope.EVIDENCE);
    }

    private void report(Context ctx, Caller caller) throws IOException {
        send(ctx, caller, kind -> kind.family() == FormKind.Family.REPORT || kind == FormKind.WITHDRAWAL);
    }

    private void withdraw(Context ctx, Caller caller) throws IOException {
        send(ctx, caller, kind -> kind == FormKind.WITHDRAWAL);
    }

    private void send(Context ctx, Caller caller, Predicate<FormKind> taken) throws IOException {
        boolean wanted = Parameters.of(ctx, EFFECTS).flag(EFFECTS);
        var form = form(ctx, taken);
        caller.requireReporter(form);
        answer(ctx, caller, wanted, useCases.submitReport().submit(submission(ctx, form, caller.asReporter())));
    }

    private void evidence(Context ctx, Caller caller) throws IOException {
        boolean wanted = Parameters.of(ctx, EFFECTS).flag(EFFECTS);
        var form = form(ctx, kind -> kind.family() != FormKind.Family.REPORT);
        caller.requireSource(form);
        answer(ctx, caller, wanted, useCases.recordEvidence().record(submission(ctx, form, caller.asSource())));
    }

    private void examine(Context ctx, Caller caller) throws IOException {
        Parameters.of(ctx);
        caller.requireAny();
        Written.json(ctx, examined(form(ctx, kind -> true)));
    }

    private void examineAll(Context ctx, Caller caller) throws IOException {
        Parameters.of(ctx);
        caller.requireAny();
        Written.json(
                ctx,
                new Examinations(FormReader.readMany(Body.json(ctx), MOST_AT_ONCE).stream()
                        .map(this::examined)
                        .collect(toImmutableList())));
    }

    private Examination examined(ReportForm form) {
        var findings = useCases.examination().of(form, today()).findings();
        return new Examination(
                findings.stream().noneMatch(Finding::rejects),
                findings.stream().map(Violation::of).collect(toImmutableList()));
    }

    private void answer(Context ctx, Caller caller, boolean wanted, Outcome outcome) {
        Answers.write(ctx, outcome, receipt -> wanted ? effects.with(receipt, caller) : ReceiptBody.of(receipt));
    }

    private static ReportForm form(Context ctx, Predicate<FormKind> taken) throws IOException {
        var form = FormReader.read(Body.json(ctx));
        var kind = form.answer("form").flatMap(FormKind::form);
        if (kind.isPresent() && !taken.test(kind.get())) {
            throw Problem.of(ProblemKind.WRONG_FORM)
                    .withViolations(ImmutableList.of(Violation.error(
                            "/form",
                            "FORM-ELSEWHERE",
                            Text.of(
                                    "Skjemaet tas ikke imot på denne adressen",
                                    "The form is not taken at this address"))))
                    .toException();
        }
        return form;
    }

    private Submission submission(Context ctx, ReportForm form, Sender sender) {
        return new Submission(form, sender, idempotencyKey(ctx), today());
    }

    private static Optional<String> idempotencyKey(Context ctx) {
        var key = Optional.ofNullable(ctx.header("Idempotency-Key"));
        if (key.filter(told -> !told.matches("[!-~]{1,100}") || NationalIdInText.isIn(told))
                .isPresent()) {
            throw Problem.of(ProblemKind.BAD_REQUEST)
                    .withViolations(ImmutableList.of(Violation.error(
                            "",
                            "IDEMPOTENCY-KEY",
                            Text.of(
                                    "Idempotency-Key må ha 1 til 100 synlige ASCII-tegn og intet fødselsnummer",
                                    "Idempotency-Key must have 1 to 100 visible ASCII characters and no national id"))))
                    .toException();
        }
        return key;
    }

    private LocalDate today() {
        return LocalDate.now(useCases.clock());
    }
}
