package org.sarcomaregistry.http.api;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.UUID;
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

    /** The word; one problem tells all that keeps it from being one. Evidence that isn't there looks like one of others. */
    static Answer of(ReportForm form, Transactions transactions) {
        var violations = violations(form);
        if (!violations.isEmpty()) {
            throw Problem.of(ProblemKind.DISPOSITION_REFUSED)
                    .withViolations(violations)
                    .toException();
        }
        return evidence(form)
                .flatMap(id -> transactions.read(stores -> stores.receipts().byId(id)))
                .filter(receipt -> receipt.position().isPresent())
                .map(Receipt::message)
                .map(message -> new Answer(
                        new Expected(kind(form).orElseThrow(), message),
                        reason(form).orElseThrow(),
                        hospital(form)))
                .orElseThrow(() -> problem(Why.ABSENT).toException());
    }

    private static ImmutableList<Violation> violations(ReportForm form) {
        var found = ImmutableList.<Violation>builder();
        if (!FIELDS.containsAll(form.fields().keySet())) {
            found.add(violation(
                    "", "Svaret har et felt som ikke hører hjemme her", "There is a field that doesn't belong here"));
        }
        if (kind(form).isEmpty()) {
            found.add(violation("/form", "Oppgi hvilken melding det gjelder", "Tell which report it is about"));
        }
        if (evidence(form).isEmpty()) {
            found.add(violation(
                    "/evidence",
                    "Oppgi kvitteringen til én opplysning som meldingen ventes ut fra",
                    "Give the receipt of one piece of evidence from which the report is expected"));
        }
        if (reason(form).isEmpty()) {
            found.add(violation("/reason", "Oppgi grunnen", "Give the reason"));
        }
        if (!isTransferAsItMustBe(form)) {
            found.add(violation(
                    "/to",
                    "Oppgi sykehuset ved overføring, og bare da",
                    "Give the hospital for a transfer, and for nothing else"));
        }
        return found.build();
    }

    private static Optional<String> one(ReportForm form, String field) {
        return form.answer(field).filter(only -> form.answers(field).size() == 1);
    }

    private static Optional<FormKind> kind(ReportForm form) {
        return one(form, "form")
                .flatMap(code -> Codes.parse(FormKind.class, code))
                .filter(EXPECTED::contains);
    }

    private static Optional<UUID> evidence(ReportForm form) {
        return one(form, "evidence").flatMap(Ids::parse);
    }

    private static Optional<DispositionReason> reason(ReportForm form) {
        return one(form, "reason").flatMap(code -> Codes.parse(DispositionReason.class, code));
    }

    private static Optional<OrganisationNumber> hospital(ReportForm form) {
        return one(form, "to")
                .flatMap(OrganisationNumber::parse)
                .filter(number -> HealthUnits.norway().hospital(number).isPresent());
    }

    private static boolean isTransferAsItMustBe(ReportForm form) {
        boolean transfer = reason(form)
                .filter(reason -> reason.ruling() == Ruling.TRANSFER)
                .isPresent();
        return form.answer("to").isPresent() == hospital(form).isPresent()
                && (reason(form).isEmpty() || transfer == hospital(form).isPresent());
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

    private static Problem refusal(String pointer, String nb, String en) {
        return Problem.of(ProblemKind.DISPOSITION_REFUSED).withViolations(ImmutableList.of(violation(pointer, nb, en)));
    }

    private static Violation violation(String pointer, String nb, String en) {
        return Violation.error(pointer, "DISPOSITION-FORM", Text.of(nb, en));
    }
}
