package org.sarcomaregistry.http.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sarcomaregistry.domain.report.Fixtures.aWorkUp;
import static org.sarcomaregistry.http.testing.TestApi.COLLEAGUE;
import static org.sarcomaregistry.http.testing.TestApi.REPORTER;
import static org.sarcomaregistry.http.testing.TestApi.STRANGER;
import static org.sarcomaregistry.http.testing.TestApi.message;

import com.google.common.collect.Streams;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarcomaregistry.application.drafting.Drafting;
import org.sarcomaregistry.domain.report.ReportForm;
import org.sarcomaregistry.http.testing.Answer;
import org.sarcomaregistry.http.testing.TestApi;

class DraftsTest {

    private TestApi api;

    @BeforeEach
    void start() {
        api = TestApi.start();
    }

    @AfterEach
    void stop() {
        api.close();
    }

    private static ReportForm draft(int patient) {
        return message("any", patient, aWorkUp()).without("message_id");
    }

    private String begun(ReportForm form) {
        var begun = api.post("/drafts", REPORTER, form);
        assertThat(begun.status()).as(begun.text()).isEqualTo(201);
        assertThat(begun.header("ETag")).contains("\"1\"");
        assertThat(begun.header("Location").orElseThrow())
                .endsWith(begun.json().path("id").asText());
        return "/drafts/" + begun.json().path("id").asText();
    }

    private Answer change(String method, String path, String by, String shown, ReportForm form) {
        return api.ask(method, path)
                .bearer(api.token(by))
                .header("If-Match", shown)
                .json(TestApi.json(form))
                .answer();
    }

    private Answer change(String path, String by, String shown) {
        return api.ask("POST", path)
                .bearer(api.token(by))
                .header("If-Match", shown)
                .answer();
    }

    @Test
    void a_draft_may_be_incomplete_and_says_what_is_still_missing() {
        var form = ReportForm.of(Map.of(
                "form", List.of("surgery"),
                "sender_unit", List.of("974795787"),
                "department", List.of("orthopaedics")));
        var path = begun(form);
        var shown = api.get(path, REPORTER);
        assertThat(shown.json().at("/answers/form/0").asText()).isEqualTo("surgery");
        assertThat(shown.json().path("findings").findValuesAsText("pointer"))
                .contains("/operation_date", "/patient_value")
                .doesNotContain("/message_id", "/sender_unit");
        assertThat(shown.header("Cache-Control")).contains("no-store");
    }

