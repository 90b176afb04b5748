package org.sarcomaregistry.http.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sarcomaregistry.domain.report.Fixtures.aWorkUp;
import static org.sarcomaregistry.domain.report.Fixtures.anOperation;
import static org.sarcomaregistry.http.testing.TestApi.LEAD;
import static org.sarcomaregistry.http.testing.TestApi.REPORTER;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sarcomaregistry.http.testing.TestApi;

/** From a receipt to the figures of today and of releases. */
class FollowedReceiptTest {

    private static TestApi api;

    @BeforeAll
    static void start() {
        api = TestApi.start();
    }

    @AfterAll
    static void stop() {
        api.close();
    }

    private static JsonNode followed(JsonNode receipt, String query) {
        return api.get("/receipts/" + receipt.path("id").asText() + "/figures" + query, REPORTER)
                .json();
    }

    private static JsonNode counted(JsonNode trace, String indicator) {
        return StreamSupport.stream(trace.path("counted").spliterator(), false)
                .filter(one -> one.path("indicator").asText().equals(indicator))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_receipt_leads_to_today_and_to_each_release_as_it_was_made() {
        api.report("w-1", 61, aWorkUp());
        var first = api.report("s-1", 61, anOperation("2024-04-01", "R1")).json();
        assertThat(followed(first, "").has("first_release")).isFalse();
        var release = api.publish().id();
        var correction = api.report(
                        "s-2",
                        61,
                        anOperation("2024-04-01", "R0").with("replaces", "s-1").with("reason", "wrong-content"))
                .json();

        var then = followed(first, "?release=" + release);
        assertThat(then.path("standing").asText()).isEqualTo("stands");
        assertThat(then.path("release").asText()).isEqualTo(release);
        assertThat(then.path("first_release").asText()).isEqualTo(release);
        var residual = counted(then, "SARK-R0");
        assertThat(residual.path("as").asText()).isEqualTo("denominator");
        assertThat(residual.path("decided").asBoolean()).isTrue();
        assertThat(residual.path("year").asInt()).isEqualTo(2024);

        assertThat(followed(first, "").path("standing").asText()).isEqualTo("replaced");
        assertThat(followed(first, "").path("counted")).isEmpty();
        assertThat(followed(correction, "?release=newest").path("standing").asText())
                .isEqualTo("not-yet");
        assertThat(counted(followed(correction, ""), "SARK-R0").path("as").asText())
                .isEqualTo("numerator");
    }

    @Test
    void an_indicator_that_leaves_the_course_out_says_why() {
        var receipt = api.report("w-2", 62, aWorkUp()).json();
        var left = followed(receipt, "").path("not_counted");
        assertThat(left)
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.at("/reason/nb").asText()).isNotBlank());
    }

    @Test
    void a_release_or_a_receipt_that_is_not_there_is_not_found() {
        var receipt = api.report("w-3", 63, aWorkUp()).json().path("id").asText();
        assertThat(api.get("/receipts/" + receipt + "/figures?release=never", LEAD)
                        .status())
                .isEqualTo(404);
        assertThat(api.get("/receipts/00000000-0000-0000-0000-000000000000/figures", LEAD)
                        .status())
                .isEqualTo(404);
        assertThat(api.get("/receipts/" + receipt + "/figures?year=2024", LEAD).status())
                .isEqualTo(400);
    }
}
