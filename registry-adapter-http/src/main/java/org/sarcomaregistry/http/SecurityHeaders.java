package org.sarcomaregistry.http;

import com.google.common.collect.ImmutableMap;
import io.javalin.http.Context;

/** What every answer tells a browser, whoever answers. A section may loosen what it needs, and has to say so itself. */
public final class SecurityHeaders {

    /** Nothing may be loaded, run, framed or kept. */
    static final ImmutableMap<String, String> STRICT = ImmutableMap.of(
            "Content-Security-Policy",
                    "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "no-referrer",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Cache-Control", "no-store");

    private SecurityHeaders() {}

    static void strict(Context ctx) {
        STRICT.forEach(ctx::header);
    }

    /** Lets everybody keep an answer for some seconds, because everybody may see it. */
    public static void cacheable(Context ctx, int seconds) {
        ctx.header("Cache-Control", "public, max-age=" + seconds);
    }

    /** Lets a page load style sheets of this server, and nothing else. */
    public static void styled(Context ctx) {
        ctx.header(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'");
    }
}
