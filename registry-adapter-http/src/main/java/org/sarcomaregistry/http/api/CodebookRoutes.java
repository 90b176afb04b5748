package org.sarcomaregistry.http.api;

import io.javalin.http.Context;
import java.util.function.Consumer;
import org.sarcomaregistry.domain.report.Codebook;
import org.sarcomaregistry.domain.report.FormKind;
import org.sarcomaregistry.http.Json;
import org.sarcomaregistry.http.Problem;
import org.sarcomaregistry.http.ProblemKind;
import org.sarcomaregistry.http.SecurityHeaders;

/** The codebook of the forms: the one in force, older ones, and a JSON Schema of each form. */
final class CodebookRoutes {

    private static final int KEEP_SECONDS = 300;

    void addTo(Routes routes) {
        routes.open("/codebook", ctx -> write(ctx, Codebook.current()));
        routes.open("/codebook/{version}", ctx -> ofVersion(ctx, codebook -> write(ctx, codebook)));
        routes.open("/codebook/{version}/schemas/{form}", ctx -> ofVersion(ctx, codebook -> schema(ctx, codebook)));
    }

    private static void ofVersion(Context ctx, Consumer<Codebook> found) {
        found.accept(Codebook.of(ctx.pathParam("version")).orElseThrow(CodebookRoutes::absent));
    }

    private static void write(Context ctx, Codebook codebook) {
        Parameters.of(ctx);
        SecurityHeaders.cacheable(ctx, KEEP_SECONDS);
        Written.json(ctx, CodebookBody.of(codebook));
    }

    private static void schema(Context ctx, Codebook codebook) {
        Parameters.of(ctx);
        var kind = FormKind.form(ctx.pathParam("form")).orElseThrow(CodebookRoutes::absent);
        SecurityHeaders.cacheable(ctx, KEEP_SECONDS);
        ctx.contentType("application/schema+json").result(Json.bytes(new FormSchema(codebook, kind).document()));
    }

    private static RuntimeException absent() {
        return Problem.of(ProblemKind.NOT_FOUND).toException();
    }
}
