package org.sarcomaregistry.http;

import com.google.common.collect.ImmutableList;
import io.javalin.http.Context;
import java.util.Optional;

/** The one place where problem+json (RFC 9457) is made. */
final class ProblemJson {

    static final String MEDIA_TYPE = "application/problem+json";

    /** Where the problems are described, each under its code. */
    private static final String TYPES = "/api/v1/docs#problem-";

    private ProblemJson() {}

    private record Body(
            String type,
            String title,
            int status,
            String code,
            String nb,
            String en,
            ImmutableList<Violation> violations,
            Optional<String> receipt) {}

    static void write(Problem problem, Context ctx) {
        problem.headers().forEach(ctx::header);
        ctx.status(problem.kind().status()).contentType(MEDIA_TYPE).result(bytes(problem));
    }

    static byte[] bytes(Problem problem) {
        var kind = problem.kind();
        return Json.bytes(new Body(
                TYPES + kind.code(),
                kind.title().en(),
                kind.status(),
                kind.code(),
                kind.title().nb(),
                kind.title().en(),
                problem.violations(),
                problem.receipt()));
    }
}
