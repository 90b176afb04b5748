package org.sarcomaregistry.http.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sarcomaregistry.domain.report.Fixtures.BODO;
import static org.sarcomaregistry.domain.report.Fixtures.TROMSO;
import static org.sarcomaregistry.domain.report.Fixtures.aProcedure;
import static org.sarcomaregistry.domain.report.Fixtures.aSpecimen;
import static org.sarcomaregistry.domain.report.Fixtures.aWorkUp;
import static org.sarcomaregistry.domain.report.Fixtures.anOperation;
import static org.sarcomaregistry.http.testing.TestApi.COLLEAGUE;
import static org.sarcomaregistry.http.testing.TestApi.LEAD;
import static org.sarcomaregistry.http.testing.TestApi.REGISTRAR;
import static org.sarcomaregistry.http.testing.TestApi.REPORTER;
import static org.sarcomaregistry.http.testing.TestApi.STRANGER;
import static org.sarcomaregistry.http.testing.TestApi.disposition;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.Streams;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sarcomaregistry.domain.report.ReportForm;
import org.sarcomaregistry.http.testing.Answer;
import org.sarcomaregistry.http.testing.TestApi;

/** A hospital says that it does not owe a report, or whose it is, and takes that back. */
class DispositionsTest {

    private TestApi api;
    private String procedure;

    @BeforeEach
    void an_operation_without_a_report() {
        api = TestApi.start();
        api.report("w", 1, aWorkUp());
        procedure = id(api.evidence("p", 1, aProcedure("2024-05-02")));
    }

    @AfterEach
    void stop() {
        api.close();
    }

    private static String id(Answer answer) {
        return answer.json().path("id").asText();
    }

    private Answer say(String subject, ReportForm form) {
        return api.post("/dispositions", subject, form);
    }

    private Answer takeBack(String subject, Answer word) {
        return api.ask("POST", "/dispositions/" + id(word) + "/withdrawal")
                .bearer(api.token(subject))
                .answer();
    }

    private List<JsonNode> missing(String unit) {
        var answer = api.get("/missing-reports?unit=" + unit, REGISTRAR).json();
        return Streams.stream(answer.path("missing"))
                .filter(one -> one.path("form").asText().equals("surgery"))
                .toList();
    }

    private ReportForm transfer(String to) {
        return disposition(procedure, "done-elsewhere").with("to", to);
    }

    @Test
    void a_missing_report_tells_every_figure_that_it_could_decide() {
        assertThat(missing(TROMSO)).singleElement().satisfies(one -> {
            assertThat(one.at("/decides/0/indicator").asText()).isEqualTo("SARK-R0");
            assertThat(one.at("/decides/0/bounds/lower").asDouble()).isZero();
            assertThat(one.at("/decides/0/bounds/upper").asDouble()).isEqualTo(1);
            assertThat(one.at("/decides/0/least").asDouble()).isEqualTo(1);
            assertThat(one.at("/evidence/0/receipt").asText()).isEqualTo(procedure);
            assertThat(one.path("reminders")).isEmpty();
        });
    }

    @Test
    void what_is_not_relevant_is_missing_no_longer_until_it_is_taken_back() {
        var word = say(REPORTER, disposition(procedure, "not-sarcoma"));
        assertThat(word.status()).isEqualTo(201);
        assertThat(word.json().path("ruling").asText()).isEqualTo("not-relevant");
        assertThat(word.json().at("/decided/by").asText()).isEqualTo(REPORTER);
        assertThat(word.json().at("/decided/on").asText()).isEqualTo("2024-09-01");
        assertThat(missing(TROMSO)).isEmpty();
        var back = takeBack(COLLEAGUE, word);
        assertThat(back.status()).isEqualTo(200);
        assertThat(back.json().at("/withdrawn/by").asText()).isEqualTo(COLLEAGUE);
        assertThat(takeBack(REPORTER, word).json()).isEqualTo(back.json());
        assertThat(missing(TROMSO)).hasSize(1);
        var listed = api.get("/dispositions?unit=" + TROMSO, LEAD).json();
        assertThat(listed.path("dispositions")).containsExactly(back.json());
    }

