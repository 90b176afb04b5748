package org.sarcomaregistry.http;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import com.google.common.collect.ImmutableSet;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.crypto.factories.DefaultJWSVerifierFactory;
import com.nimbusds.jose.jwk.source.JWKSetUnavailableException;
import com.nimbusds.jose.proc.JWSKeySelector;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.JWSVerifierFactory;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.SignedJWT;
import java.security.Key;
import java.text.ParseException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sarcomaregistry.application.Unavailable;

/**
 * Reads access tokens (RFC 9068). A token that is wrong in any way proves nothing, and nobody is told in which way.
 *
 * <p>The header may hold an algorithm, a type and the name of a key of ours, nothing else: a token can't bring or name
 * keys of its own.
 */
public final class Tokens {

    private static final int LONGEST = 8 * 1024;
    private static final int KEPT = 10_000;
    private static final String TYPE = "at+jwt";
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]+[.][A-Za-z0-9_-]+[.][A-Za-z0-9_-]+");
    private static final ImmutableSet<String> HEADER = ImmutableSet.of("alg", "typ", "kid");
    private static final ImmutableSet<JWSAlgorithm> ALGORITHMS =
            ImmutableSet.of(JWSAlgorithm.ES256, JWSAlgorithm.RS256, JWSAlgorithm.PS256);

    private final TokenClaims claims;
    private final Clock clock;
    private final JWSKeySelector<SecurityContext> selector;
    private final JWSVerifierFactory verifiers = new DefaultJWSVerifierFactory();
    private final Cache<String, Believed> believed =
            CacheBuilder.newBuilder().maximumSize(KEPT).build();

    public Tokens(TrustedIssuer issuer, Clock clock) {
        this.claims = new TokenClaims(issuer);
        this.clock = clock;
        this.selector = new JWSVerificationKeySelector<>(ALGORITHMS, issuer.keys());
    }

    /** A token whose signature and claims held when it was first seen. */
    record Believed(Identity identity, Instant from, Instant until) {

        boolean at(Instant now) {
            return !now.isBefore(from) && now.isBefore(until);
        }
    }

    /**
     * What a token proves now; nothing if it is wrong.
     *
     * @throws Unavailable if the issuer's keys can't be fetched
     */
    public Optional<Identity> read(String token) {
        var now = clock.instant();
        var known = Optional.ofNullable(believed.getIfPresent(token));
        if (known.isPresent()) {
            return known.filter(k -> k.at(now)).map(Believed::identity);
        }
        var fresh = verify(token).filter(k -> k.at(now));
        fresh.ifPresent(k -> believed.put(token, k));
        return fresh.map(Believed::identity);
    }

    private Optional<Believed> verify(String token) {
        if (token.length() > LONGEST || !SHAPE.matcher(token).matches()) {
            return Optional.empty();
        }
        try {
            var jwt = SignedJWT.parse(token);
            return isOurs(jwt.getHeader()) && isSigned(jwt)
                    ? Optional.ofNullable(jwt.getPayload().toJSONObject()).flatMap(claims::read)
                    : Optional.empty();
        } catch (ParseException | JOSEException | IllegalArgumentException e) {
            return unreadable(e);
        }
    }

    private static Optional<Believed> unreadable(Throwable e) {
        if (e instanceof JWKSetUnavailableException) {
            throw new Unavailable("the keys of the issuer can't be fetched", e);
        }
        return Optional.empty();
    }

    private static boolean isOurs(JWSHeader header) {
        return header.getKeyID() != null
                && header.getType() != null
                && header.getType().getType().equals(TYPE)
                && ALGORITHMS.contains(header.getAlgorithm())
                && HEADER.containsAll(header.toJSONObject().keySet());
    }

    private boolean isSigned(SignedJWT jwt) throws JOSEException {
        for (Key key : keys(jwt.getHeader())) {
            if (jwt.verify(verifiers.createJWSVerifier(jwt.getHeader(), key))) {
                return true;
            }
        }
        return false;
    }

    private Iterable<? extends Key> keys(JWSHeader header) throws KeySourceException {
        return selector.selectJWSKeys(header, null);
    }
}
