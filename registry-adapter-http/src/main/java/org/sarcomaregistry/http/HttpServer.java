package org.sarcomaregistry.http;

import com.google.common.base.Throwables;
import com.google.common.collect.ImmutableList;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.util.JavalinException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A running server. Closing it refuses new requests, and gives those under way ten seconds to end. */
public final class HttpServer implements AutoCloseable {

    private final Javalin main;
    private final Optional<Javalin> metrics;

    private HttpServer(Javalin main, Optional<Javalin> metrics) {
        this.main = main;
        this.metrics = metrics;
    }

    /**
     * Starts a server for some sections; without pages, for example, it is a server of the API only.
     *
     * @throws UncheckedIOException if it can't listen there; the message says where and why
     */
    public static HttpServer start(HttpSettings settings, Metrics metrics, List<? extends Section> sections) {
        var all = ImmutableList.<Section>builder().addAll(sections);
        if (settings.metricsPort().isEmpty()) {
            return new HttpServer(
                    start(settings, settings.port(), metrics, all.add(metrics).build()), Optional.empty());
        }
        var own = start(settings, settings.metricsPort().getAsInt(), metrics, ImmutableList.of(metrics));
        return new HttpServer(start(settings, settings.port(), metrics, all.build()), Optional.of(own));
    }

    private static Javalin start(HttpSettings settings, int port, Metrics metrics, ImmutableList<Section> sections) {
        var limits = new JettyLimits(settings);
        var server = Javalin.create(config -> {
            limits.listen(config, port);
            new RequestLog(metrics).addTo(config);
            configure(config, limits, sections);
        });
        try {
            return server.start();
        } catch (JavalinException refused) {
            throw cannotListen(settings.host(), port, refused);
        }
    }

    private static UncheckedIOException cannotListen(String host, int port, JavalinException refused) {
        var why = Throwables.getRootCause(refused).getMessage();
        return new UncheckedIOException(new IOException("Can't listen on " + host + ":" + port + ": " + why));
    }

    /** Everything of a server but where it listens and what it notes down. */
    static void configure(JavalinConfig config, JettyLimits limits, ImmutableList<Section> sections) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.prefer405over404 = true;
        config.router.ignoreTrailingSlashes = false;
        limits.addTo(config);
        config.routes.before(SecurityHeaders::strict);
        sections.forEach(section -> section.addTo(config));
        new ErrorEdge(sections).addTo(config);
    }

    /** The port that it listens on. */
    public int port() {
        return main.port();
    }

    /** The port of the metrics, where they have one of their own. */
    public OptionalInt metricsPort() {
        return metrics.map(server -> OptionalInt.of(server.port())).orElse(OptionalInt.empty());
    }

    @Override
    public void close() {
        main.stop();
        metrics.ifPresent(Javalin::stop);
    }
}
