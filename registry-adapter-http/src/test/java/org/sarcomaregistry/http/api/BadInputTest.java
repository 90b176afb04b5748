package org.sarcomaregistry.http.api;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.sarcomaregistry.domain.report.Fixtures.aWorkUp;
import static org.sarcomaregistry.http.testing.TestApi.REPORTER;
import static org.sarcomaregistry.http.testing.TestApi.json;
import static org.sarcomaregistry.http.testing.TestApi.message;

import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarcomaregistry.http.Json;
import org.sarcomaregistry.http.testing.Answer;
import org.sarcomaregistry.http.testing.Ask;
import org.sarcomaregistry.http.testing.TestApi;

class BadInputTest {

    private static final String GOOD = json(message("m-1", 1, aWorkUp()));

    private static TestApi api;

    @BeforeAll
    static void start() {
        api = TestApi.start();
    }

    @AfterAll
    static void stop() {
        api.close();
    }

    @AfterEach
    void nothing_was_stored() {
        assertThat(api.get("/receipts", REPORTER).json().path("receipts")).isEmpty();
    }

    private static Ask post() {
        return api.ask("POST", "/reports").bearer(api.token(REPORTER));
    }

    private static String with(String member) {
        return GOOD.substring(0, GOOD.length() - 1) + "," + member + "}";
    }

