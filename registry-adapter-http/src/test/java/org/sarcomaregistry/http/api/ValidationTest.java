package org.sarcomaregistry.http.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sarcomaregistry.domain.report.Fixtures.aProcedure;
import static org.sarcomaregistry.domain.report.Fixtures.aWorkUp;
import static org.sarcomaregistry.http.testing.TestApi.REPORTER;
import static org.sarcomaregistry.http.testing.TestApi.message;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sarcomaregistry.domain.report.ReportForm;
import org.sarcomaregistry.http.testing.Answer;
import org.sarcomaregistry.http.testing.TestApi;

/** Many forms at once, examined and not sent. */
class ValidationTest {

    private static TestApi api;

    @BeforeAll
    static void start() {
        api = TestApi.start();
    }

    @AfterAll
    static void stop() {
        api.close();
    }

    private static Answer validated(String body) {
        return api.ask("POST", "/reports/validations")
                .bearer(api.token(REPORTER))
                .json(body)
                .answer();
    }

    private static String list(Stream<ReportForm> forms) {
        return forms.map(TestApi::json).collect(Collectors.joining(",", "[", "]"));
    }

    @Test
    void each_form_gets_the_answer_that_it_gets_alone_and_nothing_is_stored() {
        var forms = List.of(
                message("v-1", 41, aWorkUp()),
                message("v-2", 42, aWorkUp().without("grade")),
                message("v-3", 43, aProcedure("2024-05-03")),
                message("v-4", 44, aWorkUp().with("grade", "9")));
        var answers = validated(list(forms.stream())).json().path("examinations");
        assertThat(answers).hasSize(forms.size());
        for (var i = 0; i < forms.size(); i++) {
            assertThat(answers.get(i))
                    .isEqualTo(api.post("/reports/validation", REPORTER, forms.get(i))
                            .json());
        }
        assertThat(answers.findValuesAsText("acceptable")).containsExactly("true", "false", "true", "false");
        assertThat(api.get("/receipts", REPORTER).json().path("receipts")).isEmpty();
    }

    @Test
    void a_hundred_forms_are_taken_and_one_more_is_not() {
        var small = Collections.nCopies(100, message("v", 44, aProcedure("2024-05-03")));
        assertThat(validated(list(small.stream())).json().path("examinations")).hasSize(100);
        var refused =
                validated(list(Stream.concat(small.stream(), small.stream().limit(1))));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().at("/violations/0/rule").asText()).isEqualTo("JSON-LIST");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{}; JSON-LIST; ''",
                "[1]; JSON-OBJECT; /0",
                "[{}, []]; JSON-OBJECT; /1",
                "[{}] []; JSON-TRAILING; ''",
                "[{},; JSON-SYNTAX; ''",
                "[{}, {\"grade\": true}]; JSON-TYPE; /1/grade",
                "[{}, {\"grade\": 1, \"grade\": 2}]; JSON-DUPLICATE; /1/grade",
                "[{\"14835800041\": true}]; JSON-TYPE; /0"
            })
    void a_list_that_is_none_is_told_where_it_breaks(String body, String rule, String pointer) {
        var answer = validated(body);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().at("/violations/0/rule").asText()).isEqualTo(rule);
        assertThat(answer.json().at("/violations/0/pointer").asText()).isEqualTo(pointer);
    }

    @Test
    void an_empty_list_has_no_answers() {
        assertThat(validated("[]").json().path("examinations")).isEmpty();
    }
}
