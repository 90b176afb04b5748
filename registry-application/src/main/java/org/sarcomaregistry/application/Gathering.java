package org.sarcomaregistry.application;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Does for several callers at once what each could have done alone. Who comes while there is room begins at once; who
 * comes later waits, and the first who waits does it for all, in the order of their coming. Nobody ever gets an answer
 * that was begun before the question was put.
 *
 * @param <Q> what one caller brings
 * @param <A> what one caller gets
 */
public final class Gathering<Q, A> {

    private final Function<ImmutableList<Q>, ? extends List<A>> work;
    private final int atOnce;
    private final int together;
    private final Deque<Waiting<Q, A>> queue = new ArrayDeque<>();
    private int running;

    /**
     * A gathering for some work.
     *
     * @param work answers questions, each in its place; what it throws, all of them get
     * @param atOnce so many runs of the work at a time, 1 or more
     * @param together at most so many questions in a run, 1 or more
     */
    public Gathering(Function<ImmutableList<Q>, ? extends List<A>> work, int atOnce, int together) {
        if (atOnce < 1 || together < 1) {
            throw new IllegalArgumentException("at least one run of one question");
        }
        this.work = work;
        this.atOnce = atOnce;
        this.together = together;
    }

    /** One caller, until the answer is there or it is the caller's turn to work. */
    private static final class Waiting<Q, A> {

        private final Q question;
        private final CompletableFuture<Optional<Supplier<A>>> awaited = new CompletableFuture<>();

        Waiting(Q question) {
            this.question = question;
        }

        void lead() {
            awaited.complete(Optional.empty());
        }

        void answer(Supplier<A> answer) {
            awaited.complete(Optional.of(answer));
        }
    }

    /** The answer to a question, from this caller's or another's run. */
    public A ask(Q question) {
        var waiting = new Waiting<Q, A>(question);
        if (isFirst(waiting)) {
            return run(waiting);
        }
        var answer = waiting.awaited.join();
        return answer.isPresent() ? answer.get().get() : run(waiting);
    }

    /** How many callers wait for a run that has not begun. */
    public synchronized int waiting() {
        return queue.size();
    }

    private synchronized boolean isFirst(Waiting<Q, A> waiting) {
        if (running < atOnce) {
            running++;
            return true;
        }
        queue.add(waiting);
        return false;
    }

    private A run(Waiting<Q, A> leader) {
        var all = gathered(leader);
        Supplier<A> broken = () -> {
            throw new IllegalStateException("the run that this was part of broke off");
        };
        var answers = new ArrayList<Supplier<A>>();
        try {
            work.apply(ImmutableList.copyOf(Lists.transform(all, one -> one.question)))
                    .forEach(answer -> answers.add(() -> answer));
        } catch (RuntimeException failed) {
            all.forEach(one -> answers.add(() -> {
                throw failed;
            }));
        } finally {
            handOver();
            for (int i = 1; i < all.size(); i++) {
                all.get(i).answer(i < answers.size() ? answers.get(i) : broken);
            }
        }
        return answers.isEmpty() ? broken.get() : answers.get(0).get();
    }

    private synchronized List<Waiting<Q, A>> gathered(Waiting<Q, A> leader) {
        var all = new ArrayList<Waiting<Q, A>>();
        all.add(leader);
        while (all.size() < together && !queue.isEmpty()) {
            all.add(queue.remove());
        }
        return all;
    }

    private synchronized void handOver() {
        if (queue.isEmpty()) {
            running--;
        } else {
            queue.remove().lead();
        }
    }
}
