package org.sarcomaregistry.application.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sarcomaregistry.application.reporting.Fingerprints;
import org.sarcomaregistry.application.reporting.Intake;
import org.sarcomaregistry.application.reporting.Outcome;
import org.sarcomaregistry.application.reporting.Outcome.Reason;
import org.sarcomaregistry.application.reporting.Receipt;
import org.sarcomaregistry.application.reporting.RecordEvidence;
import org.sarcomaregistry.application.reporting.Sender;
import org.sarcomaregistry.application.reporting.Submission;
import org.sarcomaregistry.application.reporting.SubmitReport;
import org.sarcomaregistry.domain.report.Entry;
import org.sarcomaregistry.domain.report.Examination;
import org.sarcomaregistry.domain.report.FormKind;
import org.sarcomaregistry.domain.report.IdPolicy;
import org.sarcomaregistry.domain.report.ReportForm;

/** The way into the log, on any stores: everything once, nothing lost, whoever comes at the same time. */
public abstract class IntakeContract extends StoresContract {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T10:00:00Z"), ZoneOffset.UTC);
    private static final Sender SENDER = new Sender("974795787");

    /** Fingerprints by these stores' key. */
    protected abstract Fingerprints fingerprints();

    private Intake intake() {
        return new Intake(transactions(), Examination.current(IdPolicy.TRIAL), fingerprints(), CLOCK);
    }

    private Outcome take(Submission submission) {
        var kind = submission.form().answer("form").orElse("");
        return FormKind.CAUSE_OF_DEATH.code().equals(kind)
                        || FormKind.COMPLETENESS.code().equals(kind)
                ? new RecordEvidence(intake()).record(submission)
                : new SubmitReport(intake()).submit(submission);
    }

    private static Submission submission(ReportForm form) {
        return new Submission(form, SENDER, Optional.empty(), TODAY);
    }

    private static ReportForm followUp(String id, int patient) {
        return Forms.of(FormKind.FOLLOW_UP, id, Forms.patient(patient));
    }

    private static Receipt receipt(Outcome outcome) {
        return outcome.fold(Outcome.Answered::receipt, refused -> {
            throw new AssertionError("refused: " + refused.reason());
        });
    }

    private static Optional<Reason> refusal(Outcome outcome) {
        return outcome.fold(answered -> Optional.empty(), refused -> Optional.of(refused.reason()));
    }

    @ParameterizedTest
    @EnumSource(names = {"WORK_UP", "SURGERY", "RADIOTHERAPY", "SYSTEMIC_THERAPY", "FOLLOW_UP"})
    void an_accepted_report_is_in_the_log_with_receipt_and_event(FormKind kind) {
        var receipt = receipt(take(submission(Forms.of(kind, "a", Forms.patient(1)))));
        assertThat(receipt.findings()).noneMatch(finding -> finding.rejects());
        transactions().read(stores -> {
            var entry = stores.log().find(receipt.message()).orElseThrow();
            assertThat(receipt.position()).hasValue(entry.position());
            assertThat(entry.content().kind()).isEqualTo(kind);
            assertThat(stores.receipts().byId(receipt.id())).contains(receipt);
            assertThat(stores.outbox().waiting(9)).hasSize(1);
            return true;
        });
    }

    @Test
    void a_rejected_report_still_gets_a_receipt_that_repeats() {
        var form = followUp("a", 1).with("status", "fine");
        var first = take(submission(form));
        var again = take(submission(form));
        assertThat(receipt(first).status()).isEqualTo(Receipt.Status.REJECTED);
        assertThat(receipt(again)).isEqualTo(receipt(first));
        assertThat(entries()).isEmpty();
    }

