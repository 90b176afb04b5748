package org.sarcomaregistry.application.importing;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sarcomaregistry.application.reporting.Outcome;
import org.sarcomaregistry.application.reporting.Outcome.Reason;
import org.sarcomaregistry.application.reporting.Receipt;
import org.sarcomaregistry.application.reporting.Submission;

/**
 * Sends messages in batches, each with one commit. A correction whose original hasn't come is held until it has; one whose
 * original never comes stays refused.
 */
final class Sending {

    private final Function<List<Submission>, ImmutableList<Outcome>> send;
    private final int batchSize;
    private final Runnable committed;
    private final List<Submission> waiting = new ArrayList<>();
    private final ListMultimap<String, Submission> held = ArrayListMultimap.create();
    private final Map<String, Outcome> outcomes = new HashMap<>();

    Sending(Function<List<Submission>, ImmutableList<Outcome>> send, int batchSize, Runnable committed) {
        this.send = send;
        this.batchSize = batchSize;
        this.committed = committed;
    }

    /** Takes messages that belong into one commit. */
    void offer(List<Submission> together) {
        waiting.addAll(together);
        if (waiting.size() >= batchSize) {
            commit();
        }
    }

    /** Sends what is left. */
    void finish() {
        while (!waiting.isEmpty()) {
            commit();
        }
    }

    private void commit() {
        var batch = ImmutableList.copyOf(waiting);
        waiting.clear();
        var answers = send.apply(batch);
        for (int i = 0; i < batch.size(); i++) {
            note(batch.get(i), answers.get(i));
        }
        for (var submission : batch) {
            release(answer(submission, "message_id"));
        }
        committed.run();
    }

    private void note(Submission submission, Outcome outcome) {
        outcomes.put(answer(submission, "message_id"), outcome);
        if (outcome instanceof Outcome.Refused refused && refused.reason() == Reason.ORIGINAL_UNKNOWN) {
            held.put(answer(submission, "replaces"), submission);
        }
    }

    /** Whoever waits for a message may go once it is in the log. */
    private void release(String messageId) {
        boolean stored = outcome(messageId)
                .map(outcome ->
                        outcome.fold(answered -> answered.receipt().position().isPresent(), refused -> false))
                .orElse(false);
        if (stored) {
            waiting.addAll(held.removeAll(messageId));
        }
    }

    private static String answer(Submission submission, String field) {
        return submission.form().answer(field).orElse("");
    }

    /** What came of a message; empty if it wasn't sent. */
    Optional<Outcome> outcome(String messageId) {
        return Optional.ofNullable(outcomes.get(messageId));
    }

    /** The receipts of messages that had come before. */
    ImmutableList<Receipt> repeated() {
        return outcomes.values().stream()
                .flatMap(outcome -> outcome.fold(
                        answered -> answered.repeated() ? Stream.of(answered.receipt()) : Stream.<Receipt>empty(),
                        refused -> Stream.empty()))
                .collect(ImmutableList.toImmutableList());
    }

    /** How many messages the registry has got, now or before. */
    int answered(boolean before) {
        return (int) outcomes.values().stream()
                .filter(outcome -> outcome.fold(
                        answered -> answered.repeated() == before
                                && answered.receipt().position().isPresent(),
                        refused -> false))
                .count();
    }
}
