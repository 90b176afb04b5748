package org.sarcomaregistry.app.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;

/** Clients that send to a server, each on a connection and a thread of its own. */
final class Load {

    private final int port;
    private final int clients;

    Load(int port, int clients) {
        this.port = port;
        this.clients = clients;
    }

    /** What one client does again and again. */
    @FunctionalInterface
    interface Request {
        LoadClient.Answer send(LoadClient client) throws IOException;
    }

    /** Each client sends its next request as soon as it has the answer to its last. */
    LoadResult asFastAsPossible(IntFunction<Request> requests, double seconds)
            throws InterruptedException, ExecutionException {
        return run(requests, seconds, 0);
    }

    /**
     * All clients together begin so many requests a second, by the clock. A request that begins late because its client
     * still waits for an answer is timed from when it should have begun.
     */
    LoadResult atRate(IntFunction<Request> requests, double rate, double seconds)
            throws InterruptedException, ExecutionException {
        return run(requests, seconds, (long) (1e9 * clients / rate));
    }

    private LoadResult run(IntFunction<Request> requests, double seconds, long pause)
            throws InterruptedException, ExecutionException {
        var threads = Executors.newFixedThreadPool(clients);
        try {
            long start = System.nanoTime();
            long end = start + (long) (seconds * 1e9);
            var running = new ArrayList<Future<LoadResult>>();
            for (int i = 0; i < clients; i++) {
                var request = requests.apply(i);
                long first = start + pause * i / clients;
                Callable<LoadResult> client = () -> client(request, first, pause, end);
                running.add(threads.submit(client));
            }
            var parts = new ArrayList<LoadResult>();
            for (var future : running) {
                parts.add(future.get());
            }
            return LoadResult.of(parts, Benchmarks.secondsSince(start));
        } finally {
            threads.shutdownNow();
            threads.awaitTermination(1, TimeUnit.MINUTES);
        }
    }

    private LoadResult client(Request request, long first, long pause, long end) throws IOException {
        int taken = 0;
        int shed = 0;
        int wrong = 0;
        var micros = new int[1024];
        try (var client = new LoadClient(port)) {
            long due = first;
            while (due < end && System.nanoTime() < end) {
                waitUntil(due);
                long begun = pause == 0 ? System.nanoTime() : due;
                var answer = answer(client, request);
                if (answer.status() == 201 || answer.status() == 200) {
                    micros = taken == micros.length ? Arrays.copyOf(micros, 2 * taken) : micros;
                    micros[taken++] = (int) ((System.nanoTime() - begun) / 1000);
                } else if (answer.later()) {
                    shed++;
                } else {
                    wrong++;
                }
                due += pause;
            }
        }
        return new LoadResult(taken, shed, wrong, 0, Arrays.copyOf(micros, taken));
    }

    private static LoadClient.Answer answer(LoadClient client, Request request) {
        try {
            return request.send(client);
        } catch (IOException broken) {
            return new LoadClient.Answer(0, false);
        }
    }

    private static void waitUntil(long due) {
        for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
