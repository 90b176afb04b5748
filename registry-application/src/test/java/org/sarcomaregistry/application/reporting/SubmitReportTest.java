package org.sarcomaregistry.application.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sarcomaregistry.domain.report.Fixtures.aSpecimen;
import static org.sarcomaregistry.domain.report.Fixtures.aWorkUp;
import static org.sarcomaregistry.domain.report.Fixtures.anOperation;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.sarcomaregistry.application.Stores;
import org.sarcomaregistry.application.TestRegistry;
import org.sarcomaregistry.application.Transactions;
import org.sarcomaregistry.application.memory.InMemoryTransactions;
import org.sarcomaregistry.application.reporting.Outcome.Answered;
import org.sarcomaregistry.application.reporting.Outcome.Reason;
import org.sarcomaregistry.application.reporting.Outcome.Refused;
import org.sarcomaregistry.application.reporting.Receipt.Status;

class SubmitReportTest {

    private final TestRegistry registry = new TestRegistry();

    @Test
    void an_accepted_report_has_a_place_in_the_log_a_receipt_and_an_event() {
        var receipt = registry.receipt("a", aWorkUp());
        assertThat(receipt.status()).isEqualTo(Status.ACCEPTED);
        assertThat(positions()).isEqualTo(1);
        assertThat(events()).isEqualTo(1);
        assertThat(kept(receipt)).isEqualTo(receipt);
    }

    @Test
    void a_rejected_report_still_gets_a_receipt_and_leaves_nothing_in_the_log() {
        var receipt = registry.receipt("a", anOperation("2024-04-01", "R9"));
        assertThat(receipt.status()).isEqualTo(Status.REJECTED);
        assertThat(receipt.findings()).isNotEmpty();
        assertThat(positions()).isZero();
        assertThat(kept(receipt)).isEqualTo(receipt);
    }

    @Test
    void remarks_do_not_reject() {
        assertThat(registry.receipt("a", aWorkUp().with("morphology", "9180/3")).status())
                .isEqualTo(Status.ACCEPTED_WITH_REMARKS);
    }

    @Test
    void an_unusual_id_is_an_id_like_any_other() {
        for (var id : List.of("12345678901", "a\uD83D\uDE00b", "sak 12345678901-a")) {
            var receipt = registry.receipt(id, aWorkUp());
            assertThat(receipt.message().id()).isEqualTo(id);
            assertThat(registry.submit(id, aWorkUp())).isEqualTo(new Answered(receipt, true));
        }
        assertThat(positions()).isEqualTo(3);
    }

    @Test
    void an_id_of_two_lines_or_with_a_national_id_is_rejected_and_not_kept() {
        for (var id : List.of("a\nb", "a\tb", "m019013_50058", "2025010101901350058")) {
            var receipt = registry.receipt(id, aWorkUp());
            assertThat(receipt.status()).isEqualTo(Status.REJECTED);
            assertThat(receipt.findings().toString()).contains("message_id");
            assertThat(receipt.message().id()).startsWith("without-id:");
        }
        assertThat(positions()).isZero();
    }

    @Test
    void repeating_a_message_gives_the_same_receipt_also_for_a_rejection() {
        var accepted = registry.receipt("a", aWorkUp());
        var rejected = registry.receipt("b", anOperation("2024-04-01", "R9"));
        assertThat(registry.submit("a", aWorkUp())).isEqualTo(new Answered(accepted, true));
        assertThat(registry.submit("b", anOperation("2024-04-01", "R9"))).isEqualTo(new Answered(rejected, true));
        assertThat(positions()).isEqualTo(1);
    }

    @Test
    void the_same_message_id_with_other_content_is_refused() {
        registry.submit("a", aWorkUp());
        assertThat(registry.submit("a", aWorkUp().with("pet", "done")))
                .isEqualTo(new Refused(Reason.MESSAGE_ID_REUSED));
    }

    @Test
    void two_senders_may_use_the_same_message_id() {
        registry.submit("a", aWorkUp());
        var other = new Submission(
                aWorkUp().with("message_id", "a"), new Sender("other"), Optional.empty(), TestRegistry.TODAY);
        assertThat(registry.submitReport.submit(other)).isInstanceOf(Answered.class);
        assertThat(positions()).isEqualTo(2);
    }

    @Test
    void the_same_idempotency_key_with_another_message_is_refused() {
        registry.submitReport.submit(keyed("a", "k"));
        assertThat(registry.submitReport.submit(keyed("b", "k"))).isEqualTo(new Refused(Reason.IDEMPOTENCY_KEY_REUSED));
        assertThat(registry.submitReport.submit(keyed("a", "k")).fold(Answered::repeated, refused -> false))
                .isTrue();
    }

    private Submission keyed(String id, String key) {
        return new Submission(
                aWorkUp().with("message_id", id), TestRegistry.SENDER, Optional.of(key), TestRegistry.TODAY);
    }

