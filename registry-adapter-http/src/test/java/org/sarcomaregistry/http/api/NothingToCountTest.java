package org.sarcomaregistry.http.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sarcomaregistry.domain.report.Fixtures.BODO;
import static org.sarcomaregistry.domain.report.Fixtures.TROMSO;
import static org.sarcomaregistry.domain.report.Fixtures.aProcedure;
import static org.sarcomaregistry.domain.report.Fixtures.aSpecimen;
import static org.sarcomaregistry.http.testing.TestApi.REGISTRAR;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.Streams;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarcomaregistry.http.testing.Answer;
import org.sarcomaregistry.http.testing.TestApi;

/** Units without patients, years without reports, nobody decided: every answer says none, and none is a number that is none. */
class NothingToCountTest {

    private static final List<String> STATISTICS = List.of(
            "/statistics/figures?",
            "/statistics/own-unit?",
            "/statistics/reporting?",
            "/statistics/data-quality?",
            "/statistics/data-quality/fields?");

    private TestApi api;

    @BeforeEach
    void only_evidence_of_one_operation() {
        api = TestApi.start();
        api.evidence("s", 1, aSpecimen("resection", "2024-05-02"));
        api.evidence("p", 1, aProcedure("2024-05-02"));
    }

    @AfterEach
    void stop() {
        api.close();
    }

    private Answer asked(String statistics, String unit, int year) {
        var answer = api.get(statistics + "unit=" + unit + "&year=" + year, REGISTRAR);
        assertThat(answer.status()).as(statistics).isEqualTo(200);
        assertThat(answer.text()).as(statistics).doesNotContain("NaN", "Infinity");
        return answer;
    }

    @ParameterizedTest
    @CsvSource({BODO + ", 2024", TROMSO + ", 1990", TROMSO + ", 2100", "norway, 1950", "unknown, 2024"})
    void a_unit_without_patients_and_a_year_without_reports_have_none(String unit, int year) {
        STATISTICS.forEach(statistics -> asked(statistics, unit, year));
        var figures = asked("/statistics/figures?", unit, year).json().path("figures");
        assertThat(figures).isNotEmpty().allSatisfy(figure -> {
            assertThat(figure.path("share").isNull()).isTrue();
            assertThat(figure.path("interval").isNull()).isTrue();
            assertThat(figure.path("bounds").isNull()).isTrue();
            assertThat(figure.path("assessed").asInt()).isZero();
            assertThat(figure.path("attainment").asText()).isIn("no-patients", "not-defined");
        });
    }

    @Test
    void where_nobody_is_decided_there_is_no_share_and_everything_is_possible() {
        var figure = figure(asked("/statistics/figures?", TROMSO, 2024).json().path("figures"), "indicator");
        assertThat(figure.path("open").asInt()).isEqualTo(1);
        assertThat(figure.path("assessed").asInt()).isZero();
        assertThat(figure.path("share").isNull()).isTrue();
        assertThat(figure.path("interval").isNull()).isTrue();
        assertThat(figure.at("/bounds/lower").asDouble()).isZero();
        assertThat(figure.at("/bounds/upper").asDouble()).isEqualTo(1);
        var own = figure(asked("/statistics/own-unit?", TROMSO, 2024).json().path("figures"), "indicator");
        assertThat(own.at("/own/interval_at_every_look").isNull()).isTrue();
    }

    private static JsonNode figure(JsonNode figures, String name) {
        return Streams.stream(figures)
                .filter(figure -> figure.path(name).asText().equals("SARK-R0"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void an_empty_registry_answers_everything_and_publishes_nothing() {
        try (var empty = TestApi.start()) {
            for (String statistics : STATISTICS) {
                var answer = empty.get(statistics + "unit=norway&year=2024", REGISTRAR);
                assertThat(answer.status()).isEqualTo(200);
                assertThat(answer.text()).doesNotContain("NaN", "Infinity");
            }
            assertThat(empty.publish().figures()).isEmpty();
            assertThat(empty.get("/statistics/own-unit/extract?table=courses&unit=norway&year=2024", REGISTRAR)
                            .text()
                            .lines())
                    .hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1949", "2101", "NaN", "Infinity", "-1", "2024.5", "", "999999999999"})
    void what_is_no_year_is_refused_by_name(String year) {
        STATISTICS.forEach(statistics -> {
            var answer = api.get(statistics + "unit=" + TROMSO + "&year=" + year, REGISTRAR);
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.rules()).containsExactly("PARAMETER-YEAR");
        });
    }

    @Test
    void an_unknown_unit_is_absent() {
        STATISTICS.forEach(statistics -> assertThat(api.get(statistics + "unit=999999999&year=2024", REGISTRAR)
                        .status())
                .isEqualTo(404));
    }
}