    @Test
    void a_person_of_two_numbers_is_one_in_corrections_once_a_register_has_told() {
        take(submission(followUp("a", 1)));
        var renamed = Forms.correction(followUp("a", 2), "b", "a");
        assertThat(refusal(take(submission(renamed)))).contains(Reason.ORIGINAL_OF_OTHER_PERSON);
        var told = Forms.of(FormKind.POPULATION_REGISTER, "p", Forms.patient(1))
                .with("new_id_scheme", Forms.patient(2).scheme().code())
                .with("new_id_value", Forms.patient(2).value());
        receipt(new RecordEvidence(intake()).record(submission(told)));
        assertThat(receipt(take(submission(renamed))).position()).isPresent();
        assertThat(refusal(take(submission(Forms.correction(followUp("a", 3), "c", "b")))))
                .contains(Reason.ORIGINAL_OF_OTHER_PERSON);
        assertThat(refusal(take(submission(Forms.correction(followUp("a", 1), "d", "a")))))
                .contains(Reason.ORIGINAL_REPLACED);
        assertThat(receipt(take(submission(Forms.correction(followUp("a", 1), "e", "b"))))
                        .position())
                .isPresent();
    }

    @Test
    void a_batch_answers_each_message_as_if_it_came_alone() {
        var batch = ImmutableList.of(
                submission(followUp("a", 1)),
                submission(followUp("b", 2).with("status", "fine")),
                submission(followUp("a", 1)),
                submission(Forms.correction(followUp("a", 1), "c", "a")),
                submission(Forms.correction(followUp("a", 1), "d", "a")),
                submission(Forms.withdrawal("e", "c")),
                submission(Forms.correction(followUp("a", 1), "f", "a")));
        var outcomes = new SubmitReport(intake()).submitAll(batch);
        assertThat(refusal(outcomes.get(4))).contains(Reason.ORIGINAL_REPLACED);
        assertThat(receipt(outcomes.get(2))).isEqualTo(receipt(outcomes.get(0)));
        assertThat(entries()).extracting(entry -> entry.message().id()).containsExactly("a", "c", "e", "f");
        assertThat(new SubmitReport(intake())
                        .submitAll(batch).stream()
                                .map(outcome -> outcome.fold(Outcome.Answered::repeated, refused -> true)))
                .containsOnly(true);
        assertThat(entries()).hasSize(4);
    }

    @Test
    void one_message_from_fifty_at_once_is_one_entry_with_one_receipt() {
        for (int round = 0; round < 5; round++) {
            var form = followUp("round-" + round, round);
            var outcomes = atOnce(50, i -> () -> take(submission(form)));
            assertThat(outcomes.stream().map(outcome -> receipt(outcome).id())).hasSameSizeAs(outcomes);
            assertThat(outcomes.stream().map(outcome -> receipt(outcome).id()).distinct())
                    .hasSize(1);
            assertThat(entries()).hasSize(round + 1);
        }
    }

    @Test
    void messages_that_come_to_one_intake_at_once_are_answered_as_if_each_came_alone() {
        var reports = new SubmitReport(intake());
        take(submission(followUp("original", 0)));
        var outcomes = atOnce(
                32,
                i -> () -> reports.submit(
                        switch (i % 4) {
                            case 0 -> submission(followUp("same", 1));
                            case 1 -> submission(followUp("own-" + i, i));
                            case 2 -> submission(followUp("wrong-" + i, i).with("status", "fine"));
                            default -> submission(Forms.correction(followUp("x", 0), "correction-" + i, "original"));
                        }));
        assertThat(outcomes.stream().filter(outcome -> refusal(outcome).isPresent()))
                .hasSize(7)
                .allMatch(outcome -> refusal(outcome).equals(Optional.of(Reason.ORIGINAL_REPLACED)));
        assertThat(outcomes.stream()
                        .filter(outcome -> refusal(outcome).isEmpty())
                        .map(outcome -> receipt(outcome).id())
                        .distinct())
                .hasSize(1 + 8 + 8 + 1);
        assertThat(entries()).hasSize(1 + 1 + 8 + 1);
    }

    @Test
    void one_idempotency_key_from_many_at_once_is_one_entry() {
        var form = followUp("a", 1);
        var outcomes = atOnce(20, i -> () -> take(new Submission(form, SENDER, Optional.of("attempt"), TODAY)));
        assertThat(outcomes.stream().map(outcome -> receipt(outcome).id()).distinct())
                .hasSize(1);
        assertThat(entries()).hasSize(1);
    }

