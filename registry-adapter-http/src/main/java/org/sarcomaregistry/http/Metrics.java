package org.sarcomaregistry.http;

import com.google.common.base.Suppliers;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/** What the service measures of itself, for Prometheus to read. No label ever holds anything that a client wrote. */
public final class Metrics implements Section {

    private static final long NO_NIGHT = Long.MIN_VALUE;
    private static final double SECONDS_OF_DAY = 86_400;

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

    /** What the virtual machine tells of itself is looked for when somebody asks first: a start has no time for it. */
    private final Supplier<PrometheusMeterRegistry> withMachine = Suppliers.memoize(this::bindMachine);

    private final AtomicLong lastNight = new AtomicLong(NO_NIGHT);

    /** Where others may count and time what they do. */
    public MeterRegistry registry() {
        return registry;
    }

    @Override
    public String path() {
        return "/metrics";
    }

    @Override
    public void addTo(JavalinConfig config) {
        config.routes.get(path(), this::show);
    }

    private void show(Context ctx) {
        ctx.contentType("text/plain; version=0.0.4; charset=utf-8")
                .result(withMachine.get().scrape());
    }

    private PrometheusMeterRegistry bindMachine() {
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
        return registry;
    }

    /** Counts and times a night that this instance made, or began and failed to make. */
    public void night(boolean made, Duration taken) {
        Timer.builder("registry.nights")
                .description("Nights that this instance made, or failed to")
                .tag("outcome", made ? "made" : "failed")
                .register(registry)
                .record(taken);
    }

    /** Tells of the last night that this instance made: where this falls behind on all instances, nights are missing. */
    public void lastNight(LocalDate dataDate) {
        if (lastNight.getAndSet(dataDate.toEpochDay()) == NO_NIGHT) {
            Gauge.builder("registry.nights.last", lastNight, days -> days.get() * SECONDS_OF_DAY)
                    .description("Data date of the last night made here, in seconds since 1970")
                    .register(registry);
        }
    }

    void request(String method, String route, int status, Duration taken) {
        Timer.builder("http.server.requests")
                .description("Answered requests")
                .tag("method", method)
                .tag("route", route)
                .tag("status", Integer.toString(status))
                .register(registry)
                .record(taken);
    }
}
