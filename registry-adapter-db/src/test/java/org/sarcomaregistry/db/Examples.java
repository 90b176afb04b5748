package org.sarcomaregistry.db;

import com.google.common.collect.ImmutableList;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.sarcomaregistry.application.Transactions;
import org.sarcomaregistry.application.access.Access;
import org.sarcomaregistry.application.access.Appointment;
import org.sarcomaregistry.application.access.Role;
import org.sarcomaregistry.application.drafting.Author;
import org.sarcomaregistry.application.drafting.DiscardReason;
import org.sarcomaregistry.application.drafting.Draft;
import org.sarcomaregistry.application.drafting.DraftForms;
import org.sarcomaregistry.application.drafting.DraftOutcome;
import org.sarcomaregistry.application.drafting.Drafting;
import org.sarcomaregistry.application.reporting.Intake;
import org.sarcomaregistry.application.reporting.Outcome;
import org.sarcomaregistry.application.reporting.Receipt;
import org.sarcomaregistry.application.reporting.RecordEvidence;
import org.sarcomaregistry.application.reporting.Sender;
import org.sarcomaregistry.application.reporting.Submission;
import org.sarcomaregistry.application.reporting.SubmitReport;
import org.sarcomaregistry.domain.report.Examination;
import org.sarcomaregistry.domain.report.IdPolicy;
import org.sarcomaregistry.domain.report.ReportForm;

/** A way in for tests of what lies behind it. */
record Examples(Transactions transactions, Vault vault) {

    private static final Sender SENDER = new Sender("974795787");
    private static final Author KARI = new Author("kari", SENDER);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T10:00:00Z"), ZoneOffset.UTC);

    Receipt report(ReportForm form) {
        return receipt(new SubmitReport(intake()).submit(submission(form)));
    }

    ImmutableList<Outcome> reports(ImmutableList<ReportForm> forms) {
        return new SubmitReport(intake())
                .submitAll(forms.stream().map(Examples::submission).toList());
    }

    Receipt evidence(ReportForm form) {
        return receipt(new RecordEvidence(intake()).record(submission(form)));
    }

    Draft draft(ReportForm form) {
        transactions.commit(stores -> {
            stores.appointments().add(new Appointment(KARI.subject(), Role.REPORTER, SENDER.name()));
            return true;
        });
        return draft(drafting().begin(KARI, form));
    }

    Draft discarded(Draft draft) {
        return draft(drafting().discard(KARI, draft.id(), draft.version(), DiscardReason.MISTAKE));
    }

    private Drafting drafting() {
        var forms = new DraftForms(Examination.current(IdPolicy.TRIAL));
        return new Drafting(transactions, new Access(transactions), forms, CLOCK);
    }

    private static Draft draft(DraftOutcome outcome) {
        return outcome.fold(
                DraftOutcome.Done::draft,
                sent -> {
                    throw new AssertionError("sent");
                },
                refused -> {
                    throw new AssertionError("refused: " + refused.why());
                });
    }

    private Intake intake() {
        return new Intake(transactions, Examination.current(IdPolicy.TRIAL), vault, CLOCK);
    }

    private static Submission submission(ReportForm form) {
        return new Submission(form, SENDER, Optional.empty(), TODAY);
    }

    private static Receipt receipt(Outcome outcome) {
        return outcome.fold(Outcome.Answered::receipt, refused -> {
            throw new AssertionError("refused: " + refused.reason());
        });
    }
}