    @Test
    void of_many_corrections_at_once_one_wins_and_the_others_are_refused() {
        for (int round = 0; round < 5; round++) {
            int patient = round;
            var original = "original-" + round;
            take(submission(followUp(original, patient)));
            var outcomes = atOnce(
                    8,
                    i -> () -> take(submission(
                            Forms.correction(followUp("x", patient), original + "-correction-" + i, original))));
            assertThat(outcomes.stream().filter(outcome -> refusal(outcome).isEmpty()))
                    .hasSize(1);
            assertThat(outcomes.stream().flatMap(outcome -> refusal(outcome).stream()))
                    .hasSize(7)
                    .containsOnly(Reason.ORIGINAL_REPLACED);
        }
    }

    @Test
    void one_correction_from_many_at_once_is_one_entry_with_one_receipt() {
        for (int round = 0; round < 5; round++) {
            var original = "original-" + round;
            take(submission(followUp(original, round)));
            var form = Forms.correction(followUp("x", round), "correction-" + round, original);
            var attempt = Optional.of("attempt-" + round);
            var outcomes = atOnce(16, i -> () -> take(new Submission(form, SENDER, attempt, TODAY)));
            assertThat(outcomes.stream().map(outcome -> receipt(outcome).id()).distinct())
                    .hasSize(1);
            assertThat(entries()).hasSize(2 * round + 2);
        }
    }

    @Test
    void overlapping_batches_at_once_lose_nothing_and_double_nothing() {
        var outcomes = atOnce(
                6,
                i -> () -> new SubmitReport(intake())
                        .submitAll(IntStream.range(0, 40)
                                .map(n -> i % 2 == 0 ? n : 39 - n)
                                .mapToObj(n -> submission(followUp("m" + n, n % 7)))
                                .toList()));
        assertThat(outcomes.stream()
                        .flatMap(List::stream)
                        .map(outcome -> receipt(outcome).id())
                        .distinct())
                .hasSize(40);
        assertThat(entries()).hasSize(40);
        assertThat(entries().stream().map(Entry::person).distinct()).hasSize(7);
    }

    @Test
    void many_writers_at_once_leave_no_hole_below_what_a_reader_has_read() {
        var seen = new ArrayList<Entry>();
        var done = new CountDownLatch(6);
        Callable<Boolean> reader = () -> {
            long after = 0;
            while (done.getCount() > 0) {
                after = readOn(after, seen);
            }
            readOn(after, seen);
            return true;
        };
        atOnce(
                7,
                i -> i == 0
                        ? reader
                        : () -> {
                            IntStream.range(0, 20)
                                    .forEach(n -> take(submission(followUp("w" + i + "-" + n, i * 100 + n))));
                            done.countDown();
                            return true;
                        });
        assertThat(seen).hasSize(120).isSortedAccordingTo(java.util.Comparator.comparing(Entry::position));
    }

    private long readOn(long after, List<Entry> seen) {
        return transactions().read(stores -> {
            long watermark = stores.log().watermark();
            stores.log().read(after, watermark, seen::add);
            return Math.max(after, watermark);
        });
    }

    private ImmutableList<Entry> entries() {
        var seen = new ArrayList<Entry>();
        readOn(0, seen);
        return ImmutableList.copyOf(seen);
    }

    /** Starts all at the same moment, and waits for all. */
    private static <T> ImmutableList<T> atOnce(int threads, java.util.function.IntFunction<Callable<T>> work) {
        var executor = Executors.newFixedThreadPool(threads);
        var start = new CountDownLatch(threads);
        try {
            var running = IntStream.range(0, threads)
                    .mapToObj(i -> executor.submit(() -> {
                        start.countDown();
                        start.await();
                        return work.apply(i).call();
                    }))
                    .toList();
            var results = ImmutableList.<T>builder();
            for (var one : running) {
                results.add(one.get());
            }
            return results.build();
        } catch (InterruptedException | java.util.concurrent.ExecutionException e) {
            throw new AssertionError(e);
        } finally {
            executor.shutdownNow();
        }
    }
}
