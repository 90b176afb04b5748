package org.sarcomaregistry.http.api;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sarcomaregistry.application.access.Access;
import org.sarcomaregistry.http.Problem;
import org.sarcomaregistry.http.ProblemKind;
import org.sarcomaregistry.http.TokenScope;
import org.sarcomaregistry.http.Tokens;

/** Lets in who shows a token that is right and carries the scope. */
final class Guard {

    private static final String SCHEME = "Bearer ";

    private final Tokens tokens;
    private final Access access;

    Guard(Tokens tokens, Access access) {
        this.tokens = tokens;
        this.access = access;
    }

    /** Who asks; a problem is thrown if nobody knows, or if the token carries none of the scopes. */
    Caller caller(Context ctx, TokenScope... anyOf) {
        var identity = Optional.ofNullable(ctx.header("Authorization"))
                .filter(header -> header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .flatMap(header -> tokens.read(header.substring(SCHEME.length())))
                .orElseThrow(() -> Problem.of(ProblemKind.UNAUTHENTICATED)
                        .withHeader("WWW-Authenticate", "Bearer realm=\"registry\"")
                        .toException());
        if (Arrays.stream(anyOf).noneMatch(identity::has)) {
            throw insufficient(anyOf).toException();
        }
        return new Caller(identity, access);
    }

    private static Problem insufficient(TokenScope... anyOf) {
        var needed = Arrays.stream(anyOf).map(TokenScope::text).collect(Collectors.joining(" "));
        return Problem.of(ProblemKind.INSUFFICIENT_SCOPE)
                .withHeader(
                        "WWW-Authenticate",
                        "Bearer realm=\"registry\", error=\"insufficient_scope\", scope=\"" + needed + "\"");
    }
}
