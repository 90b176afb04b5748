package org.sarcomaregistry.http;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sarcomaregistry.domain.unit.OrganisationNumber;

/** Reads the claims of a token whose signature holds, each in the kind of JSON value that it must have. */
final class TokenClaims {

    /** Clocks may differ by so much. */
    private static final Duration LEEWAY = Duration.ofSeconds(10);

    /** The last second of the year 9999. */
    private static final long LATEST = 253_402_300_799L;

    private final TrustedIssuer issuer;

    TokenClaims(TrustedIssuer issuer) {
        this.issuer = issuer;
    }

    /** What the claims prove and when; empty if one is missing, of the wrong kind, or meant for somebody else. */
    Optional<Tokens.Believed> read(Map<String, Object> claims) {
        var subject = text(claims, "sub").filter(Identity::isSubject);
        var organisation =
                text(claims, "org").filter(org -> org.matches("[0-9]{9}")).flatMap(OrganisationNumber::parse);
        var until = second(claims.get("exp"));
        var from = begin(claims);
        if (!isForUs(claims) || subject.isEmpty() || organisation.isEmpty() || until.isEmpty() || from.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Tokens.Believed(
                new Identity(subject.get(), organisation.get(), scopes(claims)),
                from.get().minus(LEEWAY),
                until.get().plus(LEEWAY)));
    }

    private boolean isForUs(Map<String, Object> claims) {
        var audience = Optional.ofNullable(claims.get("aud"));
        return text(claims, "iss").filter(issuer.name()::equals).isPresent()
                && audience.filter(aud -> aud.equals(issuer.audience()) || aud.equals(List.of(issuer.audience())))
                        .isPresent();
    }

    /** The later of when it was issued and when it begins to hold; empty if either is no time. */
    private static Optional<Instant> begin(Map<String, Object> claims) {
        var issued = second(claims.getOrDefault("iat", 0L));
        var begins = second(claims.getOrDefault("nbf", 0L));
        return issued.flatMap(one -> begins.map(other -> one.isAfter(other) ? one : other));
    }

    private static Optional<Instant> second(@Nullable Object claim) {
        return claim instanceof Number number && number.doubleValue() >= 0 && number.doubleValue() <= LATEST
                ? Optional.of(Instant.ofEpochSecond(number.longValue()))
                : Optional.empty();
    }

    private static Optional<String> text(Map<String, Object> claims, String name) {
        return claims.get(name) instanceof String text ? Optional.of(text) : Optional.empty();
    }

    private static ImmutableSet<TokenScope> scopes(Map<String, Object> claims) {
        return names(claims.get("scope"))
                .flatMap(name -> TokenScope.parse(name).stream())
                .collect(toImmutableSet());
    }

    /** One text with spaces between (RFC 8693), or a list of texts, as some issuers write it. */
    private static Stream<String> names(@Nullable Object scope) {
        if (scope instanceof String text) {
            return Splitter.on(' ').splitToStream(text);
        }
        return scope instanceof Collection<?> list ? list.stream().map(String::valueOf) : Stream.empty();
    }
}
