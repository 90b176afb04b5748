package org.sarcomaregistry.http;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;

/** A part of what a server offers, below one path: the API, the pages, the health of the service. */
public interface Section {

    /** Beginning of all its paths, such as {@code /api/}; where two fit, the longer one counts. */
    String path();

    /** Registers its routes and files. */
    void addTo(JavalinConfig config);

    /** Shows what went wrong below its path: as problem+json unless a section does otherwise. */
    default void show(Problem problem, Context ctx) {
        ProblemJson.write(problem, ctx);
    }
}
