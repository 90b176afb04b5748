package org.sarcomaregistry.http.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sarcomaregistry.domain.report.Fixtures.TROMSO;
import static org.sarcomaregistry.domain.report.Fixtures.aWorkUp;
import static org.sarcomaregistry.domain.report.Fixtures.anOperation;
import static org.sarcomaregistry.http.testing.TestApi.REGISTRAR;
import static org.sarcomaregistry.http.testing.TestApi.REPORTER;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sarcomaregistry.http.testing.Answer;
import org.sarcomaregistry.http.testing.TestApi;

/** The staff see why a release says something else than the one before. */
class RestatementTest {

    private static TestApi api;
    private static String before;
    private static String after;
    private static String receipt;

    @BeforeAll
    static void a_late_report_between_two_releases() {
        api = TestApi.start();
        api.report("w-1", 1, aWorkUp());
        before = api.publish().id();
        receipt = api.report("s-1", 1, anOperation("2024-04-01", "R1"))
                .json()
                .path("id")
                .asText();
        after = api.publish().id();
    }

    @AfterAll
    static void stop() {
        api.close();
    }

    private static Answer restated(String release, String query) {
        return api.get("/releases/" + release + "/restatement" + query, REGISTRAR);
    }

    @Test
    void a_changed_figure_is_told_with_its_messages() {
        var told = restated(after, "?since=" + before + "&messages=true&indicator=SARK-R0&year=2024&unit=" + TROMSO)
                .json();
        assertThat(told.path("total").asInt()).isEqualTo(1);
        assertThat(told.path("redefined")).isEmpty();
        var change = told.at("/changes/0");
        assertThat(change.at("/before/assessed").asInt()).isZero();
        assertThat(change.at("/after/assessed").asInt()).isEqualTo(1);
        assertThat(change.path("persons").asInt()).isEqualTo(1);
        assertThat(change.path("by_time_alone").asInt()).isZero();
        assertThat(change.at("/causes/0/kind").asText()).isEqualTo("report");
        assertThat(change.at("/messages/0/receipt").asText()).isEqualTo(receipt);
        assertThat(change.path("nb").asText()).contains("1 ny melding fra 1 avsender");
    }

    @Test
    void messages_are_named_only_for_those_who_ask() {
        var told = restated(after, "?since=" + before).json();
        assertThat(told.path("changes"))
                .isNotEmpty()
                .allSatisfy(change -> assertThat(change.has("messages")).isFalse());
    }

    @Test
    void pages_go_on_where_the_last_one_ended() {
        var all = restated(after, "?since=" + before).json().path("changes");
        var first = restated(after, "?limit=1&since=" + before);
        var next = first.header("Link").orElseThrow().replaceAll(".*restatement(.*)>.*", "$1");
        assertThat(first.json().path("changes")).containsExactly(all.get(0));
        assertThat(restated(after, next).json().at("/changes/0")).isEqualTo(all.get(1));
    }

    @Test
    void what_can_not_be_compared_is_told() {
        assertThat(restated(before, "?since=" + after).status()).isEqualTo(400);
        assertThat(restated(after, "").status()).isEqualTo(400);
        assertThat(restated(after, "?since=2020-01-01-w1").status()).isEqualTo(400);
        assertThat(restated("2020-01-01-w1", "?since=" + before).status()).isEqualTo(404);
        assertThat(restated(after, "?since=" + after).json().path("total").asInt())
                .isZero();
    }

    @Test
    void it_is_for_the_staff_only() {
        assertThat(api.get("/releases/" + after + "/restatement?since=" + before, REPORTER)
                        .status())
                .isEqualTo(403);
    }
}
