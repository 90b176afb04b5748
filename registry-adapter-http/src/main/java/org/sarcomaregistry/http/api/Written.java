package org.sarcomaregistry.http.api;

import io.javalin.http.Context;
import org.sarcomaregistry.http.Json;

/** Writes answers. */
final class Written {

    private Written() {}

    /** An answer of records as JSON. */
    static void json(Context ctx, Object body) {
        ctx.contentType("application/json").result(Json.bytes(body));
    }

    /** A whole table as CSV. */
    static void csv(Context ctx, Csv table, String name) {
        ctx.header("Content-Disposition", "attachment; filename=\"" + name + ".csv\"")
                .contentType("text/csv; charset=utf-8; header=present")
                .result(table.toString());
    }
}
