package org.sarcomaregistry.db;

import com.google.common.collect.ImmutableList;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.sarcomaregistry.application.Transactions;
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