    static Stream<Arguments> brokenBodies() {
        return Stream.of(
                arguments("empty", "", "JSON-OBJECT"),
                arguments("only spaces", "   ", "JSON-OBJECT"),
                arguments("a list", "[" + GOOD + "]", "JSON-OBJECT"),
                arguments("a text", "\"form\"", "JSON-OBJECT"),
                arguments("null", "null", "JSON-OBJECT"),
                arguments("cut off", GOOD.substring(0, GOOD.length() - 1), "JSON-SYNTAX"),
                arguments("cut off within a text", GOOD.substring(0, GOOD.length() - 3), "JSON-SYNTAX"),
                arguments("something behind", GOOD + "{}", "JSON-TRAILING"),
                arguments("rubbish behind", GOOD + "x", "JSON-SYNTAX"),
                arguments("a member twice", with("\"form\":\"surgery\""), "JSON-DUPLICATE"),
                arguments("a comment", GOOD.replaceFirst("\\{", "{/* hi */"), "JSON-SYNTAX"),
                arguments("single quotes", "{'form':'work-up'}", "JSON-SYNTAX"),
                arguments("a trailing comma", GOOD.replaceFirst("}$", ",}"), "JSON-SYNTAX"),
                arguments("not a number", with("\"size_mm\":NaN"), "JSON-SYNTAX"),
                arguments("infinity", with("\"size_mm\":-Infinity"), "JSON-SYNTAX"),
                arguments("a leading zero", with("\"size_mm\":007"), "JSON-SYNTAX"),
                arguments("a control character", with("\"comment\":\"a\u0007b\""), "JSON-SYNTAX"),
                arguments("a true", with("\"rupture\":true"), "JSON-TYPE"),
                arguments("an object", with("\"margin\":{\"mm\":3}"), "JSON-TYPE"),
                arguments("a list in a list", with("\"reconstruction\":[[\"flap\"]]"), "JSON-TYPE"),
                arguments("a NUL", with("\"comment\":\"a\\u0000b\""), "TEXT-CHARACTER"),
                arguments("the end of a line by another system", with("\"comment\":\"a\\r\\nb\""), "TEXT-CHARACTER"),
                arguments("an escape character", with("\"comment\":\"\\u001b[31m\""), "TEXT-CHARACTER"),
                arguments("half a surrogate pair", with("\"comment\":\"\\ud83d\""), "TEXT-CHARACTER"),
                arguments("a pair the wrong way", with("\"comment\":\"\\ude00\\ud83d\""), "TEXT-CHARACTER"),
                arguments("too deep", with("\"x\":" + "[".repeat(40) + "]".repeat(40)), "JSON-LIMIT"),
                arguments("very deep", with("\"x\":" + "[".repeat(90_000)), "JSON-LIMIT"),
                arguments("a long number", with("\"size_mm\":" + "9".repeat(65)), "JSON-LIMIT"),
                arguments("a long text", with("\"comment\":\"" + "x".repeat(70_000) + "\""), "JSON-LIMIT"),
                arguments("a long name", with("\"" + "x".repeat(300) + "\":1"), "JSON-LIMIT"),
                arguments("many values", with("\"x\":[1" + ",1".repeat(25_000) + "]"), "JSON-LIMIT"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("brokenBodies")
    void a_broken_body_is_refused_and_says_by_which_rule(String what, String body, String rule) {
        var answer = post().json(body).answer();
        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("broken-body");
        assertThat(answer.rules()).contains(rule);
    }

    static Stream<Arguments> brokenPlaces() {
        return Stream.of(
                arguments("a member twice", with("\"form\":\"surgery\""), "/form"),
                arguments("not a number", with("\"size_mm\":NaN"), "/size_mm"),
                arguments("a long number", with("\"size_mm\":" + "9".repeat(65)), "/size_mm"),
                arguments("a long text", with("\"comment\":\"" + "x".repeat(70_000) + "\""), "/comment"),
                arguments("an unknown name is not repeated", with("\"x\":[1" + ",1".repeat(25_000) + "]"), ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("brokenPlaces")
    void a_broken_body_is_refused_with_the_place(String what, String body, String pointer) {
        assertThat(post().json(body).answer().json().path("violations").findValuesAsText("pointer"))
                .as(what)
                .contains(pointer);
    }

    static Stream<Arguments> brokenBytes() {
        return Stream.of(
                arguments("byte order mark", ("\uFEFF" + GOOD).getBytes(UTF_8)),
                arguments("UTF-16", GOOD.getBytes(UTF_16)),
                arguments("Latin-1", with("\"comment\":\"Tromsø\"").getBytes(ISO_8859_1)),
                arguments("a byte that never occurs", new byte[] {'{', '"', (byte) 0xFF, '"', '}'}),
                arguments("an overlong slash", new byte[] {'{', '"', (byte) 0xC0, (byte) 0xAF, '"', '}'}),
                arguments("an encoded surrogate", new byte[] {'"', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '"'}));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("brokenBytes")
    void what_is_not_plain_utf_8_is_refused(String what, byte[] bytes) {
        var answer =
                post().header("Content-Type", "application/json").bytes(bytes).answer();
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.rules()).contains("JSON-ENCODING");
    }

    @Test
    void an_oversized_body_is_refused_whether_or_not_its_length_is_told() {
        var large = with("\"comment\":\"" + "x".repeat(300_000) + "\"").getBytes(UTF_8);
        for (var ask : new Ask[] {post().bytes(large), post().stream(large)}) {
            var answer = ask.header("Content-Type", "application/json").answer();
            assertThat(answer.status()).isEqualTo(413);
            assertThat(answer.code()).isEqualTo("too-large");
        }
    }

    @Test
    void who_sends_far_too_much_can_still_read_the_refusal() {
        var large = "x".repeat(Json.LARGEST + 40_000).getBytes(UTF_8);
        for (int i = 0; i < 300; i++) {
            for (var ask : new Ask[] {post().bytes(large), post().stream(large)}) {
                var answer = ask.header("Content-Type", "application/json").answer();
                assertThat(answer.status()).isEqualTo(413);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/xml",
                "application/json; charset=iso-8859-1",
                "application/x-www-form-urlencoded",
                "json",
                "application/json, text/plain",
                "application/json; charset=\u00e6"
            })
    void a_body_of_another_type_is_refused(String type) {
        var answer = post().header("Content-Type", type.replace('\u00e6', '!'))
                .bytes(GOOD.getBytes(UTF_8))
                .answer();
        assertThat(answer.status()).isEqualTo(415);
        assertThat(answer.header("Accept-Post")).contains("application/json");
    }

    @Test
    void a_body_without_a_type_or_in_a_coding_is_refused() {
        assertThat(post().bytes(GOOD.getBytes(UTF_8)).answer().status()).isEqualTo(415);
        assertThat(post().header("Content-Encoding", "gzip").json(GOOD).answer().status())
                .isEqualTo(415);
    }

    @Test
    void the_name_of_an_unknown_field_is_not_repeated() {
        var answer = post().json(with("\"13097248022\":true")).answer();
        assertThat(answer.text()).doesNotContain("13097248022");
        assertThat(answer.json().at("/violations/0/pointer").asText()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"effects=yes", "effects=true&effects=false", "fnr=13097248022", "%00=1"})
    void a_parameter_that_is_wrong_or_unknown_is_refused_without_an_echo(String query) {
        Answer answer = api.askAt("POST", "/api/v1/reports?" + query)
                .bearer(api.token(REPORTER))
                .json(GOOD)
                .answer();
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text()).doesNotContain("13097248022");
    }
}
