package org.sarcomaregistry.http.sandbox;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sarcomaregistry.domain.text.Text;
import org.sarcomaregistry.http.Json;
import org.sarcomaregistry.http.Problem;
import org.sarcomaregistry.http.ProblemKind;
import org.sarcomaregistry.http.Section;
import org.sarcomaregistry.http.Violation;

/** Stands in the line between clients and the service. */
final class SandboxSection implements Section {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(3);
    private static final List<HandlerType> METHODS = List.of(
            HandlerType.GET,
            HandlerType.HEAD,
            HandlerType.POST,
            HandlerType.PUT,
            HandlerType.PATCH,
            HandlerType.DELETE,
            HandlerType.OPTIONS);

    private final Sandbox sandbox;
    private final Observed observed;
    private final Clock clock;
    private final Relay relay = new Relay();
    private final Turn turn = new Turn(LONGEST_WAIT);

    SandboxSection(Sandbox sandbox, Observed observed, Clock clock) {
        this.sandbox = sandbox;
        this.observed = observed;
        this.clock = clock;
    }

    @Override
    public String path() {
        return "/";
    }

    @Override
    public void addTo(JavalinConfig config) {
        config.routes.get("/sandbox/conformance", this::sheet);
        METHODS.forEach(method -> config.routes.addHttpHandler(method, "/*", this::pass));
    }

    private void sheet(Context ctx) {
        ctx.contentType("application/json").result(Json.bytes(sandbox.sheet()));
    }

    private void pass(Context ctx) throws IOException {
        var at = clock.instant();
        var fault = fault(ctx);
        if (fault.kind() == Fault.Kind.REORDER) {
            turn.afterAnother();
        }
        int port = sandbox.servicePort();
        if (port == 0) {
            observed.add(new Seen(ctx).unavailable(fault, at));
            throw Problem.of(ProblemKind.UNAVAILABLE)
                    .withHeader("Retry-After", String.valueOf(ConformanceRule.RETRY_AFTER.toSeconds()))
                    .toException();
        }
        var answer = relay.pass(ctx, port);
        if (fault.kind() == Fault.Kind.REPEAT) {
            answer = relay.pass(ctx, port);
        }
        finish(ctx, fault, answer, at);
    }

    private void finish(Context ctx, Fault fault, HttpResponse<byte[]> answer, Instant at) throws IOException {
        observed.add(new Seen(ctx).exchange(fault, answer, at));
        turn.done();
        Relay.begin(answer, ctx);
        if (fault.kind() == Fault.Kind.RESTART) {
            sandbox.restart();
        }
        if (fault.cuts()) {
            Line.cut(ctx, answer.body(), fault.bytes());
        } else {
            ctx.result(answer.body());
        }
    }

    private static Fault fault(Context ctx) {
        return Optional.ofNullable(ctx.header(Fault.HEADER))
                .map(asked -> Fault.parse(asked).orElseThrow(SandboxSection::unknown))
                .orElse(Fault.NONE);
    }

    private static RuntimeException unknown() {
        return Problem.of(ProblemKind.BAD_REQUEST)
                .withViolations(List.of(Violation.error(
                        "",
                        "SANDBOX-FAULT",
                        Text.of(
                                Fault.HEADER + " er cut, cut;bytes=17, repeat, reorder eller restart",
                                Fault.HEADER + " is cut, cut;bytes=17, repeat, reorder or restart"))))
                .toException();
    }
}
