package org.sarcomaregistry.http;

import io.javalin.config.JavalinConfig;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.server.handler.MinimumDataRateHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** Bounds of what a client may ask of the server: time, header, threads. */
final class JettyLimits {

    private static final int IDLE_MS = 30_000;
    private static final int GRACE_MS = 10_000;
    private static final int LAST_WORDS_MS = 100;
    private static final int HEADER_BYTES = 16 * 1024;
    private static final int SLOWEST_BYTES_PER_SECOND = 128;
    private static final int MOST_CONNECTIONS = 2_000;
    private static final int LEAST_THREADS = 4;

    private final HttpSettings settings;

    JettyLimits(HttpSettings settings) {
        this.settings = settings;
    }

    void addTo(JavalinConfig config) {
        config.jetty.threadPool = threads();
        config.jetty.modifyServer(this::harden);
        config.jetty.modifyHttpConfiguration(JettyLimits::limit);
        config.http.maxRequestSize = Json.LARGEST;
    }

    /** Lets the server listen on a port. */
    void listen(JavalinConfig config, int port) {
        config.jetty.addConnector((server, http) -> connector(server, http, port));
    }

    private QueuedThreadPool threads() {
        var pool = new QueuedThreadPool(settings.threads(), LEAST_THREADS, IDLE_MS);
        pool.setName("http");
        return pool;
    }

    private ServerConnector connector(Server server, HttpConfiguration http, int port) {
        var connector = new ServerConnector(server, new HttpConnectionFactory(http));
        connector.setHost(settings.host());
        connector.setPort(port);
        connector.setIdleTimeout(IDLE_MS);
        connector.setShutdownIdleTimeout(LAST_WORDS_MS);
        return connector;
    }

    private void harden(Server server) {
        server.setStopTimeout(GRACE_MS);
        server.setErrorHandler(new JettyErrors());
        server.insertHandler(new MinimumDataRateHandler(SLOWEST_BYTES_PER_SECOND, SLOWEST_BYTES_PER_SECOND));
        server.insertHandler(new Shedding(settings.room()));
        server.insertHandler(new GracefulHandler());
        server.addBean(new NetworkConnectionLimit(MOST_CONNECTIONS, server));
    }

    private static void limit(HttpConfiguration http) {
        http.setRequestHeaderSize(HEADER_BYTES);
        http.setIdleTimeout(IDLE_MS);
        http.setUriCompliance(UriCompliance.DEFAULT);
        http.setSendServerVersion(false);
        http.setSendDateHeader(true);
    }
}