    @Test
    void a_message_without_an_id_is_rejected_with_a_receipt_of_its_own() {
        var form = aWorkUp().without("message_id");
        var submission = new Submission(form, TestRegistry.SENDER, Optional.empty(), TestRegistry.TODAY);
        var first = registry.submitReport.submit(submission).fold(Answered::receipt, refused -> null);
        var second = registry.submitReport.submit(submission).fold(Answered::receipt, refused -> null);
        assertThat(first.findings()).extracting(f -> f.pointer()).contains("/message_id");
        assertThat(first.id()).isNotEqualTo(second.id());
    }

    @Test
    void a_correction_needs_an_original_of_this_sender_that_stands() {
        assertThat(registry.correct("b", "a", aWorkUp())).isEqualTo(new Refused(Reason.ORIGINAL_UNKNOWN));
        registry.submit("a", aWorkUp());
        assertThat(registry.correct("b", "a", aWorkUp().with("pet", "done"))).isInstanceOf(Answered.class);
        assertThat(registry.correct("c", "a", aWorkUp())).isEqualTo(new Refused(Reason.ORIGINAL_REPLACED));
        assertThat(registry.correct("c", "b", aWorkUp())).isInstanceOf(Answered.class);
    }

    @Test
    void after_a_withdrawn_correction_the_original_may_be_corrected_again() {
        registry.submit("a", aWorkUp());
        registry.correct("b", "a", aWorkUp().with("pet", "done"));
        assertThat(registry.withdraw("w", "b")).isInstanceOf(Answered.class);
        assertThat(registry.withdraw("x", "b")).isEqualTo(new Refused(Reason.ORIGINAL_REPLACED));
        assertThat(registry.correct("c", "a", aWorkUp().with("pet", "done"))).isInstanceOf(Answered.class);
    }

    @Test
    void a_correction_about_another_person_is_refused() {
        registry.submit("a", aWorkUp());
        assertThat(registry.correct("b", "a", aWorkUp().with("patient_value", "P-18")))
                .isEqualTo(new Refused(Reason.ORIGINAL_OF_OTHER_PERSON));
    }

    @Test
    void a_batch_gives_each_message_the_outcome_it_would_have_had_alone() {
        var batch = List.of(
                registry.submission("a", aWorkUp()),
                registry.submission("b", anOperation("2024-04-01", "R9")),
                registry.submission("a", aWorkUp()),
                registry.submission("a", aWorkUp().with("pet", "done")),
                registry.submission(
                        "c", aWorkUp().with("pet", "done").with("replaces", "a").with("reason", "other")));
        var outcomes = registry.submitReport.submitAll(batch);
        assertThat(outcomes)
                .extracting(o -> o.<String>fold(
                        answered -> answered.receipt().status() + (answered.repeated() ? " again" : ""),
                        refused -> refused.reason().name()))
                .containsExactly("ACCEPTED", "REJECTED", "ACCEPTED again", "MESSAGE_ID_REUSED", "ACCEPTED");
        assertThat(outcomes.get(2).<Object>fold(Answered::receipt, r -> r))
                .isEqualTo(outcomes.get(0).<Object>fold(Answered::receipt, r -> r));
        assertThat(positions()).isEqualTo(2);
    }

    @Test
    void evidence_does_not_come_in_by_the_door_of_reports_nor_reports_by_that_of_evidence() {
        assertThatIllegalArgumentException().isThrownBy(() -> registry.submit("a", aSpecimen("biopsy", "2024-03-01")));
        assertThatIllegalArgumentException().isThrownBy(() -> registry.record("a", aWorkUp()));
    }

    @Test
    void a_store_that_fails_in_the_middle_leaves_nothing_and_the_message_may_come_again() {
        var memory = new InMemoryTransactions();
        var failing = new TestRegistry(new FailingOnce(memory));
        assertThatThrownBy(() -> failing.submit("a", aWorkUp())).isInstanceOf(IllegalStateException.class);
        assertThat(memory.<Long>read(stores -> stores.log().watermark())).isZero();
        assertThat(failing.submit("a", aWorkUp()).fold(Answered::repeated, refused -> true))
                .isFalse();
    }

    /** Throws after the first work was done, before it is kept. */
    private static final class FailingOnce implements Transactions {

        private final Transactions inner;
        private boolean failed;

        FailingOnce(Transactions inner) {
            this.inner = inner;
        }

        @Override
        public <T> T commit(Function<Stores, T> work) {
            return inner.commit(stores -> {
                T result = work.apply(stores);
                if (!failed) {
                    failed = true;
                    throw new IllegalStateException("planted");
                }
                return result;
            });
        }

        @Override
        public <T> T read(Function<Stores, T> work) {
            return inner.read(work);
        }
    }

    private int events() {
        return registry.transactions.read(stores -> stores.outbox().waiting(9).size());
    }

    private Receipt kept(Receipt receipt) {
        return registry.transactions.read(
                stores -> stores.receipts().byId(receipt.id()).orElseThrow());
    }

    private long positions() {
        return registry.transactions.read(stores -> stores.log().watermark());
    }
}
