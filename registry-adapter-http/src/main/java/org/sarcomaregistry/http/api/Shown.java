package org.sarcomaregistry.http.api;

import io.javalin.http.Context;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sarcomaregistry.http.Problem;
import org.sarcomaregistry.http.ProblemKind;

/** Versions as entity tags: what was shown is named by whoever wants to change it. */
final class Shown {

    private static final Pattern TAG = Pattern.compile("\"([1-9][0-9]{0,17})\"");
    private static final long NO_VERSION = 0;

    private Shown() {}

    static String tag(long version) {
        return "\"" + version + "\"";
    }

    /**
     * The version that a change is about; one that never was, where the tag is none of ours.
     *
     * <p>A request that names none is answered with a problem: it might overwrite what nobody has read.
     */
    static long version(Context ctx) {
        var tag = Optional.ofNullable(ctx.header("If-Match"))
                .filter(told -> !told.equals("*"))
                .orElseThrow(() -> Problem.of(ProblemKind.PRECONDITION_REQUIRED).toException());
        var matched = TAG.matcher(tag);
        return matched.matches() ? Long.parseLong(matched.group(1)) : NO_VERSION;
    }
}
