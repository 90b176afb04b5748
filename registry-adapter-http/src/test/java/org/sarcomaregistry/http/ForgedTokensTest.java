package org.sarcomaregistry.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.sarcomaregistry.http.testing.TestApi.CLOCK;
import static org.sarcomaregistry.http.testing.TestApi.REPORTER;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.crypto.impl.ECDSA;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.util.Base64URL;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sarcomaregistry.http.testing.TestApi;

/** Tokens by hand, each of which differs in one thing from one that is right. None may get in. */
class ForgedTokensTest {

    private static final long NOW = TestApi.NOW.getEpochSecond();

    private static TestApi api;
    private static ECKey key;

    @BeforeAll
    static void start() throws ParseException {
        api = TestApi.start();
        key = ECKey.parse(api.issuer.secret());
    }

    @AfterAll
    static void stop() {
        api.close();
    }

    private static String header() {
        return "{\"alg\":\"ES256\",\"typ\":\"at+jwt\",\"kid\":\"" + key.getKeyID() + "\"}";
    }

    private static String header(String more) {
        return header().replaceFirst("}$", "," + more + "}");
    }

    private static final Map<String, String> CLAIMS = Map.of(
            "iss", "\"urn:sarcomaregistry:local-issuer\"",
            "aud", "\"urn:sarcomaregistry:api\"",
            "sub", "\"" + REPORTER + "\"",
            "org", "\"974795787\"",
            "scope", "\"registry.read registry.report\"",
            "iat", Long.toString(NOW),
            "exp", Long.toString(NOW + 600));

    private static String claims(String name, String value) {
        var claims = new TreeMap<>(CLAIMS);
        claims.put(name, value);
        return object(claims);
    }

    private static String without(String name) {
        var claims = new TreeMap<>(CLAIMS);
        claims.remove(name);
        return object(claims);
    }

    private static String object(Map<String, String> claims) {
        var members = new ArrayList<String>();
        claims.forEach((name, value) -> members.add("\"" + name + "\":" + value));
        return "{" + String.join(",", members) + "}";
    }

    private static String input(String header, String claims) {
        return Base64URL.encode(header) + "." + Base64URL.encode(claims);
    }

    private static String signed(String header, String claims) {
        return signed(header, claims, ForgedTokensTest.<PrivateKey>unchecked(() -> key.toECPrivateKey()));
    }

    private static String signed(String header, String claims, PrivateKey by) {
        return unchecked(() -> {
            var signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(by);
            signature.update(input(header, claims).getBytes(UTF_8));
            return input(header, claims) + "."
                    + Base64URL.encode(ECDSA.transcodeSignatureToConcat(signature.sign(), 64));
        });
    }

    private static String hmac(String header, byte[] secret) {
        return unchecked(() -> {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            var input = input(header, object(CLAIMS));
            return input + "." + Base64URL.encode(mac.doFinal(input.getBytes(UTF_8)));
        });
    }

    private interface Risky<T> {
        T get() throws GeneralSecurityException, JOSEException;
    }

