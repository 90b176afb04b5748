package org.sarcomaregistry.http.api;

import com.google.common.collect.ImmutableSet;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.sarcomaregistry.domain.indicator.Scope;
import org.sarcomaregistry.domain.indicator.Scopes;
import org.sarcomaregistry.domain.text.Text;
import org.sarcomaregistry.http.Problem;
import org.sarcomaregistry.http.ProblemKind;
import org.sarcomaregistry.http.Violation;

/** The query parameters of a request. One that the route doesn't know, or that comes twice, is refused. */
final class Parameters {

    private static final int LONGEST = 400;

    private final Context ctx;

    private Parameters(Context ctx) {
        this.ctx = ctx;
    }

    /** The parameters of a route that knows these. */
    static Parameters of(Context ctx, String... known) {
        var names = ImmutableSet.copyOf(known);
        ctx.queryParamMap().forEach((name, values) -> {
            if (!names.contains(name)) {
                throw wrong("PARAMETER-UNKNOWN", "Parameteren er ukjent her", "The parameter is unknown here");
            }
            if (values.size() != 1 || values.get(0).length() > LONGEST) {
                throw wrong(name);
            }
        });
        return new Parameters(ctx);
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(ctx.queryParam(name)).filter(text -> !text.isBlank());
    }

    boolean flag(String name) {
        return parsed(name, Parameters::flagOf).orElse(false);
    }

    int number(String name, int least, int most, int otherwise) {
        return parsed(name, text -> numberOf(text, least, most)).orElse(otherwise);
    }

    Optional<Integer> year() {
        return parsed("year", Parameters::yearOf);
    }

    /** Reads a calendar year, wherever it stands. */
    static Optional<Integer> yearOf(String text) {
        return numberOf(text, 1950, 2100);
    }

    /** A parameter that must be there. */
    <T> T need(String name, Function<String, Optional<T>> parse) {
        return parsed(name, parse).orElseThrow(() -> wrong(name));
    }

    <T> Optional<T> parsed(String name, Function<String, Optional<T>> parse) {
        return text(name).map(text -> parse.apply(text).orElseThrow(() -> wrong(name)));
    }

    /** The place with the code that a parameter must give; places are public, so that an unknown one is simply absent. */
    Scope place(String name) {
        return Scopes.NORWAY
                .byCode(need(name, Optional::of))
                .orElseThrow(() -> Problem.of(ProblemKind.NOT_FOUND).toException());
    }

    private static Optional<Boolean> flagOf(String text) {
        return text.equals("true") || text.equals("false") ? Optional.of(text.equals("true")) : Optional.empty();
    }

    private static Optional<Integer> numberOf(String text, int least, int most) {
        return Optional.of(text)
                .filter(digits -> digits.matches("[0-9]{1,6}"))
                .map(Integer::valueOf)
                .filter(number -> number >= least && number <= most);
    }

    /** Only names of ours come here. */
    private static RuntimeException wrong(String name) {
        return wrong(
                "PARAMETER-" + name.toUpperCase(java.util.Locale.ROOT),
                "Parameteren " + name + " mangler eller er feil",
                "The parameter " + name + " is missing or wrong");
    }

    private static RuntimeException wrong(String rule, String nb, String en) {
        return Problem.of(ProblemKind.BAD_PARAMETER)
                .withViolations(List.of(Violation.error("", rule, Text.of(nb, en))))
                .toException();
    }
}
