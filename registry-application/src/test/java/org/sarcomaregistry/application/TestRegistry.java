package org.sarcomaregistry.application;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.sarcomaregistry.application.access.Access;
import org.sarcomaregistry.application.access.Appointment;
import org.sarcomaregistry.application.access.Role;
import org.sarcomaregistry.application.desk.Adjudicating;
import org.sarcomaregistry.application.desk.Asking;
import org.sarcomaregistry.application.desk.DeskTools;
import org.sarcomaregistry.application.importing.ImportReports;
import org.sarcomaregistry.application.memory.InMemoryTransactions;
import org.sarcomaregistry.application.querying.CurrentCourses;
import org.sarcomaregistry.application.querying.Effects;
import org.sarcomaregistry.application.querying.Statistics;
import org.sarcomaregistry.application.reminding.Disposing;
import org.sarcomaregistry.application.reminding.MissingReports;
import org.sarcomaregistry.application.reporting.Fingerprints;
import org.sarcomaregistry.application.reporting.ImportMessages;
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

/** A registry in memory on 1 September 2024, to which things are told. */
public final class TestRegistry {

    public static final LocalDate TODAY = LocalDate.of(2024, 9, 1);
    public static final Sender SENDER = new Sender("974795787");

    public final Clock clock;
    public final Transactions transactions;
    public final SubmitReport submitReport;
    public final RecordEvidence recordEvidence;
    public final ImportReports importReports;
    public final CurrentCourses courses;
    public final Statistics statistics;
    public final MissingReports missing;
    public final Disposing disposing;
    public final Effects effects;
    public final Asking asking;
    public final Adjudicating adjudicating;

    public TestRegistry() {
        this(new InMemoryTransactions());
    }

    public TestRegistry(Transactions transactions) {
        this(transactions, Clock.fixed(TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
    }

    /** A registry whose days pass as the clock says. */
    public TestRegistry(Transactions transactions, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
        Fingerprints fingerprints = form -> Hashing.sha256()
                .hashString(form.canonical(), StandardCharsets.UTF_8)
                .toString();
        var intake = new Intake(transactions, Examination.current(IdPolicy.IMPORT), fingerprints, clock);
        submitReport = new SubmitReport(intake);
        recordEvidence = new RecordEvidence(intake);
        importReports = new ImportReports(transactions, new ImportMessages(intake), fingerprints, clock);
        courses = new CurrentCourses(transactions);
        statistics = new Statistics(courses, clock);
        missing = new MissingReports(courses, statistics, transactions);
        disposing = new Disposing(transactions, courses, new Access(transactions), clock);
        effects = new Effects(transactions, courses, statistics);
        var tools = new DeskTools(fingerprints, clock);
        asking = new Asking(transactions, courses, new Access(transactions), tools);
        adjudicating = new Adjudicating(transactions, courses, new Access(transactions), tools);
    }

    /** Appoints a person to report for a hospital. */
    public void appoint(String subject, String unit) {
        appoint(new Appointment(subject, Role.REPORTER, unit));
    }

    /** Appoints a person. */
    public void appoint(Appointment appointment) {
        transactions.commit(stores -> {
            stores.appointments().add(appointment);
            return true;
        });
    }

    /** Sends a report under a message id. */
    public Outcome submit(String id, ReportForm form) {
        return submitReport.submit(submission(id, form));
    }

    /** Sends a report that must be answered with a receipt. */
    public Receipt receipt(String id, ReportForm form) {
        return submit(id, form).fold(Outcome.Answered::receipt, refused -> {
            throw new AssertionError(refused.reason());
        });
    }

    /** Sends evidence under a message id. */
    public Outcome record(String id, ReportForm form) {
        return recordEvidence.record(submission(id, form));
    }

    /** Sends the correction of an earlier message. */
    public Outcome correct(String id, String original, ReportForm form) {
        return submit(id, form.with("replaces", original).with("reason", "wrong-content"));
    }

    /** Takes an earlier message back. */
    public Outcome withdraw(String id, String original) {
        var form = ReportForm.of(java.util.Map.of(
                "form", List.of("withdrawal"),
                "form_version", List.of("1"),
                "replaces", List.of(original),
                "reason", List.of("wrong-patient")));
        return submit(id, form);
    }

    /** A form on its way in, received today. */
    public Submission submission(String id, ReportForm form) {
        return new Submission(form.with("message_id", id), SENDER, Optional.empty(), LocalDate.now(clock));
    }
}
