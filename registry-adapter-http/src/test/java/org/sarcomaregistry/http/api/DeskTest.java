package org.sarcomaregistry.http.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sarcomaregistry.domain.report.Fixtures.TROMSO;
import static org.sarcomaregistry.domain.report.Fixtures.aWorkUp;
import static org.sarcomaregistry.domain.report.Fixtures.anOperation;
import static org.sarcomaregistry.http.testing.TestApi.LEAD;
import static org.sarcomaregistry.http.testing.TestApi.NOBODY;
import static org.sarcomaregistry.http.testing.TestApi.REGISTRAR;
import static org.sarcomaregistry.http.testing.TestApi.REPORTER;
import static org.sarcomaregistry.http.testing.TestApi.STRANGER;
import static org.sarcomaregistry.http.testing.TestApi.decision;
import static org.sarcomaregistry.http.testing.TestApi.question;
import static org.sarcomaregistry.http.testing.TestApi.words;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sarcomaregistry.application.access.Role;
import org.sarcomaregistry.domain.report.ReportForm;
import org.sarcomaregistry.http.testing.Answer;
import org.sarcomaregistry.http.testing.TestApi;

/** The registry asks, a unit answers, and what the registry decides is seen in figures and receipts. */
class DeskTest {

    private TestApi api;
    private String first;
    private String second;

    @BeforeEach
    void two_reports_of_one_operation() {
        api = TestApi.start();
        api.report("w", 1, aWorkUp());
        first = id(api.report("a", 1, anOperation("2024-05-02", "R0")));
        second = id(api.report("b", 1, anOperation("2024-05-02", "R1").with("documented_on", "2024-07-01")));
    }

    @AfterEach
    void stop() {
        api.close();
    }

    private static String id(Answer answer) {
        return answer.json().path("id").asText();
    }

    private Answer say(String subject, String query, String word, String text) {
        var form = ReportForm.of(Map.of("word", List.of(word), "text", List.of(text)));
        return api.post("/queries/" + query + "/words", subject, form);
    }

    private List<String> doubts() {
        return api.get("/doubts", REGISTRAR).json().path("doubts").findValuesAsText("code");
    }

    private JsonNode figures(String receipt) {
        return api.get("/receipts/" + receipt + "/figures", REGISTRAR).json();
    }

    private static Optional<String> counted(JsonNode trace, String indicator) {
        for (var one : trace.path("counted")) {
            if (one.path("indicator").asText().equals(indicator)) {
                return Optional.of(one.path("as").asText());
            }
        }
        return Optional.empty();
    }

    @Test
    void every_word_of_a_query_stands_with_who_and_when() {
        var asked = api.post("/queries", REGISTRAR, question(first));
        assertThat(asked.status()).isEqualTo(201);
        assertThat(asked.json().path("unit").asText()).isEqualTo(TROMSO);
        assertThat(asked.json().path("receipt").asText()).isEqualTo(first);
        assertThat(asked.json().at("/words/0/text").asText()).isEqualTo("Stemmer dette?");
        assertThat(api.post("/queries", REGISTRAR, question(first)).status()).isEqualTo(200);
        assertThat(say(REPORTER, id(asked), "answered", "Vi ser på det").status())
                .isEqualTo(201);
        assertThat(say(REGISTRAR, id(asked), "asked-again", "Og?").status()).isEqualTo(201);
        var confirmed = say(REPORTER, id(asked), "confirmed", "");
        assertThat(confirmed.json().path("status").asText()).isEqualTo("answered");
        assertThat(confirmed.json().path("words").findValuesAsText("by"))
                .containsExactly(REGISTRAR, REPORTER, REGISTRAR, REPORTER);
        assertThat(say(REGISTRAR, id(asked), "closed", "").status()).isEqualTo(201);
        assertThat(say(REPORTER, id(asked), "answered", "en gang til").code()).isEqualTo("query-out-of-turn");
        assertThat(api.post("/queries", REGISTRAR, question(first)).code()).isEqualTo("query-confirmed");
        assertThat(listed(LEAD, "?status=closed")).isEqualTo(1);
        assertThat(listed(REPORTER, "?status=open")).isZero();
        assertThat(listed(STRANGER, "")).isZero();
        assertThat(listed(REGISTRAR, "?unit=" + TROMSO)).isEqualTo(1);
    }

