package org.sarcomaregistry.http;

import com.google.common.collect.ImmutableSet;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.stream.Collectors;

/**
 * Issues tokens where no real issuer is at hand: demonstration, trial and tests. Whoever holds its key may act as
 * anybody, therefore a server that trusts it belongs on the loopback address.
 */
public final class LocalIssuer {

    private static final String NAME = "urn:sarcomaregistry:local-issuer";
    private static final String AUDIENCE = "urn:sarcomaregistry:api";

    private final ECKey key;
    private final Clock clock;

    private LocalIssuer(ECKey key, Clock clock) {
        this.key = key;
        this.clock = clock;
    }

    /** An issuer with a new key. */
    public static LocalIssuer create(Clock clock) {
        try {
            return new LocalIssuer(
                    new ECKeyGenerator(Curve.P_256)
                            .keyUse(KeyUse.SIGNATURE)
                            .algorithm(JWSAlgorithm.ES256)
                            .keyIDFromThumbprint(true)
                            .generate(),
                    clock);
        } catch (JOSEException e) {
            throw new IllegalStateException("no key can be made", e);
        }
    }

    /**
     * The issuer whose key was kept.
     *
     * @param secret what {@link #secret()} gave
     * @throws IllegalArgumentException if it is no such key; the message doesn't repeat it
     */
    public static LocalIssuer of(String secret, Clock clock) {
        try {
            return new LocalIssuer(ECKey.parse(secret), clock);
        } catch (ParseException e) {
            throw new IllegalArgumentException("not the key of an issuer");
        }
    }

    /** The private key, to be kept in a file that only the service can read. */
    public String secret() {
        return key.toJSONString();
    }

    /** This issuer as the service should trust it. */
    public TrustedIssuer trusted() {
        return TrustedIssuer.withKeys(NAME, AUDIENCE, publicKeys());
    }

    /** The public key, as a set (RFC 7517) that others may fetch. */
    String publicKeys() {
        return new JWKSet(key.toPublicJWK()).toString();
    }

    /** A token for somebody, valid from now on for some time. */
    public String issue(Identity identity, Duration life) {
        var now = clock.instant();
        var claims = new JWTClaimsSet.Builder()
                .issuer(NAME)
                .audience(AUDIENCE)
                .subject(identity.subject())
                .claim("org", identity.organisation().digits())
                .claim("scope", scopes(identity.scopes()))
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(life)))
                .build();
        return signed(claims);
    }

    private static String scopes(ImmutableSet<TokenScope> scopes) {
        return scopes.stream().map(TokenScope::text).collect(Collectors.joining(" "));
    }

    private String signed(JWTClaimsSet claims) {
        var header = new JWSHeader.Builder(JWSAlgorithm.ES256)
                .type(new JOSEObjectType("at+jwt"))
                .keyID(key.getKeyID())
                .build();
        var token = new SignedJWT(header, claims);
        try {
            token.sign(new ECDSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException("the key can't sign", e);
        }
        return token.serialize();
    }
}
