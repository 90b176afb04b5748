package org.sarcomaregistry.http.api;

import com.google.common.base.Suppliers;
import com.google.common.io.Resources;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.sarcomaregistry.http.SecurityHeaders;

/** The contract, as it stands and as a page that people can read without a network. */
final class ContractRoutes {

    private static final int KEEP_SECONDS = 300;

    private final String contract = resource("openapi.yaml");
    private final String style = resource("contract.css");
    private final Supplier<String> page = Suppliers.memoize(() -> ContractPage.of(contract));

    void addTo(Routes routes) {
        routes.open("/openapi.yaml", ctx -> write(ctx, "application/yaml; charset=utf-8", contract));
        routes.open("/docs", this::docs);
        routes.open("/docs.css", ctx -> write(ctx, "text/css; charset=utf-8", style));
    }

    private void docs(Context ctx) {
        SecurityHeaders.styled(ctx);
        write(ctx, "text/html; charset=utf-8", page.get());
    }

    private static void write(Context ctx, String type, String text) {
        Parameters.of(ctx);
        SecurityHeaders.cacheable(ctx, KEEP_SECONDS);
        ctx.contentType(type).result(text);
    }

    private static String resource(String name) {
        try {
            return Resources.toString(Resources.getResource(ContractRoutes.class, name), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
