package org.sarcomaregistry.http.portal;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;

/** Turns what a page shows into HTML. Everything that is written into a page is escaped by where it stands. */
final class Pages {

    private static final String POLICY = "default-src 'self'; script-src 'self'; style-src 'self'; object-src 'none'; "
            + "frame-ancestors 'none'; base-uri 'none'; form-action 'self'";

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);

    /** The page that the template of a name makes of a view. */
    String html(String name, Object view) {
        var html = new StringOutput();
        templates.render(name + ".jte", view, html);
        return html.toString();
    }

    /** Answers with a page that the template of a name makes of a view. */
    void show(Context ctx, String name, Object view) {
        var html = html(name, view);
        ctx.header("Referrer-Policy", "same-origin");
        ctx.header("Content-Security-Policy", POLICY);
        ctx.header("Vary", "Accept-Language");
        ctx.contentType("text/html; charset=utf-8").result(html);
    }
}
