package org.sarcomaregistry.application.importing;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.util.concurrent.ThreadFactoryBuilder;
import com.google.common.util.concurrent.Uninterruptibles;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.IntSupplier;
import java.util.stream.Stream;
import org.sarcomaregistry.application.reporting.Outcome;
import org.sarcomaregistry.application.reporting.Outcome.Reason;
import org.sarcomaregistry.application.reporting.Receipt;
import org.sarcomaregistry.application.reporting.Submission;

/**
 * Sends messages in batches, each with one commit, one batch after the other. While a batch is on its way the next one is
 * gathered. A correction whose original hasn't come is held until it has; one whose original never comes stays refused.
 */
final class Sending implements AutoCloseable {

    private final Function<List<Submission>, ImmutableList<Outcome>> send;
    private final int batchSize;
    private final IntSupplier done;
    private final IntConsumer stored;
    private final List<Submission> waiting = new ArrayList<>();
    private final ListMultimap<String, Submission> held = ArrayListMultimap.create();
    private final Map<String, Outcome> outcomes = new HashMap<>();
    private final ExecutorService courier = Executors.newSingleThreadExecutor(
            new ThreadFactoryBuilder().setNameFormat("import").setDaemon(true).build());
    private Optional<Parting> parted = Optional.empty();

    /** A batch on its way. */
    private record Parting(
            ImmutableList<Submission> batch, int done, CompletableFuture<ImmutableList<Outcome>> coming) {

        ImmutableList<Outcome> answers() {
            try {
                return coming.join();
            } catch (CompletionException failed) {
                throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
            }
        }
    }

    /**
     * Sends by some way.
     *
     * @param send takes a batch and answers each message
     * @param batchSize so many messages to a batch, at least
     * @param done how many rows have been read, asked when a batch parts
     * @param stored is told that number when the batch has been answered
     */
    Sending(
            Function<List<Submission>, ImmutableList<Outcome>> send,
            int batchSize,
            IntSupplier done,
            IntConsumer stored) {
        this.send = send;
        this.batchSize = batchSize;
        this.done = done;
        this.stored = stored;
    }

    /**
     * Takes messages that belong into one commit. What goes wrong with a batch is thrown when the next one is to part, or
     * at the end.
     */
    void offer(List<Submission> together) {
        waiting.addAll(together);
        if (waiting.size() >= batchSize) {
            part();
        }
    }

    /** Sends what is left, and waits for the last answer. */
    void finish() {
        arrive();
        while (!waiting.isEmpty()) {
            part();
            arrive();
        }
    }

    private void part() {
        arrive();
        var batch = ImmutableList.copyOf(waiting);
        waiting.clear();
        parted = Optional.of(
                new Parting(batch, done.getAsInt(), CompletableFuture.supplyAsync(() -> send.apply(batch), courier)));
    }

    /** The answers to what was sent last. */
    private void arrive() {
        var arriving = parted;
        parted = Optional.empty();
        arriving.ifPresent(parting -> {
            var answers = parting.answers();
            for (int i = 0; i < answers.size(); i++) {
                note(parting.batch().get(i), answers.get(i));
            }
            for (var submission : parting.batch()) {
                release(answer(submission, "message_id"));
            }
            stored.accept(parting.done());
        });
    }

    /** Lets what is on its way come to its end. */
    @Override
    public void close() {
        courier.shutdown();
        Uninterruptibles.awaitTerminationUninterruptibly(courier);
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