    private int listed(String subject, String query) {
        return api.get("/queries" + query, subject).json().path("total").asInt();
    }

    @Test
    void a_correction_closes_the_query() {
        var asked = api.post("/queries", REGISTRAR, question(second));
        var correction = anOperation("2024-05-02", "R0").with("replaces", "b").with("reason", "wrong-content");
        var corrected = id(api.report("c", 1, correction));
        var query = api.get("/queries", REPORTER).json().at("/queries/0");
        assertThat(query.path("id").asText()).isEqualTo(id(asked));
        assertThat(query.path("status").asText()).isEqualTo("closed");
        assertThat(query.at("/closed_by/receipt").asText()).isEqualTo(corrected);
        assertThat(api.post("/queries", REGISTRAR, question(second)).code()).isEqualTo("original-replaced");
    }

    @Test
    void a_decision_changes_figures_until_it_is_taken_back() {
        assertThat(doubts()).containsExactly("EVENT-DIFFERS");
        assertThat(counted(figures(second), "SARK-R0")).contains("denominator");
        var decided = api.post("/adjudications", REGISTRAR, decision(first, second));
        assertThat(decided.status()).as(decided.text()).isEqualTo(201);
        assertThat(decided.json().path("state").asText()).isEqualTo("holds");
        assertThat(doubts()).isEmpty();
        var trace = figures(id(decided));
        assertThat(counted(trace, "SARK-R0")).contains("numerator");
        assertThat(trace.path("counted").findValuesAsText("decided")).contains("true");
        assertThat(api.get("/receipts/" + id(decided) + "?effects=true", REGISTRAR)
                        .json()
                        .path("effects")
                        .findValuesAsText("indicator"))
                .contains("SARK-R0");
        assertThat(api.get("/changes?after=3", REGISTRAR)
                        .json()
                        .at("/changes/0/form")
                        .asText())
                .isEqualTo("adjudication");
        var back = api.post("/adjudications/" + id(decided) + "/withdrawal", REGISTRAR, words("Feil lest"));
        assertThat(back.json().path("state").asText()).isEqualTo("taken-back");
        assertThat(counted(figures(second), "SARK-R0")).contains("denominator");
        assertThat(doubts()).containsExactly("EVENT-DIFFERS");
        assertThat(figures(id(decided)).path("standing").asText()).isEqualTo("replaced");
    }

    @Test
    void a_released_figure_stays_and_the_next_release_tells_the_decision() {
        var before = api.publish();
        var old = released(before.summary().id());
        api.post("/adjudications", REGISTRAR, decision(first, second));
        assertThat(released(before.summary().id())).isEqualTo(old);
        assertThat(released(api.publish().summary().id())).isNotEqualTo(old);
    }

    private JsonNode released(String release) {
        return api.get("/receipts/" + second + "/figures?release=" + release, REGISTRAR)
                .json()
                .path("counted");
    }

    @Test
    void decisions_are_listed_as_they_stand() {
        var decided = api.post("/adjudications", REGISTRAR, decision(first, second));
        assertThat(api.post("/adjudications", REGISTRAR, decision(first, second))
                        .status())
                .isEqualTo(200);
        var parted = decision(first, second).with("ruling", "apart").without("stands");
        assertThat(api.post("/adjudications", REGISTRAR, parted).status()).isEqualTo(201);
        var page = api.get("/adjudications?limit=1", REGISTRAR);
        assertThat(page.json().at("/adjudications/0/ruling").asText()).isEqualTo("apart");
        var next = api.get(
                "/adjudications?before=" + page.json().at("/adjudications/0/id").asText(), REGISTRAR);
        assertThat(next.json().path("adjudications")).singleElement().satisfies(one -> {
            assertThat(one.path("id").asText()).isEqualTo(id(decided));
            assertThat(one.path("state").asText()).isEqualTo("fallen");
            assertThat(one.path("text").asText()).isEqualTo("Sett i journalen");
        });
    }

