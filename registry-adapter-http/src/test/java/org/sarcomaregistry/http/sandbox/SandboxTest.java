package org.sarcomaregistry.http.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sarcomaregistry.domain.report.Fixtures.aWorkUp;
import static org.sarcomaregistry.http.testing.TestApi.REPORTER;
import static org.sarcomaregistry.http.testing.TestApi.message;

import com.google.common.collect.MoreCollectors;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarcomaregistry.domain.code.Codes;
import org.sarcomaregistry.domain.text.Language;
import org.sarcomaregistry.http.HttpServer;
import org.sarcomaregistry.http.HttpSettings;
import org.sarcomaregistry.http.Metrics;
import org.sarcomaregistry.http.testing.Answer;
import org.sarcomaregistry.http.testing.Ask;
import org.sarcomaregistry.http.testing.TestApi;

/** The sandbox does what it is asked to, and the service behind it neither loses nor doubles anything. */
class SandboxTest {

    private TestApi api;
    private Sandbox sandbox;

    @BeforeEach
    void start() {
        api = TestApi.start();
        sandbox = new Sandbox(HttpSettings.loopback(0), this::service, Clock.systemUTC(), Duration.ZERO);
    }

    @AfterEach
    void stop() {
        sandbox.close();
        api.close();
    }

    private HttpServer service() {
        return HttpServer.start(HttpSettings.loopback(0), new Metrics(), List.of(api.section()));
    }

    private Ask submission(String id) {
        return api.askOn(sandbox.port(), "POST", "/api/v1/reports")
                .bearer(api.token(REPORTER))
                .header("Idempotency-Key", "key-" + id)
                .json(TestApi.json(message(id, 1, aWorkUp())));
    }

    private String result(ConformanceRule rule) {
        return sandbox.sheet().rules().stream()
                .filter(line -> line.rule().equals(Codes.fromName(rule)))
                .map(ConformanceSheet.Line::result)
                .collect(MoreCollectors.onlyElement());
    }

    private Iterable<String> received() {
        return api.get("/receipts", REPORTER).json().findValuesAsText("message_id");
    }

    @Test
    void without_a_fault_requests_and_answers_pass_unchanged() {
        var answer = submission("m-1").answer();
        assertThat(answer.status()).isEqualTo(201);
        var receipt = "/api/v1/receipts/" + answer.json().path("id").asText();
        var read = api.askOn(sandbox.port(), "GET", receipt)
                .bearer(api.token(REPORTER))
                .answer();
        assertThat(read.json()).isEqualTo(answer.json());
        assertThat(result(ConformanceRule.RECEIPTS)).isEqualTo("kept");
        var absent = api.askOn(sandbox.port(), "GET", "/api/v1/receipts/none")
                .bearer(api.token(REPORTER))
                .answer();
        assertThat(absent.status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cut", "cut;bytes=1", "cut; bytes=40", "cut;bytes=999999"})
    void a_cut_answer_never_arrives_whole_and_asking_again_gives_the_receipt(String fault) {
        assertThatThrownBy(() -> submission("m-1").header(Fault.HEADER, fault).unjudged())
                .isInstanceOf(UncheckedIOException.class);
        assertThat(received()).containsExactly("m-1");
        assertThat(result(ConformanceRule.RETRY)).isEqualTo("broken");
        assertThat(submission("m-1").answer().status()).isEqualTo(200);
        assertThat(received()).containsExactly("m-1");
        assertThat(result(ConformanceRule.RETRY)).isEqualTo("kept");
        assertThat(result(ConformanceRule.NO_DOUBLE)).isEqualTo("kept");
    }

    @Test
    void what_is_repeated_is_stored_once() {
        assertThat(submission("m-1").header(Fault.HEADER, "repeat").answer().status())
                .isEqualTo(200);
        assertThat(received()).containsExactly("m-1");
    }

    @Test
    void a_request_that_is_reordered_takes_effect_after_the_next_one() {
        var late = CompletableFuture.supplyAsync(
                () -> submission("m-1").header(Fault.HEADER, "reorder").answer());
        var next = submission("m-2").answer();
        assertThat(next.status()).isEqualTo(201);
        assertThat(late.join().status()).isEqualTo(201);
        assertThat(received()).containsExactlyInAnyOrder("m-1", "m-2");
    }

    @Test
    void a_restart_cuts_the_answer_and_the_service_comes_back_with_all_that_it_took() {
        assertThatThrownBy(
                        () -> submission("m-1").header(Fault.HEADER, "restart").unjudged())
                .isInstanceOf(UncheckedIOException.class);
        assertThat(untilItIsBack().status()).isEqualTo(200);
        assertThat(received()).containsExactly("m-1");
    }

    /** While it starts, it says when to come again. */
    private Answer untilItIsBack() {
        var answer = submission("m-1").unjudged();
        while (answer.status() == 503) {
            assertThat(answer.header("Retry-After")).contains("1");
            answer = submission("m-1").unjudged();
        }
        return answer;
    }

    @ParameterizedTest
    @ValueSource(strings = {"explode", "cut;bytes=-1", "cut;bytes=x", ""})
    void a_fault_that_nobody_knows_is_refused(String fault) {
        var answer = submission("m-1").header(Fault.HEADER, fault).answer();
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().at("/violations/0/rule").asText()).isEqualTo("SANDBOX-FAULT");
        assertThat(received()).isEmpty();
    }

    @Test
    void the_sheet_is_there_for_people_and_programs() {
        submission("m-1").answer();
        var sheet = api.askOn(sandbox.port(), "GET", "/sandbox/conformance").answer();
        assertThat(sheet.json().path("requests").asInt()).isEqualTo(1);
        assertThat(sheet.json().path("rules")).hasSize(ConformanceRule.values().length);
        assertThat(sandbox.sheet().lines(Language.EN))
                .contains("kept     Every submission carries an Idempotency-Key (0 wrong of 1)");
        assertThat(sandbox.sheet().lines(Language.NB)).anyMatch(line -> line.contains("(ikke prøvd)"));
    }
}
