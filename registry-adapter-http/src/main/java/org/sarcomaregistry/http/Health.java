package org.sarcomaregistry.http;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.util.function.BooleanSupplier;
import org.sarcomaregistry.application.Unavailable;

/** Whether the service lives, and whether it can do its work. */
public final class Health implements Section {

    /** What every address here begins with. */
    static final String PATH = "/health/";

    private final BooleanSupplier ready;

    /**
     * The health of a service.
     *
     * @param ready asks the neighbours; false, or {@link Unavailable}, when work can't be done now
     */
    public Health(BooleanSupplier ready) {
        this.ready = ready;
    }

    private record Status(String status) {}

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public void addTo(JavalinConfig config) {
        config.routes.get(PATH + "live", ctx -> up(ctx));
        config.routes.get(PATH + "ready", this::ready);
    }

    private void ready(Context ctx) {
        if (!ready.getAsBoolean()) {
            throw Problem.of(ProblemKind.UNAVAILABLE)
                    .withHeader("Retry-After", "2")
                    .toException();
        }
        up(ctx);
    }

    private static void up(Context ctx) {
        ctx.contentType("application/json").result(Json.bytes(new Status("up")));
    }
}