    private static <T> T unchecked(Risky<T> risky) {
        try {
            return risky.get();
        } catch (GeneralSecurityException | JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String right() {
        return signed(header(), object(CLAIMS));
    }

    private static Arguments forged(String what, String token) {
        return arguments(what, token);
    }

    static Stream<Arguments> signatures() throws JOSEException {
        var other = new ECKeyGenerator(Curve.P_256).keyID(key.getKeyID()).generate();
        var claims = object(CLAIMS);
        var none = header().replace("ES256", "none");
        var stranger = unchecked(other::toECPrivateKey);
        var jwk = other.toPublicJWK().toJSONString();
        return Stream.of(
                forged("no algorithm, no signature", input(none, claims) + "."),
                forged("no algorithm, some signature", signed(none, claims)),
                forged("no algorithm in other letters", input(none.replace("none", "NoNe"), claims) + ".AAAA"),
                forged("no signature", input(header(), claims) + "."),
                forged("empty signature of zeros", input(header(), claims) + "." + Base64URL.encode(new byte[64])),
                forged("signature in DER", input(header(), claims) + ".MEUCIQ"),
                forged("signed by somebody else", signed(header(), claims, stranger)),
                forged(
                        "HMAC with the public key",
                        hmac(
                                header().replace("ES256", "HS256"),
                                key.toPublicJWK().toJSONString().getBytes(UTF_8))),
                forged(
                        "HMAC with the encoded public key",
                        hmac(
                                header().replace("ES256", "HS256"),
                                unchecked(() -> key.toECPublicKey().getEncoded()))),
                forged("HMAC with nothing", hmac(header().replace("ES256", "HS256"), new byte[] {0})),
                forged("another curve's algorithm", signed(header().replace("ES256", "ES384"), claims)),
                forged("an RSA algorithm", signed(header().replace("ES256", "RS256"), claims)),
                forged("a key in the header", signed(header("\"jwk\":" + jwk), claims, stranger)),
                forged("a key in the header beside a right signature", signed(header("\"jwk\":" + jwk), claims)),
                forged("an address of keys", signed(header("\"jku\":\"http://127.0.0.1:1/keys\""), claims, stranger)),
                forged(
                        "an address of certificates",
                        signed(header("\"x5u\":\"http://127.0.0.1:1/cert\""), claims, stranger)),
                forged("certificates", signed(header("\"x5c\":[\"AAAA\"]"), claims)),
                forged("a critical extension", signed(header("\"crit\":[\"exp\"],\"exp\":1"), claims)),
                forged("an unencoded payload", signed(header("\"b64\":false,\"crit\":[\"b64\"]"), claims)),
                forged("compression", signed(header("\"zip\":\"DEF\""), claims)),
                forged("a nested token", signed(header("\"cty\":\"JWT\""), claims)),
                forged("an encrypted token", "eyJhbGciOiJSU0EtT0FFUCIsImVuYyI6IkEyNTZHQ00ifQ.AA.AA.AA.AA"),
                forged(
                        "other claims under an old signature",
                        input(header(), claims("sub", "\"registrar\"")) + right().substring(right().lastIndexOf('.'))),
                forged("an algorithm twice", signed(header("\"alg\":\"none\""), claims)));
    }

    static Stream<Arguments> headers() {
        var claims = object(CLAIMS);
        return Stream.of("JWT", "jwt", "at+JWT2", "application/json", "id+jwt", "dpop+jwt", "", "logout+jwt")
                .map(type -> forged("type " + type, signed(header().replace("at+jwt", type), claims)));
    }

    static Stream<Arguments> keyNames() {
        return Stream.of(
                        "",
                        "other",
                        "../../etc/passwd",
                        "' or 1=1 --",
                        "http://127.0.0.1:1/",
                        "x".repeat(2000),
                        "\u0000",
                        key.getKeyID() + " ")
                .map(kid -> forged(
                        "key " + kid,
                        signed(header().replace(key.getKeyID(), kid.replace("\u0000", "\\u0000")), object(CLAIMS))));
    }

    static Stream<Arguments> missingParts() {
        return Stream.concat(
                Stream.of("iss", "aud", "sub", "org", "exp")
                        .map(name -> forged("without " + name, signed(header(), without(name)))),
                Stream.of(
                        forged("without a type", signed(header().replace("\"typ\":\"at+jwt\",", ""), object(CLAIMS))),
                        forged(
                                "without a key's name",
                                signed("{\"alg\":\"ES256\",\"typ\":\"at+jwt\"}", object(CLAIMS))),
                        forged(
                                "without an algorithm",
                                signed(header().replace("\"alg\":\"ES256\",", ""), object(CLAIMS)))));
    }

    static Stream<Arguments> claimValues() {
        return Map.of(
                        "iss",
                                List.of(
                                        "\"urn:sarcomaregistry:local-issuer/\"",
                                        "\"URN:sarcomaregistry:local-issuer\"",
                                        "\"urn:sarcomaregistry:local-issue\"",
                                        "\"\"",
                                        "1",
                                        "null",
                                        "[\"urn:sarcomaregistry:local-issuer\"]"),
                        "aud",
                                List.of(
                                        "\"urn:sarcomaregistry:ap\"",
                                        "\"urn:sarcomaregistry:api \"",
                                        "[]",
                                        "\"\"",
                                        "null",
                                        "{}",
                                        "[\"urn:sarcomaregistry:api\",\"urn:other\"]",
                                        "[\"urn:other\"]",
                                        "\"*\""),
                        "sub",
                                List.of(
                                        "\"\"",
                                        "1",
                                        "null",
                                        "\"a b\"",
                                        "\"r\u00f8porter\"",
                                        "\"" + "x".repeat(65) + "\"",
                                        "\"reporter\\u0000\"",
                                        "\"reporter\\u202e\"",
                                        "[\"" + REPORTER + "\"]"),
                        "org",
                                List.of(
                                        "\"\"",
                                        "974795787",
                                        "null",
                                        "\"974795788\"",
                                        "\"97479578\"",
                                        "\"974 795 787\"",
                                        "\"\uff19\uff17\uff14\uff17\uff19\uff15\uff17\uff18\uff17\"",
                                        "\"' or 1=1 --\""),
                        "exp", List.of(Long.toString(NOW - 11), "0", "-1", "\"never\"", "null", "[]", "1e99"),
                        "nbf", List.of(Long.toString(NOW + 11), "\"soon\"", Long.toString(Long.MAX_VALUE / 1000)),
                        "iat", List.of(Long.toString(NOW + 11), "\"now\""))
                .entrySet()
                .stream()
                .flatMap(entry -> entry.getValue().stream()
                        .map(value ->
                                forged(entry.getKey() + " " + value, signed(header(), claims(entry.getKey(), value)))));
    }

    static Stream<Arguments> shapes() {
        var right = right();
        return Stream.<UnaryOperator<String>>of(
                        token -> "",
                        token -> ".",
                        token -> "..",
                        token -> "...",
                        token -> "a.b.c",
                        token -> token + ".",
                        token -> token + "=",
                        token -> token + ".x",
                        token -> " " + token,
                        token -> token.substring(1),
                        token -> token.substring(0, token.length() - 4),
                        token -> token.replace('.', ' '),
                        token -> token.replaceFirst("\\.", ".."),
                        token -> token.substring(token.indexOf('.')),
                        token -> token.substring(0, token.lastIndexOf('.')),
                        token -> token + token,
                        token -> token + "," + token,
                        token -> "Bearer " + token,
                        token -> Base64URL.encode(token).toString(),
                        token -> token.replaceFirst("\\.", ".\u00e6"),
                        token -> token + "A".repeat(9_000),
                        token -> input(header(), "[]") + ".AAAA",
                        token -> signed(header(), "[]"),
                        token -> signed(header(), "null"),
                        token -> signed(header(), "{"),
                        token -> signed("[]", object(CLAIMS)),
                        token -> signed("{", object(CLAIMS)),
                        token -> signed(header(), object(CLAIMS) + "x"),
                        token -> signed(header(), object(CLAIMS).replaceFirst("}$", ",\"sub\":\"registrar\"}")),
                        token -> signed(header(), claims("sub", "[".repeat(2_000) + "]".repeat(2_000))))
                .map(change -> change.apply(right))
                .map(token -> forged("shape of " + token.length(), token));
    }

    @Test
    void the_token_from_which_the_others_differ_is_right() {
        assertThat(new Tokens(api.issuer.trusted(), CLOCK).read(right()).map(Identity::subject))
                .contains(REPORTER);
    }

    @Test
    void ten_seconds_are_forgiven() {
        for (var claims : List.of(
                claims("exp", Long.toString(NOW - 9)),
                claims("nbf", Long.toString(NOW + 10)),
                claims("iat", Long.toString(NOW + 10)))) {
            assertThat(new Tokens(api.issuer.trusted(), CLOCK).read(signed(header(), claims)))
                    .as(claims)
                    .isPresent();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"signatures", "headers", "keyNames", "missingParts", "claimValues", "shapes"})
    void no_forged_token_is_believed(String what, String token) {
        assertThat(new Tokens(api.issuer.trusted(), CLOCK).read(token)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"signatures", "missingParts", "headers"})
    void over_http_every_forged_token_gets_the_same_answer(String what, String token) {
        var answer = api.ask("GET", "/receipts").bearer(token).answer();
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.text()).isEqualTo(api.ask("GET", "/receipts").answer().text());
        assertThat(answer.header("WWW-Authenticate")).contains("Bearer realm=\"registry\"");
    }

    @Test
    void an_enormous_token_is_refused_before_anybody_reads_it() {
        var answer = api.ask("GET", "/receipts").bearer("A".repeat(100_000)).answer();
        assertThat(answer.status()).isEqualTo(431);
        assertThat(answer.code()).isEqualTo("header-too-large");
    }

    @Test
    void other_schemes_and_other_places_for_a_token_are_not_looked_at() {
        var token = right();
        assertThat(api.ask("GET", "/receipts")
                        .header("Authorization", "Basic " + token)
                        .answer()
                        .status())
                .isEqualTo(401);
        assertThat(api.ask("GET", "/receipts")
                        .header("Cookie", "access_token=" + token)
                        .answer()
                        .status())
                .isEqualTo(401);
        assertThat(api.ask("GET", "/receipts?access_token=" + token).answer().status())
                .isEqualTo(401);
        assertThat(api.ask("GET", "/receipts")
                        .header("Authorization", "bearer " + token)
                        .answer()
                        .status())
                .isEqualTo(200);
    }
}
