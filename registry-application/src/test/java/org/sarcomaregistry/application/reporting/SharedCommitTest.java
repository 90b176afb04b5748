package org.sarcomaregistry.application.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sarcomaregistry.application.Stores;
import org.sarcomaregistry.application.Transactions;
import org.sarcomaregistry.application.Unavailable;
import org.sarcomaregistry.application.memory.InMemoryTransactions;
import org.sarcomaregistry.application.testing.Forms;
import org.sarcomaregistry.domain.report.Examination;
import org.sarcomaregistry.domain.report.FormKind;
import org.sarcomaregistry.domain.report.IdPolicy;
import org.sarcomaregistry.domain.report.MessageKey;

/** One message that goes wrong in a commit that is shared takes none of the others with it. */
final class SharedCommitTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T10:00:00Z"), ZoneOffset.UTC);
    private static final Sender SENDER = new Sender("974795787");

    private final InMemoryTransactions stores = new InMemoryTransactions();
    private final ExecutorService senders = Executors.newCachedThreadPool();
    private final AtomicInteger commits = new AtomicInteger();
    private final CountDownLatch held = new CountDownLatch(1);

    @AfterEach
    void end() {
        senders.shutdownNow();
    }

    /** The stores, of which every commit waits until it is let go, and then fails if a message of this id is in it. */
    private Transactions failingAt(String id, UnaryOperator<RuntimeException> failure) {
        return new Transactions() {
            @Override
            public <T> T commit(Function<Stores, T> work) {
                commits.incrementAndGet();
                hold();
                return stores.commit(all -> {
                    T result = work.apply(all);
                    if (all.log().find(new MessageKey(SENDER.name(), id)).isPresent()) {
                        throw failure.apply(new IllegalStateException("refused"));
                    }
                    return result;
                });
            }

            @Override
            public <T> T read(Function<Stores, T> work) {
                return stores.read(work);
            }
        };
    }

    private void hold() {
        try {
            held.await();
        } catch (InterruptedException ended) {
            throw new IllegalStateException(ended);
        }
    }

    /** So many messages, of which the first hold the commits until the others have gathered behind them. */
    private List<Future<Outcome>> send(Transactions transactions, int messages) {
        var intake = new Intake(transactions, Examination.current(IdPolicy.TRIAL), form -> form.canonical(), CLOCK);
        var outcomes = new ArrayList<Future<Outcome>>();
        for (int i = 0; i < messages; i++) {
            var form = Forms.of(FormKind.FOLLOW_UP, "m" + i, Forms.patient(i));
            var submission = new Submission(form, SENDER, Optional.empty(), TODAY);
            outcomes.add(senders.submit(() -> new SubmitReport(intake).submit(submission)));
            while (commits.get() + intake.waiting() <= i) {
                Thread.onSpinWait();
            }
        }
        held.countDown();
        return outcomes;
    }

    private static Receipt receipt(Future<Outcome> outcome) throws Exception {
        return outcome.get().fold(Outcome.Answered::receipt, refused -> {
            throw new AssertionError("refused: " + refused.reason());
        });
    }

    @Test
    void messages_that_wait_together_are_stored_by_one_commit() throws Exception {
        for (var outcome : send(failingAt("nobody", failure -> failure), 20)) {
            assertThat(receipt(outcome).position()).isPresent();
        }
        assertThat(commits.get()).isEqualTo(2);
    }

    @Test
    void a_message_that_the_stores_refuse_fails_alone() throws Exception {
        var outcomes = send(failingAt("m7", failure -> failure), 20);
        for (int i = 0; i < outcomes.size(); i++) {
            if (i == 7) {
                assertThatThrownBy(outcomes.get(i)::get).hasRootCauseMessage("refused");
            } else {
                assertThat(receipt(outcomes.get(i)).message().id()).isEqualTo("m" + i);
            }
        }
        int entries = stores.read(all -> {
            var seen = new ArrayList<Long>();
            all.log().read(0, all.log().watermark(), entry -> seen.add(entry.position()));
            return seen.size();
        });
        assertThat(entries).isEqualTo(19);
    }

    @Test
    void stores_that_are_away_are_asked_once_for_all() {
        var outcomes = send(failingAt("m7", failure -> new Unavailable("away", failure)), 20);
        assertThatThrownBy(outcomes.get(7)::get).hasCauseInstanceOf(Unavailable.class);
        assertThatThrownBy(outcomes.get(19)::get).hasCauseInstanceOf(Unavailable.class);
        assertThat(commits.get()).isEqualTo(2);
    }
}
