package org.sarcomaregistry.application.testing;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.sarcomaregistry.application.Stores;
import org.sarcomaregistry.application.Transactions;
import org.sarcomaregistry.application.Unavailable;
import org.sarcomaregistry.application.night.MakeNights;
import org.sarcomaregistry.application.night.Night;
import org.sarcomaregistry.application.night.NightHour;
import org.sarcomaregistry.application.publishing.Release;
import org.sarcomaregistry.application.publishing.ReleaseDocument;
import org.sarcomaregistry.application.reporting.Intake;
import org.sarcomaregistry.application.reporting.Outcome;
import org.sarcomaregistry.application.reporting.RecordEvidence;
import org.sarcomaregistry.application.reporting.Sender;
import org.sarcomaregistry.application.reporting.Submission;
import org.sarcomaregistry.application.reporting.SubmitReport;
import org.sarcomaregistry.domain.report.Examination;
import org.sarcomaregistry.domain.report.FormKind;
import org.sarcomaregistry.domain.report.IdPolicy;
import org.sarcomaregistry.domain.report.ReportForm;

/** Stores on an evening in March, a clock, and instances that make nights. */
public final class Evening {

    /** The day on which everything was told; clocks are put forward in the night after. */
    public static final LocalDate MARCH = LocalDate.of(2026, 3, 28);

    private final Transactions transactions;
    private final SettableClock clock = new SettableClock(Instant.parse("2026-03-28T20:00:00Z"));

    public Evening(Transactions transactions) {
        this.transactions = transactions;
    }

    public Transactions transactions() {
        return transactions;
    }

    public SettableClock clock() {
        return clock;
    }

    /** The registry learns of two patients today. */
    public void told() {
        var intake = new Intake(transactions, Examination.current(IdPolicy.TRIAL), Evening::fingerprint, clock);
        var submit = new SubmitReport(intake);
        for (int patient = 1; patient <= 2; patient++) {
            submit(submit, Forms.of(FormKind.WORK_UP, "w" + patient, Forms.patient(patient)));
            submit(submit, Forms.of(FormKind.SURGERY, "s" + patient, Forms.patient(patient)));
        }
    }

    /** A hospital operated, says its system, and has not reported it. */
    public void anOperationWithoutReport() {
        var intake = new Intake(transactions, Examination.current(IdPolicy.TRIAL), Evening::fingerprint, clock);
        var form = Forms.of(FormKind.PROCEDURE, "p3", Forms.patient(3))
                .with("performed_on", "2025-12-01")
                .with("diagnosis", "C49.2");
        submitted(new RecordEvidence(intake)
                .record(new Submission(form, new Sender("974795787"), Optional.empty(), MARCH)));
    }

    private static void submit(SubmitReport submit, ReportForm form) {
        submitted(submit.submit(new Submission(form, new Sender("974795787"), Optional.empty(), MARCH)));
    }

    private static void submitted(Outcome outcome) {
        boolean accepted =
                outcome.fold(answered -> answered.receipt().position().isPresent(), refused -> false);
        if (!accepted) {
            throw new AssertionError("a message is accepted");
        }
    }

    private static String fingerprint(ReportForm form) {
        return Hashing.sha256()
                .hashString(form.canonical(), StandardCharsets.UTF_8)
                .toString();
    }

    public MakeNights instance(String name) {
        return instance(name, transactions);
    }

    public MakeNights instance(String name, Transactions ports) {
        return new MakeNights(ports, NightHour.USUAL, name, clock);
    }

    /** Makes all that is due; when the next is. */
    public Instant all(MakeNights nights) {
        var until = new ArrayList<Instant>();
        while (until.isEmpty()) {
            nights.next().<Boolean>fold(done -> false, idle -> until.add(idle.until()));
        }
        return until.get(0);
    }

    /** Makes all that is due, until it is done or killed. */
    public boolean isKilled(MakeNights nights) {
        try {
            all(nights);
            return false;
        } catch (Unavailable killed) {
            return true;
        }
    }

    /** Ports on which another instance makes the night while this one computes. */
    public Transactions overtakenBy(MakeNights other) {
        return new Transactions() {
            private int commits;

            @Override
            public <T> T commit(Function<Stores, T> work) {
                if (++commits == 2) {
                    clock.pass(Duration.ofHours(1));
                    all(other);
                }
                return transactions.commit(work);
            }

            @Override
            public <T> T read(Function<Stores, T> work) {
                return transactions.read(work);
            }
        };
    }

    public ImmutableList<Night> nights() {
        return transactions.read(stores -> stores.nights().all());
    }

    /** The dates of nights that were made, the latest first. */
    public List<LocalDate> dates() {
        return nights().stream()
                .filter(night -> night.made().isPresent())
                .map(Night::dataDate)
                .collect(toImmutableList());
    }

    public ImmutableList<Release.Summary> releases() {
        return transactions.read(stores -> stores.releases().all());
    }

    /** The release of a night. */
    public Release release(LocalDate date) {
        return nights().stream()
                .filter(night -> night.dataDate().equals(date))
                .flatMap(night -> night.made().stream())
                .findFirst()
                .flatMap(made -> transactions.read(stores -> stores.releases().byId(made.release())))
                .orElseThrow();
    }

    public String bytes(LocalDate date) {
        return ReleaseDocument.write(release(date));
    }
}
