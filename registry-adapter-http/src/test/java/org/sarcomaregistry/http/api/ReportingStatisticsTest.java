package org.sarcomaregistry.http.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sarcomaregistry.domain.report.Fixtures.TROMSO;
import static org.sarcomaregistry.domain.report.Fixtures.aProcedure;
import static org.sarcomaregistry.domain.report.Fixtures.aWorkUp;
import static org.sarcomaregistry.domain.report.Fixtures.anOperation;
import static org.sarcomaregistry.http.testing.TestApi.LEAD;
import static org.sarcomaregistry.http.testing.TestApi.REGISTRAR;
import static org.sarcomaregistry.http.testing.TestApi.REPORTER;
import static org.sarcomaregistry.http.testing.TestApi.SOURCE;
import static org.sarcomaregistry.http.testing.TestApi.STRANGER;
import static org.sarcomaregistry.http.testing.TestApi.message;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.Streams;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sarcomaregistry.http.testing.TestApi;

/** A hospital sees what it sent, in time or late, and how much of what there should be; systems follow the log. */
class ReportingStatisticsTest {

    private TestApi api;

    @BeforeEach
    void reports_evidence_a_rejection_and_a_draft() {
        api = TestApi.start();
        api.report("w", 1, aWorkUp());
        api.report("o", 1, anOperation("2024-08-01", "R0"));
        api.evidence("p", 2, aProcedure("2024-05-02"));
        assertThat(api.report("x", 3, anOperation("soon", "R0")).status()).isEqualTo(422);
        assertThat(api.post("/drafts", REPORTER, message("any", 4, aWorkUp())).status())
                .isEqualTo(201);
    }

    @AfterEach
    void stop() {
        api.close();
    }

    @Test
    void a_hospital_sees_its_year() {
        var year = api.get("/statistics/reporting?unit=" + TROMSO + "&year=2024", LEAD)
                .json();
        assertThat(year.path("data_date").asText()).isEqualTo("2024-09-01");
        assertThat(year.path("months"))
                .hasSize(2)
                .allMatch(month -> month.path("month").asText().equals("2024-09"));
        var workUps = year.at("/totals/0");
        assertThat(workUps.path("form").asText()).isEqualTo("work-up");
        assertThat(workUps.path("received").asInt()).isEqualTo(1);
        assertThat(workUps.path("drafts").asInt()).isEqualTo(1);
        var operations = year.at("/totals/1");
        assertThat(operations.path("received").asInt()).isEqualTo(1);
        assertThat(operations.path("on_time").asInt()).isEqualTo(1);
        assertThat(operations.path("rejected").asInt()).isEqualTo(1);
    }

    @Test
    void coverage_is_told_of_the_place_and_its_parts() {
        var coverage = api.get("/statistics/reporting?unit=norway&year=2024", REGISTRAR)
                .json()
                .path("coverage");
        assertThat(Streams.stream(coverage)
                        .filter(figure -> figure.path("indicator").asText().equals("SARK-COV-UTR"))
                        .map(figure -> figure.at("/place/level").asText()))
                .contains("nation", "region", "trust", "hospital");
    }

    @Test
    void systems_follow_their_own_messages_and_the_staff_all_of_them() {
        assertThat(messages(REPORTER)).containsExactly("w", "o");
        assertThat(messages(SOURCE)).containsExactly("w", "o", "p");
        assertThat(messages(STRANGER)).isEmpty();
        assertThat(messages(REGISTRAR)).containsExactly("w", "o", "p");
    }

    private List<String> messages(String subject) {
        return Streams.stream(api.get("/changes", subject).json().path("changes"))
                .map(change -> change.path("message_id").asText())
                .toList();
    }

    @Test
    void pages_lead_on_and_what_comes_later_stands_behind_them() {
        var first = api.get("/changes?limit=1", REGISTRAR);
        assertThat(first.header("Link").orElseThrow()).contains("after=1").contains("rel=\"next\"");
        assertThat(next(first.json())).isEqualTo(1);
        var rest = api.get("/changes?after=1", REGISTRAR);
        assertThat(rest.header("Link")).isEmpty();
        assertThat(rest.json().path("changes")).hasSize(2);
        assertThat(api.get("/changes?after=" + next(rest.json()), REGISTRAR)
                        .json()
                        .path("changes"))
                .isEmpty();
        api.report("later", 5, aWorkUp());
        assertThat(api.get("/changes?after=" + next(rest.json()), REGISTRAR)
                        .json()
                        .at("/changes/0/message_id")
                        .asText())
                .isEqualTo("later");
        assertThat(api.get("/changes?after=" + Long.MAX_VALUE, REGISTRAR).json().path("changes"))
                .isEmpty();
        assertThat(api.get("/changes?after=9" + Long.MAX_VALUE, REGISTRAR).status())
                .isEqualTo(400);
        assertThat(api.get("/changes?after=x", REGISTRAR).status()).isEqualTo(400);
        assertThat(api.get("/changes?after=-1", REGISTRAR).status()).isEqualTo(400);
    }

    private static long next(JsonNode page) {
        return page.path("next").asLong();
    }

    @Test
    void a_change_tells_nothing_about_a_person() {
        var change = api.get("/changes", REGISTRAR).json().at("/changes/0");
        assertThat(change.fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("position", "form", "sender", "message_id", "receipt");
    }
}
