package org.sarcomaregistry.http.api;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.sarcomaregistry.application.Transactions;
import org.sarcomaregistry.application.reminding.Disposing.Answer;
import org.sarcomaregistry.application.reminding.DispositionOutcome.Why;
import org.sarcomaregistry.application.reporting.Receipt;
import org.sarcomaregistry.domain.code.Codes;
import org.sarcomaregistry.domain.course.DispositionReason;
import org.sarcomaregistry.domain.course.DispositionReason.Ruling;
import org.sarcomaregistry.domain.course.Expected;
import org.sarcomaregistry.domain.report.FormKind;
import org.sarcomaregistry.domain.report.ReportForm;
import org.sarcomaregistry.domain.text.Text;
import org.sarcomaregistry.domain.unit.HealthUnits;
import org.sarcomaregistry.domain.unit.OrganisationNumber;
import org.sarcomaregistry.http.Problem;
import org.sarcomaregistry.http.ProblemKind;
import org.sarcomaregistry.http.Violation;

/** Reads a unit's word on a report that it owes. */
final class DispositionForm {

    private static final ImmutableSet<String> FIELDS = ImmutableSet.of("form", "evidence", "reason", "to");
    private static final ImmutableSet<FormKind> EXPECTED =
            ImmutableSet.of(FormKind.WORK_UP, FormKind.SURGERY, FormKind.RADIOTHERAPY, FormKind.SYSTEMIC_THERAPY);

    private DispositionForm() {}

    /** The word; a problem is thrown where it can't be one. Evidence that isn't there looks like a report of others. */
    static Answer of(ReportForm form, Transactions transactions) {
        if (!FIELDS.containsAll(form.fields().keySet())) {
            throw refused(
                    "", "Svaret har et felt som ikke hører hjemme her", "There is a field that doesn't belong here");
        }
        var kind = form.answer("form")
                .flatMap(code -> Codes.parse(FormKind.class, code))
                .filter(EXPECTED::contains)
                .orElseThrow(
                        () -> refused("/form", "Oppgi hvilken melding det gjelder", "Tell which report it is about"));
        var reason = form.answer("reason")
                .flatMap(code -> Codes.parse(DispositionReason.class, code))
                .orElseThrow(() -> refused("/reason", "Oppgi grunnen", "Give the reason"));
        var to = to(form, reason);
        return form.answer("evidence")
                .flatMap(Ids::parse)
                .flatMap(id -> transactions.read(stores -> stores.receipts().byId(id)))
                .filter(receipt -> receipt.position().isPresent())
                .map(Receipt::message)
                .map(message -> new Answer(new Expected(kind, message), reason, to))
                .orElseThrow(() -> problem(Why.ABSENT).toException());
    }

    private static Optional<OrganisationNumber> to(ReportForm form, DispositionReason reason) {
        var to = form.answer("to");
        var hospital = to.flatMap(OrganisationNumber::parse)
                .filter(number -> HealthUnits.norway().hospital(number).isPresent());
        boolean wanted = reason.ruling() == Ruling.TRANSFER;
        if (wanted != to.isPresent() || to.isPresent() != hospital.isPresent()) {
            throw refused(
                    "/to",
                    "Oppgi sykehuset ved overføring, og bare da",
                    "Give the hospital for a transfer, and for nothing else");
        }
        return hospital;
    }

    /** Why a word was not taken, as a problem. */
    static Problem problem(Why why) {
        return switch (why) {
            case ABSENT -> Problem.of(ProblemKind.NOT_FOUND);
            case CLOSED -> Problem.of(ProblemKind.REPORT_NOT_OWED);
            case OVERTAKEN -> Problem.of(ProblemKind.DISPOSITION_OVERTAKEN);
            case SAME_UNIT ->
                refusal("/to", "Meldingen er denne enhetens allerede", "The report is this unit's already");
        };
    }

    private static RuntimeException refused(String pointer, String nb, String en) {
        return refusal(pointer, nb, en).toException();
    }

    private static Problem refusal(String pointer, String nb, String en) {
        return Problem.of(ProblemKind.DISPOSITION_REFUSED)
                .withViolations(ImmutableList.of(Violation.error(pointer, "DISPOSITION-FORM", Text.of(nb, en))));
    }
}
