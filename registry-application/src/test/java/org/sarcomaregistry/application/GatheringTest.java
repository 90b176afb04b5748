package org.sarcomaregistry.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Callers that come together are answered together, each by what was asked. */
final class GatheringTest {

    private final ExecutorService callers = Executors.newCachedThreadPool();
    private final List<ImmutableList<Integer>> runs = new ArrayList<>();
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CompletableFuture<Boolean> held = new CompletableFuture<>();

    @AfterEach
    void end() {
        callers.shutdownNow();
    }

    /** The first run waits until the test has seen all others come. */
    private List<Integer> squares(ImmutableList<Integer> numbers) {
        runs.add(numbers);
        begun.countDown();
        held.join();
        if (numbers.contains(13)) {
            throw new IllegalStateException("thirteen");
        }
        return Lists.transform(numbers, number -> number * number);
    }

    private List<Future<Integer>> behindTheFirst(Gathering<Integer, Integer> gathering, int... others)
            throws InterruptedException {
        var answers = new ArrayList<Future<Integer>>();
        answers.add(callers.submit(() -> gathering.ask(1)));
        begun.await();
        for (int i = 0; i < others.length; i++) {
            int other = others[i];
            answers.add(callers.submit(() -> gathering.ask(other)));
            while (gathering.waiting() <= i) {
                Thread.onSpinWait();
            }
        }
        held.complete(true);
        return answers;
    }

    @Test
    void who_comes_while_others_are_served_is_served_together_with_all_who_wait() throws Exception {
        var answers = behindTheFirst(new Gathering<>(this::squares, 1, 9), 2, 3, 4);
        assertThat(answers).extracting(Future::get).containsExactly(1, 4, 9, 16);
        assertThat(runs).containsExactly(ImmutableList.of(1), ImmutableList.of(2, 3, 4));
    }

    @Test
    void no_run_is_larger_than_allowed() throws Exception {
        var answers = behindTheFirst(new Gathering<>(this::squares, 1, 2), 2, 3, 4);
        assertThat(answers).extracting(Future::get).containsExactly(1, 4, 9, 16);
        assertThat(runs).containsExactly(ImmutableList.of(1), ImmutableList.of(2, 3), ImmutableList.of(4));
    }

    @Test
    void what_a_run_throws_all_of_it_get_and_nobody_else() throws Exception {
        var answers = behindTheFirst(new Gathering<>(this::squares, 1, 2), 2, 13, 4);
        assertThatThrownBy(answers.get(1)::get).hasRootCauseMessage("thirteen");
        assertThatThrownBy(answers.get(2)::get).hasRootCauseMessage("thirteen");
        assertThat(answers.get(3).get()).isEqualTo(16);
    }

    @Test
    void a_run_that_breaks_off_leaves_nobody_waiting() throws Exception {
        var gathering = new Gathering<Integer, Integer>(
                numbers -> {
                    if (numbers.contains(2)) {
                        throw new AssertionError("broken");
                    }
                    return squares(numbers);
                },
                1,
                2);
        var answers = behindTheFirst(gathering, 2, 3, 4);
        assertThatThrownBy(answers.get(1)::get).hasRootCauseMessage("broken");
        assertThatThrownBy(answers.get(2)::get).hasRootCauseInstanceOf(IllegalStateException.class);
        assertThat(answers.get(3).get()).isEqualTo(16);
    }

    @Test
    void of_very_many_callers_everybody_gets_the_own_answer_once() throws Exception {
        var served = new AtomicInteger();
        var gathering = new Gathering<Integer, Integer>(
                numbers -> {
                    served.addAndGet(numbers.size());
                    return Lists.transform(numbers, number -> -number);
                },
                2,
                7);
        var answers = IntStream.range(0, 5_000)
                .mapToObj(i -> callers.submit(() -> gathering.ask(i)))
                .toList();
        for (int i = 0; i < answers.size(); i++) {
            assertThat(answers.get(i).get()).isEqualTo(-i);
        }
        assertThat(served).hasValue(5_000);
        assertThat(gathering.waiting()).isZero();
    }

    @Test
    void there_is_at_least_one_run_of_one_question() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Gathering<>(this::squares, 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Gathering<>(this::squares, 1, 0));
    }
}
