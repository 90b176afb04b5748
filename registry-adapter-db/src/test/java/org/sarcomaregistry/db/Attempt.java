package org.sarcomaregistry.db;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.sarcomaregistry.application.Transactions;
import org.sarcomaregistry.application.access.Access;
import org.sarcomaregistry.application.access.Appointment;
import org.sarcomaregistry.application.access.Role;
import org.sarcomaregistry.application.drafting.Author;
import org.sarcomaregistry.application.drafting.Draft;
import org.sarcomaregistry.application.drafting.DraftForms;
import org.sarcomaregistry.application.drafting.DraftOutcome;
import org.sarcomaregistry.application.drafting.Drafting;
import org.sarcomaregistry.application.drafting.SubmitDraft;
import org.sarcomaregistry.application.reporting.Intake;
import org.sarcomaregistry.application.reporting.Outcome;
import org.sarcomaregistry.application.reporting.Sender;
import org.sarcomaregistry.application.reporting.Submission;
import org.sarcomaregistry.application.reporting.SubmitReport;
import org.sarcomaregistry.application.testing.Forms;
import org.sarcomaregistry.domain.report.Examination;
import org.sarcomaregistry.domain.report.FormKind;
import org.sarcomaregistry.domain.report.IdPolicy;
import org.sarcomaregistry.domain.report.ReportForm;

/**
 * One use case that writes, about a patient and by a person of its own, done once or repeated by a client who got no
 * answer.
 *
 * @param number tells attempts apart
 */
record Attempt(UseCase useCase, int number, Vault vault) {

    private static final Sender SENDER = new Sender("974795787");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T10:00:00Z"), ZoneOffset.UTC);

    /** What is done. */
    enum UseCase {
        SUBMIT(1, ""),
        CORRECT(2, ""),
        BEGIN_DRAFT(0, "begun"),
        SAVE_DRAFT(0, "begun"),
        SUBMIT_DRAFT(1, "begun submitted");

        private final int reports;
        private final String events;

        UseCase(int reports, String events) {
            this.reports = reports;
            this.events = events;
        }

        /** How many reports there are in the log once it is done, with those that it needed before. */
        int reports() {
            return reports;
        }

        /** What has happened to its draft once it is done. */
        String events() {
            return events;
        }
    }

    private Author author() {
        return new Author("kari-" + number, SENDER);
    }

    private ReportForm form() {
        return Forms.of(FormKind.FOLLOW_UP, "m" + number, Forms.patient(number));
    }

    /** Writes what must be there before, and answers the draft that it is about, if it is about one. */
    Optional<UUID> prepare(Transactions sound) {
        sound.commit(stores -> {
            stores.appointments().add(new Appointment(author().subject(), Role.REPORTER, SENDER.name()));
            return true;
        });
        if (useCase == UseCase.CORRECT) {
            submitted(form(), sound);
        }
        return useCase == UseCase.SAVE_DRAFT || useCase == UseCase.SUBMIT_DRAFT
                ? drafting(sound)
                        .begin(author(), form())
                        .fold(
                                done -> Optional.of(done.draft().id()),
                                sent -> Optional.empty(),
                                refused -> Optional.empty())
                : Optional.empty();
    }

    /** Does it, and answers what a client would keep: the receipt, or the draft with version and comment. */
    String done(Transactions transactions, Optional<UUID> draft) {
        return switch (useCase) {
            case SUBMIT -> submitted(form(), transactions);
            case CORRECT -> submitted(Forms.correction(form(), "c" + number, "m" + number), transactions);
            case BEGIN_DRAFT -> kept(drafting(transactions).begin(author(), form()));
            case SAVE_DRAFT ->
                kept(drafting(transactions).save(author(), draft.orElseThrow(), 1, form().with("comment", "saved")));
            case SUBMIT_DRAFT ->
                kept(new SubmitDraft(transactions, drafting(transactions), intake(transactions), CLOCK)
                        .submit(author(), draft.orElseThrow(), 1));
        };
    }

    private String submitted(ReportForm form, Transactions transactions) {
        var submission = new Submission(form, SENDER, Optional.of("key-" + form.answer("message_id")), TODAY);
        return receipt(new SubmitReport(intake(transactions)).submit(submission));
    }

    private static String receipt(Outcome outcome) {
        return outcome.fold(answered -> answered.receipt().id().toString(), refused -> "refused " + refused.reason());
    }

    /** Whoever finds the very draft that they were about to write has written it before. */
    private static String kept(DraftOutcome outcome) {
        return outcome.fold(
                done -> kept(done.draft()),
                sent -> receipt(sent.outcome()),
                refused -> refused.current().map(Attempt::kept).orElse("refused " + refused.why()));
    }

    private static String kept(Draft draft) {
        return draft.id() + " version " + draft.version() + " says "
                + draft.form().answer("comment").orElse("nothing");
    }

    private Intake intake(Transactions transactions) {
        return new Intake(transactions, Examination.current(IdPolicy.TRIAL), vault, CLOCK);
    }

    private static Drafting drafting(Transactions transactions) {
        return new Drafting(
                transactions, new Access(transactions), new DraftForms(Examination.current(IdPolicy.TRIAL)), CLOCK);
    }
}