    @Test
    void a_draft_is_saved_in_place_by_its_holder_who_saw_the_last_version() {
        var path = begun(draft(1));
        var saved = change("PUT", path, REPORTER, "\"1\"", draft(1).with("earlier_cancer", "no"));
        assertThat(saved.header("ETag")).contains("\"2\"");
        assertThat(api.get(path, REPORTER)
                        .json()
                        .at("/answers/earlier_cancer/0")
                        .asText())
                .isEqualTo("no");
        assertThat(api.get("/drafts", REPORTER).json().path("drafts")).hasSize(1);
        var stale = change("PUT", path, REPORTER, "\"1\"", draft(1));
        assertThat(stale.code()).isEqualTo("draft-stale");
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.header("ETag")).contains("\"2\"");
        assertThat(change("PUT", path, COLLEAGUE, "\"2\"", draft(1)).code()).isEqualTo("draft-held");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"7\"", "1", "W/\"1\"", "\"1\", \"2\"", "\"\"", "\"01\"", "\"99999999999999999999\""})
    void no_other_tag_is_the_version_that_was_shown(String tag) {
        var path = begun(draft(1));
        assertThat(change("PUT", path, REPORTER, tag, draft(1)).status()).isEqualTo(412);
    }

    @Test
    void whoever_does_not_say_what_they_saw_changes_nothing() {
        var path = begun(draft(1));
        var unsaid = api.ask("PUT", path)
                .bearer(api.token(REPORTER))
                .json(TestApi.json(draft(1)))
                .answer();
        assertThat(unsaid.code()).isEqualTo("precondition-required");
        assertThat(change("PUT", path, REPORTER, "*", draft(1)).status()).isEqualTo(428);
    }

    @Test
    void a_colleague_takes_over_and_it_is_noted() {
        var path = begun(draft(1));
        assertThat(change(path + "/holder", COLLEAGUE, "\"1\"")
                        .json()
                        .path("holder")
                        .asText())
                .isEqualTo(COLLEAGUE);
        assertThat(change("PUT", path, REPORTER, "\"1\"", draft(1)).code()).isEqualTo("draft-stale");
        assertThat(change("PUT", path, COLLEAGUE, "\"2\"", draft(1)).status()).isEqualTo(200);
        var history = api.get(path, REPORTER).json().path("history");
        assertThat(history.findValuesAsText("what")).containsExactly("begun", "taken-over");
        assertThat(history.findValuesAsText("by")).containsExactly(REPORTER, COLLEAGUE);
    }

    @Test
    void a_department_has_one_draft_of_a_subject_and_is_led_to_it() {
        var path = begun(draft(1));
        var second = api.post("/drafts", COLLEAGUE, draft(1));
        assertThat(second.code()).isEqualTo("draft-exists");
        assertThat(second.header("Location").orElseThrow()).endsWith(path);
        var other = begun(draft(2));
        assertThat(change("PUT", other, REPORTER, "\"1\"", draft(1)).code()).isEqualTo("draft-exists");
        begun(draft(1).with("department", "surgery"));
    }

    @Test
    void another_hospital_can_not_tell_a_draft_from_none() {
        var path = begun(draft(1));
        var absent = api.get("/drafts/00000000-0000-4000-8000-000000000000", STRANGER);
        assertThat(api.get(path, STRANGER).text()).isEqualTo(absent.text());
        assertThat(change(path + "/holder", STRANGER, "\"1\"").status()).isEqualTo(404);
        assertThat(api.get("/drafts", STRANGER).json().path("drafts")).isEmpty();
    }

    @Test
    void a_submission_takes_the_version_that_was_shown_and_is_answered_alike_when_repeated() {
        var path = begun(draft(1));
        change("PUT", path, REPORTER, "\"1\"", draft(1).with("earlier_cancer", "no"));
        assertThat(change(path + "/submission", REPORTER, "\"1\"").status()).isEqualTo(412);
        var sent = change(path + "/submission", REPORTER, "\"2\"");
        var again = change(path + "/submission", REPORTER, "\"2\"");
        assertThat(sent.status()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json()).isEqualTo(sent.json());
        var closed = api.get(path, REPORTER).json();
        assertThat(closed.path("state").asText()).isEqualTo("submitted");
        assertThat(closed.path("receipt")).isEqualTo(sent.json().path("id"));
        assertThat(closed.path("answers")).isEmpty();
        assertThat(change("PUT", path, REPORTER, "\"2\"", draft(1)).code()).isEqualTo("draft-closed");
        assertThat(api.get("/receipts", REPORTER).json().path("receipts")).hasSize(1);
        begun(draft(1));
    }

    @Test
    void a_rejected_draft_stays_open_and_its_next_version_is_another_message() {
        var path = begun(draft(1).without("documented_on"));
        var rejected = change(path + "/submission", REPORTER, "\"1\"");
        assertThat(rejected.code()).isEqualTo("rejected");
        assertThat(api.get(path, REPORTER).json().path("state").asText()).isEqualTo("active");
        change("PUT", path, REPORTER, "\"1\"", draft(1));
        assertThat(change(path + "/submission", REPORTER, "\"2\"").status()).isEqualTo(201);
        assertThat(api.get(path, REPORTER).json().path("history").findValuesAsText("what"))
                .containsExactly("begun", "rejected", "submitted");
    }

    @Test
    void a_draft_is_discarded_with_a_reason() {
        var path = begun(draft(1));
        var unsaid =
                change("POST", path + "/discard", REPORTER, "\"1\"", ReportForm.of(Map.of("reason", List.of("x"))));
        assertThat(unsaid.rules()).containsExactly("DRAFT-REASON");
        var reason = ReportForm.of(Map.of("reason", List.of("wrong-patient")));
        assertThat(change("POST", path + "/discard", COLLEAGUE, "\"1\"", reason)
                        .json()
                        .path("state")
                        .asText())
                .isEqualTo("discarded");
        assertThat(change(path + "/submission", REPORTER, "\"1\"").code()).isEqualTo("draft-closed");
        var ended = api.get(path, REPORTER).json();
        assertThat(ended.at("/history/1/reason").asText()).isEqualTo("wrong-patient");
        assertThat(ended.path("answers")).isEmpty();
    }

    @Test
    void a_list_tells_no_answers_and_comes_in_pages() {
        for (int patient = 1; patient <= 3; patient++) {
            begun(draft(patient));
        }
        var first = api.get("/drafts?limit=2", REPORTER);
        var last = api.follow(first.next().orElseThrow(), REPORTER);
        assertThat(first.json().path("drafts")).hasSize(2).allMatch(draft -> !draft.has("answers"));
        assertThat(last.json().path("drafts")).hasSize(1);
        assertThat(last.next()).isEmpty();
    }

    @Test
    void a_person_holds_so_many_drafts_and_no_more() {
        var form = ReportForm.of(Map.of(
                "form", List.of("surgery"),
                "sender_unit", List.of("974795787"),
                "department", List.of("orthopaedics")));
        for (int i = 0; i < Drafting.MOST; i++) {
            begun(form);
        }
        var refused = api.post("/drafts", REPORTER, form);
        assertThat(refused.code()).isEqualTo("draft-refused");
        assertThat(api.post("/drafts", COLLEAGUE, form).status()).isEqualTo(201);
    }

    @Test
    void a_reason_is_one_reason_and_nothing_else() {
        var path = begun(draft(1));
        for (var answers : List.of(
                Map.of("reason", List.of("other", "mistake")),
                Map.of("reason", List.of("other"), "comment", List.of("x")),
                Map.of("comment", List.of("x")))) {
            var refused = change("POST", path + "/discard", REPORTER, "\"1\"", ReportForm.of(answers));
            assertThat(refused.rules()).containsExactly("DRAFT-REASON");
        }
    }

    @Test
    void what_is_no_draft_is_refused_at_its_place() {
        assertThat(pointers(draft(1).with("form", "pathology"))).containsExactly("/form");
        assertThat(pointers(draft(1).with("form", "work-up", "surgery"))).containsExactly("/form");
        assertThat(pointers(draft(1).with("shoe_size", "43"))).containsExactly("/shoe_size");
        assertThat(pointers(draft(1).without("department"))).containsExactly("/sender_unit");
        assertThat(pointers(draft(1).with("patient_value", "17056012345"))).contains("/patient_value");
        var path = begun(draft(1));
        var other = change("PUT", path, REPORTER, "\"1\"", draft(1).with("form", "follow-up"));
        assertThat(other.code()).isEqualTo("draft-refused");
        assertThat(Streams.stream(api.get("/drafts", REPORTER).json().path("drafts")))
                .hasSize(1);
    }

    private List<String> pointers(ReportForm form) {
        var refused = api.post("/drafts", REPORTER, form);
        assertThat(refused.status()).isEqualTo(422);
        return refused.json().path("violations").findValuesAsText("pointer");
    }
}
