package org.sarcomaregistry.db;

import com.google.common.collect.ImmutableList;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.sarcomaregistry.application.Stores;
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
import org.sarcomaregistry.application.night.Night.Claim;
import org.sarcomaregistry.application.night.Night.Made;
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

    /** The night of 31 March, of which a release with watermark 1 was made. */
    static boolean night(Stores stores) {
        var claim = new Claim(
                LocalDate.of(2026, 3, 31),
                "a:8080",
                CLOCK.instant(),
                CLOCK.instant().plusSeconds(900));
        return stores.nights().claim(claim)
                && stores.nights()
                        .made(claim.dataDate(), new Made("2026-03-31-w1", "a:8080", CLOCK.instant(), Duration.ZERO));
    }

    /** The night after it, which somebody has begun. */
    static boolean nextNight(Stores stores) {
        var now = CLOCK.instant();
        return stores.nights().claim(new Claim(LocalDate.of(2026, 4, 1), "b:8080", now, now.plusSeconds(900)));
    }

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