    @Test
    void saying_the_same_again_changes_nothing_and_another_word_is_refused() {
        var word = say(REPORTER, disposition(procedure, "not-sarcoma"));
        var again = say(COLLEAGUE, disposition(procedure, "not-sarcoma"));
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json()).isEqualTo(word.json());
        var other = say(REPORTER, disposition(procedure, "other"));
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.code()).isEqualTo("report-not-owed");
    }

    /** The clock of these tests stands still. */
    @Test
    void of_words_of_one_moment_the_one_that_was_said_last_counts() {
        for (var i = 0; i < 8; i++) {
            assertThat(say(REPORTER, transfer(BODO)).status()).isEqualTo(201);
            assertThat(missing(BODO)).hasSize(1);
            assertThat(say(STRANGER, transfer(TROMSO)).status()).isEqualTo(201);
            assertThat(missing(TROMSO)).hasSize(1);
        }
    }

    @Test
    void a_transferred_report_is_missing_from_the_other_hospital() {
        var word = say(REPORTER, transfer(BODO));
        assertThat(word.status()).as(word.text()).isEqualTo(201);
        assertThat(missing(TROMSO)).isEmpty();
        assertThat(missing(BODO)).singleElement().satisfies(one -> {
            assertThat(one.path("unit").asText()).isEqualTo(BODO);
            assertThat(one.path("transferred")).isEqualTo(word.json());
        });
        assertThat(say(REPORTER, transfer(BODO)).status()).isEqualTo(200);
        assertThat(say(REPORTER, disposition(procedure, "other")).status()).isEqualTo(404);
        var returned = say(STRANGER, transfer(TROMSO));
        assertThat(returned.status()).isEqualTo(201);
        assertThat(missing(TROMSO)).hasSize(1);
        var overtaken = takeBack(REPORTER, word);
        assertThat(overtaken.status()).isEqualTo(409);
        assertThat(overtaken.code()).isEqualTo("disposition-overtaken");
        assertThat(takeBack(REPORTER, returned).status()).isEqualTo(404);
        takeBack(STRANGER, returned);
        assertThat(missing(BODO)).hasSize(1);
        assertThat(api.get("/dispositions?unit=" + BODO, REGISTRAR)
                        .json()
                        .path("total")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void the_registrys_staff_may_say_it_for_anybody() {
        assertThat(say(REGISTRAR, transfer(BODO)).status()).isEqualTo(201);
        assertThat(missing(BODO)).hasSize(1);
    }

    @Test
    void a_specimen_of_the_same_operation_finds_the_same_report() {
        say(REPORTER, disposition(procedure, "not-sarcoma"));
        api.evidence("s", 1, aSpecimen("resection", "2024-05-03"));
        assertThat(missing(TROMSO)).isEmpty();
    }

    @Test
    void no_figure_changes_by_a_word() {
        var figures = "/statistics/figures?unit=" + TROMSO + "&year=2024";
        var before = api.get(figures, LEAD).json();
        say(REPORTER, disposition(procedure, "not-sarcoma"));
        assertThat(api.get(figures, LEAD).json()).isEqualTo(before);
    }

    @Test
    void what_is_received_or_never_was_expected_is_refused() {
        var nothing = "00000000-0000-4000-8000-000000000000";
        assertThat(say(REPORTER, disposition(nothing, "other")).status()).isEqualTo(404);
        assertThat(say(REPORTER, disposition(procedure, "other").with("form", "radiotherapy"))
                        .status())
                .isEqualTo(404);
        api.report("o", 1, anOperation("2024-05-02", "R0"));
        assertThat(say(REPORTER, disposition(procedure, "other")).status()).isEqualTo(409);
    }

    @Test
    void what_is_no_word_is_refused_with_its_place() {
        assertRefused(disposition(procedure, "because"), "/reason");
        assertRefused(disposition(procedure, "other").with("form", "follow-up"), "/form");
        assertRefused(disposition(procedure, "other").with("to", BODO), "/to");
        assertRefused(disposition(procedure, "done-elsewhere"), "/to");
        assertRefused(transfer("974795788"), "/to");
        assertRefused(transfer(TROMSO), "/to");
        assertRefused(disposition(procedure, "other").with("comment", "x"), "");
        assertRefused(disposition("nonsense", "other"), "/evidence");
        assertThat(missing(TROMSO)).hasSize(1);
    }

    @Test
    void all_that_is_wrong_is_told_at_once() {
        var nothing = say(REPORTER, ReportForm.of(Map.of()));
        assertThat(nothing.json().path("violations").findValuesAsText("pointer"))
                .containsExactly("/form", "/evidence", "/reason");
        var two = ReportForm.of(Map.of(
                "form", List.of("surgery"), "evidence", List.of(procedure, procedure), "reason", List.of("other")));
        assertRefused(two, "/evidence");
    }

    private void assertRefused(ReportForm form, String pointer) {
        var answer = say(REPORTER, form);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("disposition-refused");
        assertThat(answer.json().at("/violations/0/pointer").asText()).isEqualTo(pointer);
    }
}
