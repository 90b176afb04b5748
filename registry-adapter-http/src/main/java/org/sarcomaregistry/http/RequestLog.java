package org.sarcomaregistry.http;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/**
 * One line and one measurement for each request: method, route as registered, status and time; never the address itself.
 * What only asks whether the service lives is asked every few seconds, and makes lines of level DEBUG.
 */
final class RequestLog {

    private static final Logger LOG = LoggerFactory.getLogger(RequestLog.class);
    private static final String NO_ROUTE = "none";

    private final Metrics metrics;

    RequestLog(Metrics metrics) {
        this.metrics = metrics;
    }

    void addTo(JavalinConfig config) {
        config.requestLogger.http(this::log);
    }

    private void log(Context ctx, float milliseconds) {
        var route = Optional.ofNullable(ctx.endpoints().lastHttpEndpoint())
                .map(endpoint -> endpoint.path)
                .orElse(NO_ROUTE);
        var method = ctx.method().isHttpMethod() ? ctx.method().name() : "OTHER";
        metrics.request(method, route, ctx.statusCode(), Duration.ofNanos((long) (milliseconds * 1e6)));
        LOG.atLevel(route.startsWith(Health.PATH) ? Level.DEBUG : Level.INFO)
                .log("{} {} {} {} ms", method, route, ctx.statusCode(), Math.round(milliseconds));
    }
}
