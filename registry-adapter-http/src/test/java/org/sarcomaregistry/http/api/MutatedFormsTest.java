package org.sarcomaregistry.http.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sarcomaregistry.domain.report.Fixtures.aDeath;
import static org.sarcomaregistry.domain.report.Fixtures.aDose;
import static org.sarcomaregistry.domain.report.Fixtures.aProcedure;
import static org.sarcomaregistry.domain.report.Fixtures.aRadiotherapyRecord;
import static org.sarcomaregistry.domain.report.Fixtures.aSpecimen;
import static org.sarcomaregistry.domain.report.Fixtures.aWorkUp;
import static org.sarcomaregistry.domain.report.Fixtures.anOperation;
import static org.sarcomaregistry.domain.report.Fixtures.complete;
import static org.sarcomaregistry.domain.report.Fixtures.drugs;
import static org.sarcomaregistry.domain.report.Fixtures.radiotherapy;
import static org.sarcomaregistry.http.testing.TestApi.REPORTER;
import static org.sarcomaregistry.http.testing.TestApi.SOURCE;
import static org.sarcomaregistry.http.testing.TestApi.message;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sarcomaregistry.domain.report.ReportForm;
import org.sarcomaregistry.http.testing.TestApi;

/** Every field of every form, in turn, with answers that make trouble: the service may find fault, never fail. */
class MutatedFormsTest {

    private static final List<String> TROUBLE = List.of(
            "'; drop table log; --",
            "<script>alert(1)</script>",
            "99999999999999999999",
            "-0",
            "2024-02-30",
            "9999-12-31",
            "\u0661\u0662",
            "\u202e\u200b",
            "x".repeat(5_000),
            "2024-05-02");

    private static TestApi api;

    @BeforeAll
    static void start() {
        api = TestApi.start();
    }

    @AfterAll
    static void stop() {
        api.close();
    }

    static List<ReportForm> reports() {
        return List.of(
                aWorkUp(),
                anOperation("2024-04-01", "R0"),
                drugs("2024-05-01", "2024-06-01"),
                radiotherapy("2024-05-01"));
    }

    static List<ReportForm> evidence() {
        return List.of(
                aSpecimen("biopsy", "2024-02-01"),
                aProcedure("2024-05-02"),
                aRadiotherapyRecord("2024-05-03"),
                aDose("2024-05-03"),
                aDeath("2024-08-01"),
                complete("pathology", "2024-08-01"));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void no_report_makes_the_service_fail(ReportForm form) {
        mutate(form, "/reports?effects=true", REPORTER);
    }

    @ParameterizedTest
    @MethodSource("evidence")
    void no_evidence_makes_the_service_fail(ReportForm form) {
        mutate(form, "/evidence?effects=true", SOURCE);
    }

    private static void mutate(ReportForm form, String path, String sender) {
        var names = List.copyOf(form.fields().keySet());
        for (int i = 0; i < names.size(); i++) {
            for (int j = 0; j < TROUBLE.size(); j++) {
                var id = form.answer("form").orElseThrow() + "-" + i + "-" + j;
                var whole =
                        form.answers("patient_value").isEmpty() ? form.with("message_id", id) : message(id, 1, form);
                var mutated = whole.with(names.get(i), TROUBLE.get(j));
                var answer = api.post(path, sender, mutated);
                assertThat(answer.status())
                        .as("%s %s: %s", names.get(i), TROUBLE.get(j), answer.text())
                        .isLessThan(500);
                if (answer.status() >= 400) {
                    assertThat(answer.text()).doesNotContain("drop table", "<script");
                }
            }
        }
    }
}
