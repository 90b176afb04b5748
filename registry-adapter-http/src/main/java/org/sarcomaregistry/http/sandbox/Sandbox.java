package org.sarcomaregistry.http.sandbox;

import com.google.common.collect.ImmutableList;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sarcomaregistry.http.HttpServer;
import org.sarcomaregistry.http.HttpSettings;
import org.sarcomaregistry.http.Metrics;

/**
 * A service with somebody in the line to it. Requests are passed on unless they ask, by the header {@code Sandbox-Fault},
 * for something to go wrong.
 */
public final class Sandbox implements AutoCloseable {

    private static final Duration OUTAGE = Duration.ofSeconds(1);

    private final Supplier<HttpServer> start;
    private final Duration outage;
    private final AtomicReference<@Nullable HttpServer> service = new AtomicReference<>();
    private final Observed observed = new Observed();
    private final HttpServer front;
    private CompletableFuture<Void> restarted = CompletableFuture.completedFuture(null);

    Sandbox(HttpSettings settings, Supplier<HttpServer> start, Clock clock, Duration outage) {
        this.start = start;
        this.outage = outage;
        this.service.set(start.get());
        this.front =
                HttpServer.start(settings, new Metrics(), ImmutableList.of(new SandboxSection(this, observed, clock)));
    }

    /**
     * Starts a sandbox.
     *
     * @param settings where clients find it
     * @param start starts the service behind it, on a port of its own, each time anew
     * @param clock for how long clients wait
     */
    public static Sandbox start(HttpSettings settings, Supplier<HttpServer> start, Clock clock) {
        return new Sandbox(settings, start, clock, OUTAGE);
    }

    /** The port at which clients find it. */
    public int port() {
        return front.port();
    }

    /** What the client has made of it so far. */
    public ConformanceSheet sheet() {
        return ConformanceSheet.of(observed.all());
    }

    /** The port of the service; 0 while it starts anew. */
    int servicePort() {
        var running = service.get();
        return running == null ? 0 : running.port();
    }

    /** Stops the service, and starts it again after a while, during which there is none. */
    synchronized void restart() {
        var running = service.getAndSet(null);
        if (running != null) {
            restarted = CompletableFuture.runAsync(running::close)
                    .thenRunAsync(
                            () -> service.set(start.get()),
                            CompletableFuture.delayedExecutor(outage.toMillis(), TimeUnit.MILLISECONDS));
        }
    }

    @Override
    public synchronized void close() {
        front.close();
        restarted.join();
        var running = service.getAndSet(null);
        if (running != null) {
            running.close();
        }
    }
}
