package org.sarcomaregistry.http;

import java.util.OptionalInt;

/**
 * Where and how large a server is.
 *
 * @param host name or address to bind to
 * @param port 0 for any free one
 * @param metricsPort the port of the metrics, on the same host; without one they stand beside everything else
 * @param threads some for connections and health, the others for what is worked on at once
 */
public record HttpSettings(String host, int port, OptionalInt metricsPort, int threads) {

    /** Least number of threads with which Jetty can accept, select and answer. */
    private static final int LEAST_THREADS = 8;

    /** Threads that accept and select, whatever is asked. */
    private static final int JETTYS_OWN = 6;

    public HttpSettings {
        if (host.isBlank() || port < 0 || port > 65_535 || threads < LEAST_THREADS) {
            throw new IllegalArgumentException(
                    "a server needs a host, a port and at least " + LEAST_THREADS + " threads");
        }
    }

    /** At most so many requests are worked on at once, those after health apart; others are turned away. */
    int room() {
        return Math.max(1, (threads - JETTYS_OWN) * 3 / 4);
    }

    /** Reachable from this machine only. */
    public static HttpSettings loopback(int port) {
        return new HttpSettings("127.0.0.1", port, OptionalInt.empty(), 64);
    }

    /** The same with the metrics on a port of their own. */
    public HttpSettings withMetricsPort(int metrics) {
        return new HttpSettings(host, port, OptionalInt.of(metrics), threads);
    }
}
