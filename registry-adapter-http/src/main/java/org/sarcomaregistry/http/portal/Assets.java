package org.sarcomaregistry.http.portal;

import com.google.common.collect.ImmutableMap;
import com.google.common.hash.Hashing;
import com.google.common.io.Resources;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;

/** Style sheet, script and icon, read once. A browser asks each time whether it has the right one. */
final class Assets {

    private static final String HTMX = "org.webjars.npm/htmx.org";

    private final ImmutableMap<String, Asset> assets = ImmutableMap.of(
            "portal.css", asset(Resources.getResource(Assets.class, "portal.css"), "text/css; charset=utf-8"),
            "icon.svg", asset(Resources.getResource(Assets.class, "icon.svg"), "image/svg+xml"),
            "form.js", asset(Resources.getResource(Assets.class, "form.js"), "text/javascript; charset=utf-8"),
            "htmx.js", asset(htmx(), "text/javascript; charset=utf-8"));

    private record Asset(String text, String type, String tag) {}

    private static Asset asset(URL resource, String type) {
        try {
            var text = Resources.toString(resource, StandardCharsets.UTF_8);
            var hash = Hashing.sha256().hashString(text, StandardCharsets.UTF_8).toString();
            return new Asset(text, type, '"' + hash.substring(0, 16) + '"');
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The script's jar tells its version, by which the script itself is found. */
    private static URL htmx() {
        try {
            var told = Resources.toString(
                    Resources.getResource("META-INF/maven/" + HTMX + "/pom.properties"), StandardCharsets.UTF_8);
            var properties = new Properties();
            properties.load(new StringReader(told));
            return Resources.getResource(
                    "META-INF/resources/webjars/htmx.org/" + properties.getProperty("version") + "/dist/htmx.min.js");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    void show(Context ctx) {
        var asset = Optional.ofNullable(assets.get(ctx.pathParam("name"))).orElseThrow(Asked::notFound);
        ctx.header("Cache-Control", "public, no-cache");
        ctx.header("ETag", asset.tag());
        if (asset.tag().equals(ctx.header("If-None-Match"))) {
            ctx.status(304);
        } else {
            ctx.contentType(asset.type()).result(asset.text());
        }
    }
}