    @Test
    void what_cannot_be_said_is_refused_with_its_place() {
        assertRefused("/queries", question(first).with("reason", "because"), "/reason");
        assertRefused("/queries", question(first).without("text"), "/text");
        assertRefused("/queries", question(first).with("text", "Gjelder " + TestApi.number(1)), "/text");
        assertRefused("/queries", question(first).with("text", "x".repeat(2001)), "/text");
        assertRefused("/queries", question(first).with("fields", "residual"), "/fields");
        assertRefused("/queries", question(first).with("fields", "/patient_value"), "/fields");
        assertRefused("/queries", question(first).with("other", "x"), "");
        assertRefused("/adjudications", decision(first), "/receipts");
        assertRefused("/adjudications", decision(first, second).without("stands"), "/stands");
        assertRefused("/adjudications", decision(first, second).with("fields", "/sender_unit"), "/fields");
        assertRefused("/adjudications", decision(first, second).with("doubt", "EVENT-DIFFERS"), "/doubt");
        var workUp = api.get("/receipts", REPORTER).json().at("/receipts/2/id").asText();
        assertRefused("/adjudications", decision(first, workUp), "/receipts");
        assertThat(api.post("/queries", REGISTRAR, question("nonsense")).status())
                .isEqualTo(404);
        assertThat(api.post("/queries", REGISTRAR, question(first).with("doubt", "EVENT-NEAR"))
                        .code())
                .isEqualTo("not-doubted");
        assertThat(doubts()).containsExactly("EVENT-DIFFERS");
    }

    @Test
    void of_several_answers_to_one_question_none_is_taken() {
        var query = id(api.post("/queries", REGISTRAR, question(first)));
        var said = ReportForm.of(Map.of("word", List.of("confirmed", "answered"), "text", List.of("Ja")));
        assertThat(api.post("/queries/" + query + "/words", REPORTER, said).code())
                .isEqualTo("desk-refused");
        assertThat(listed(REPORTER, "?status=open")).isEqualTo(1);
        assertRefused("/queries", question(first).with("receipt", first, second), "/receipt");
        assertRefused("/queries", question(first).with("reason", "other", "implausible"), "/reason");
        assertRefused("/adjudications", decision(first, second).with("stands", first, second), "/stands");
        assertRefused("/adjudications", decision(first, second).with("ruling", "stands", "apart"), "/ruling");
        assertThat(doubts()).containsExactly("EVENT-DIFFERS");
    }

    @Test
    void words_are_as_long_as_their_characters() {
        var longest = "\uD83D\uDE00".repeat(2000);
        assertThat(api.post("/queries", REGISTRAR, question(first).with("text", longest))
                        .status())
                .isEqualTo(201);
        assertRefused("/queries", question(second).with("text", longest + "x"), "/text");
    }

    @Test
    void the_desk_is_the_registrys_and_nobodys_who_is_a_registrar_elsewhere() {
        var decided = id(api.post("/adjudications", REGISTRAR, decision(first, second)));
        api.appoint(NOBODY, Role.REGISTRAR, TROMSO);
        assertThat(api.get("/doubts", NOBODY).status()).isEqualTo(403);
        assertThat(api.get("/adjudications", NOBODY).status()).isEqualTo(403);
        assertThat(api.post("/queries", NOBODY, question(first)).status()).isEqualTo(403);
        assertThat(api.post("/adjudications", NOBODY, decision(first, second)).status())
                .isEqualTo(403);
        assertThat(api.post("/adjudications/" + decided + "/withdrawal", NOBODY, words("Feil"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void a_page_of_decisions_begins_after_a_decision_and_nowhere_else() {
        for (String strange : List.of(first, "00000000-0000-0000-0000-000000000000", "x")) {
            assertThat(api.get("/adjudications?before=" + strange, REGISTRAR).code())
                    .isEqualTo("bad-parameter");
        }
    }

    private void assertRefused(String path, ReportForm form, String pointer) {
        var answer = api.post(path, REGISTRAR, form);
        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("desk-refused");
        assertThat(answer.json().at("/violations/0/pointer").asText()).isEqualTo(pointer);
    }
}
