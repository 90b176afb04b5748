package org.sarcomaregistry.http.api;

import com.google.common.base.Splitter;
import io.javalin.http.Context;
import java.util.Locale;
import java.util.Optional;
import org.sarcomaregistry.http.SecurityHeaders;

/** Entity tags of what is derived from one release: its id, and the format. */
final class ReleaseTag {

    private static final int NOT_MODIFIED = 304;
    private static final int KEEP_SECONDS = 3600;
    private static final int KEEP_NEWEST_SECONDS = 60;

    private ReleaseTag() {}

    /** For what changes with each new release. */
    static void changing(Context ctx) {
        SecurityHeaders.cacheable(ctx, KEEP_NEWEST_SECONDS);
    }

    /** Tags the answer; when the client has it already, answers so and is false. */
    static boolean isNew(Context ctx, String id, String newest) {
        return isNew(ctx, id, Accept.JSON, newest);
    }

    static boolean isNew(Context ctx, String id, Accept format, String newest) {
        boolean named = !ctx.path().contains("/" + newest);
        SecurityHeaders.cacheable(ctx, named ? KEEP_SECONDS : KEEP_NEWEST_SECONDS);
        var tag = "\"" + id + (format == Accept.JSON ? "" : "." + format.name().toLowerCase(Locale.ROOT)) + "\"";
        ctx.header("ETag", tag).header("Vary", "Accept");
        boolean known = Optional.ofNullable(ctx.header("If-None-Match"))
                .filter(header -> matches(header, tag))
                .isPresent();
        if (known) {
            ctx.status(NOT_MODIFIED);
        }
        return !known;
    }

    private static boolean matches(String header, String tag) {
        return Splitter.on(',')
                .trimResults()
                .splitToStream(header)
                .anyMatch(one -> one.equals("*") || one.equals(tag) || one.equals("W/" + tag));
    }
}
