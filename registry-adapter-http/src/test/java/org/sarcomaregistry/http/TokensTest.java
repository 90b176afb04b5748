package org.sarcomaregistry.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSet;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarcomaregistry.application.Unavailable;
import org.sarcomaregistry.domain.unit.OrganisationNumber;

class TokensTest {

    private static final Identity SOMEBODY = new Identity(
            "reporter-1",
            OrganisationNumber.parse("974795787").orElseThrow(),
            ImmutableSet.of(TokenScope.READ, TokenScope.REPORT));

    private final TurnableClock clock = new TurnableClock(Instant.parse("2024-09-01T10:00:00Z"));
    private final LocalIssuer issuer = LocalIssuer.create(clock);

    /** A clock that a test turns. */
    private static final class TurnableClock extends Clock {
        private Instant now;

        TurnableClock(Instant now) {
            this.now = now;
        }

        void turn(Duration by) {
            now = now.plus(by);
        }

        @Override
        public ZoneId getZone() {
            return ZoneId.of("Europe/Oslo");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    @Test
    void a_token_proves_who_for_whom_and_what_for() {
        var tokens = new Tokens(issuer.trusted(), clock);
        assertThat(tokens.read(issuer.issue(SOMEBODY, Duration.ofHours(1)))).contains(SOMEBODY);
    }

    @Test
    void a_token_that_was_believed_expires_all_the_same() {
        var tokens = new Tokens(issuer.trusted(), clock);
        var token = issuer.issue(SOMEBODY, Duration.ofMinutes(5));
        assertThat(tokens.read(token)).isPresent();
        clock.turn(Duration.ofMinutes(5).plusSeconds(9));
        assertThat(tokens.read(token)).isPresent();
        clock.turn(Duration.ofSeconds(1));
        assertThat(tokens.read(token)).isEmpty();
    }

    @Test
    void an_issuer_whose_key_was_kept_issues_tokens_that_are_still_believed() {
        var again = LocalIssuer.of(issuer.secret(), clock);
        assertThat(new Tokens(issuer.trusted(), clock).read(again.issue(SOMEBODY, Duration.ofHours(1))))
                .contains(SOMEBODY);
        assertThatThrownBy(() -> LocalIssuer.of("{\"kty\":\"EC\",\"d\":\"hidden\"}", clock))
                .isInstanceOf(IllegalArgumentException.class)
                .hasNoCause()
                .hasMessageNotContaining("hidden");
    }

    @Test
    void another_issuers_token_is_not_believed() {
        var other = LocalIssuer.create(clock).issue(SOMEBODY, Duration.ofHours(1));
        assertThat(new Tokens(issuer.trusted(), clock).read(other)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"RS256", "PS256"})
    void rsa_keys_are_taken_and_scopes_may_be_a_list(String algorithm) throws JOSEException {
        var key = new RSAKeyGenerator(2048).keyID("k").generate();
        var claims = new JWTClaimsSet.Builder()
                .issuer("https://issuer.example")
                .audience("registry")
                .subject("reporter-1")
                .claim("org", "974795787")
                .claim("scope", List.of("registry.read", "registry.report", "openid", 1))
                .expirationTime(Date.from(clock.instant().plusSeconds(60)))
                .build();
        var header = new JWSHeader.Builder(JWSAlgorithm.parse(algorithm))
                .type(new JOSEObjectType("at+jwt"))
                .keyID("k")
                .build();
        var token = new SignedJWT(header, claims);
        token.sign(new RSASSASigner(key));
        var trusted =
                TrustedIssuer.withKeys("https://issuer.example", "registry", new JWKSet(key.toPublicJWK()).toString());
        assertThat(new Tokens(trusted, clock).read(token.serialize())).contains(SOMEBODY);
    }

    @Test
    void keys_are_fetched_from_the_fixed_address_and_kept() throws IOException {
        var asked = new AtomicInteger();
        var server = keyServer(asked, 200);
        try {
            var tokens = new Tokens(fetched(server), clock);
            assertThat(tokens.read(issuer.issue(SOMEBODY, Duration.ofHours(1)))).contains(SOMEBODY);
            assertThat(tokens.read(issuer.issue(SOMEBODY, Duration.ofHours(2)))).contains(SOMEBODY);
            assertThat(asked).hasValue(1);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void keys_that_cannot_be_fetched_are_a_fault_and_no_proof_of_anything() throws IOException {
        var server = keyServer(new AtomicInteger(), 302);
        try {
            var tokens = new Tokens(fetched(server), clock);
            assertThatThrownBy(() -> tokens.read(issuer.issue(SOMEBODY, Duration.ofHours(1))))
                    .isInstanceOf(Unavailable.class);
        } finally {
            server.stop(0);
        }
    }

    private static TrustedIssuer fetched(HttpServer server) {
        var address = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/keys");
        return TrustedIssuer.withKeysAt("urn:sarcomaregistry:local-issuer", "urn:sarcomaregistry:api", address);
    }

    private HttpServer keyServer(AtomicInteger asked, int status) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        var keys = issuer.publicKeys().getBytes(java.nio.charset.StandardCharsets.UTF_8);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            boolean redirected = exchange.getRequestURI().getPath().equals("/elsewhere");
            exchange.getResponseHeaders().add("Location", "/elsewhere");
            exchange.sendResponseHeaders(redirected ? 200 : status, keys.length);
            exchange.getResponseBody().write(keys);
            exchange.close();
        });
        server.start();
        return server;
    }
}
