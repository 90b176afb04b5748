package org.sarcomaregistry.http;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.http.HttpException;
import org.sarcomaregistry.application.Collision;
import org.sarcomaregistry.application.Unavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The edge at which everything that was thrown becomes a problem. Logs say what kind of thing it was, and not about whom. */
final class ErrorEdge {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorEdge.class);
    private static final String SOON = "2";

    private final List<Section> sections;

    ErrorEdge(List<Section> sections) {
        this.sections = sections;
    }

    void addTo(JavalinConfig config) {
        config.routes.exception(Exception.class, (thrown, ctx) -> show(problem(thrown), ctx));
        config.routes.exception(HttpResponseException.class, (refused, ctx) -> show(refused(refused), ctx));
    }

    private void show(Problem problem, Context ctx) {
        section(ctx.path())
                .ifPresentOrElse(section -> section.show(problem, ctx), () -> ProblemJson.write(problem, ctx));
    }

    private Optional<Section> section(String path) {
        return sections.stream()
                .filter(section -> path.startsWith(section.path()))
                .max(Comparator.comparingInt(section -> section.path().length()));
    }

    private static Problem problem(Exception thrown) {
        if (thrown instanceof ProblemException told) {
            return told.problem();
        }
        if (thrown instanceof Unavailable || thrown instanceof Collision) {
            LOG.warn("a neighbour failed", new Wordless(thrown));
            return Problem.of(ProblemKind.UNAVAILABLE).withHeader("Retry-After", SOON);
        }
        if (thrown instanceof HttpException broken) {
            return Problem.of(ProblemKind.of(broken.getCode()));
        }
        if (thrown instanceof IOException) {
            LOG.debug("a client broke off", new Wordless(thrown));
            return Problem.of(ProblemKind.BAD_REQUEST);
        }
        LOG.error("a contract was broken", new Wordless(thrown));
        return Problem.of(ProblemKind.FAULT);
    }

    private static Problem refused(HttpResponseException refused) {
        var problem = Problem.of(ProblemKind.of(refused.getStatus()));
        var allowed = refused.getDetails().get("availableMethods");
        return problem.kind() == ProblemKind.METHOD_NOT_ALLOWED && allowed != null
                ? problem.withHeader("Allow", allowed)
                : problem;
    }
}
