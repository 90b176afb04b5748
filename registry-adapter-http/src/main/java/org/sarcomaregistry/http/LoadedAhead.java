package org.sarcomaregistry.http;

import com.google.common.collect.ImmutableList;
import io.javalin.Javalin;
import java.util.OptionalInt;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.LocalConnector;
import org.slf4j.LoggerFactory;

/**
 * The classes of a server. A start spends most of its time on loading them; a second processor can do so while the first
 * one reads the command line and opens the stores, by answering one request in memory, on no port. Nothing but the time of
 * the start is changed by it.
 */
public final class LoadedAhead {

    private static final String REQUEST = "GET /nothing-there HTTP/1.0\r\n\r\n";
    private static final HttpSettings NOWHERE = new HttpSettings("localhost", 0, OptionalInt.empty(), 8);

    private LoadedAhead() {}

    /** Begins to load them in a thread of its own, which ends by itself. */
    public static void begin() {
        var thread = new Thread(LoadedAhead::load, "load-ahead");
        thread.setDaemon(true);
        thread.start();
    }

    private static void load() {
        try {
            answer();
        } catch (Exception e) {
            // The server itself will meet the same obstacle, and tell of it.
            LoggerFactory.getLogger(LoadedAhead.class).debug("classes could not be loaded ahead", e);
        }
    }

    /** The answer to one request, given in memory by a server that is stopped at once. */
    static String answer() throws Exception {
        var metrics = new Metrics();
        var memory = new LocalConnector[1];
        var server = Javalin.create(config -> {
            config.jetty.addConnector((jetty, http) -> {
                memory[0] = new LocalConnector(jetty, new HttpConnectionFactory(http));
                return memory[0];
            });
            HttpServer.configure(config, new JettyLimits(NOWHERE), ImmutableList.of(metrics));
        });
        server.start();
        try {
            return memory[0].getResponse(REQUEST);
        } finally {
            server.stop();
        }
    }
}
