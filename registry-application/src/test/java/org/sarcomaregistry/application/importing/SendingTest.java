package org.sarcomaregistry.application.importing;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.util.concurrent.Uninterruptibles;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.sarcomaregistry.application.reporting.Outcome;
import org.sarcomaregistry.application.reporting.Sender;
import org.sarcomaregistry.application.reporting.Submission;
import org.sarcomaregistry.domain.report.ReportForm;

/** Batches leave one after the other, and nobody waits for the last one before gathering the next. */
final class SendingTest {

    private final List<List<String>> sent = new ArrayList<>();

    @Test
    void while_a_batch_is_on_its_way_the_next_one_is_gathered() {
        var gathered = new CountDownLatch(1);
        try (var sending = new Sending(
                batch -> {
                    assertThat(Uninterruptibles.awaitUninterruptibly(gathered, Duration.ofSeconds(30)))
                            .isTrue();
                    return refused(batch);
                },
                1,
                () -> 0,
                stored -> {})) {
            sending.offer(List.of(message("a")));
            gathered.countDown();
            sending.offer(List.of(message("b")));
            sending.finish();
        }
        assertThat(sent).containsExactly(List.of("a"), List.of("b"));
    }

    @Test
    void what_goes_wrong_with_a_batch_comes_out_and_nothing_is_sent_after_it() {
        var broken = new IllegalStateException("the second one");
        try (var sending = new Sending(
                batch -> {
                    var answers = refused(batch);
                    if (sent.size() == 2) {
                        throw broken;
                    }
                    return answers;
                },
                1,
                () -> 0,
                stored -> {})) {
            sending.offer(List.of(message("a")));
            sending.offer(List.of(message("b")));
            assertThatThrownBy(() -> sending.offer(List.of(message("c")))).isSameAs(broken);
        }
        assertThat(sent).containsExactly(List.of("a"), List.of("b"));
    }

    @Test
    void who_leaves_early_leaves_when_the_last_batch_has_ended() {
        var begun = new CountDownLatch(1);
        try (var sending = new Sending(
                batch -> {
                    begun.countDown();
                    return refused(batch);
                },
                1,
                () -> 0,
                stored -> {})) {
            sending.offer(List.of(message("a")));
        }
        assertThat(begun.getCount()).isZero();
        assertThat(sent).containsExactly(List.of("a"));
    }

    private ImmutableList<Outcome> refused(List<Submission> batch) {
        sent.add(batch.stream()
                .map(submission -> submission.form().answer("message_id").orElseThrow())
                .toList());
        return batch.stream()
                .map(submission -> new Outcome.Refused(Outcome.Reason.MESSAGE_ID_REUSED))
                .collect(toImmutableList());
    }

    private static Submission message(String id) {
        return new Submission(
                ReportForm.of(Map.of("message_id", List.of(id))),
                new Sender("import:old"),
                Optional.empty(),
                LocalDate.of(2026, 3, 1));
    }
}
