package org.sarcomaregistry.http.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sarcomaregistry.domain.report.Fixtures.TROMSO;
import static org.sarcomaregistry.domain.report.Fixtures.aWorkUp;
import static org.sarcomaregistry.domain.report.Fixtures.anOperation;
import static org.sarcomaregistry.http.testing.TestApi.LEAD;
import static org.sarcomaregistry.http.testing.TestApi.REGISTRAR;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sarcomaregistry.http.testing.TestApi;

/** Extracts are tables that no spreadsheet runs, and staff see who took them. */
class ExtractTest {

    private static final String WORK_UPS = "/statistics/own-unit/extract?table=work-up&unit=" + TROMSO + "&year=";

    private TestApi api;
    private String year;

    @BeforeEach
    void a_formula_is_reported() {
        api = TestApi.start();
        api.report("w", 1, aWorkUp().with("molecular_finding", "=HYPERLINK(\"x\";\"y\")"));
        api.report("o", 1, anOperation("2024-08-01", "R0"));
        year = aWorkUp().answer("diagnosis_date").orElseThrow().substring(0, 4);
    }

    @AfterEach
    void stop() {
        api.close();
    }

    @Test
    void a_formula_becomes_a_text() {
        var table = api.get(WORK_UPS + year, LEAD);
        assertThat(table.status()).isEqualTo(200);
        assertThat(table.header("Content-Type").orElseThrow()).startsWith("text/csv");
        assertThat(table.text())
                .contains("\"'=HYPERLINK(\"\"x\"\";\"\"y\"\")\"")
                .doesNotContain(",=");
        assertThat(table.text().lines()).hasSize(2);
    }

    @Test
    void every_column_has_a_meaning() {
        var columns = api.get(WORK_UPS + year, LEAD)
                .text()
                .lines()
                .findFirst()
                .orElseThrow()
                .split(",", -1);
        var codebook = api.get("/statistics/own-unit/extract/codebook?table=work-up", LEAD)
                .text();
        assertThat(columns).isNotEmpty().allMatch(column -> codebook.contains("\r\n" + column + ","));
    }

    @Test
    void staff_read_who_took_what() {
        api.get(WORK_UPS + year, LEAD);
        api.get(WORK_UPS + "1990", LEAD);
        var readings = api.get("/readings?limit=1", REGISTRAR);
        assertThat(readings.json().at("/readings/0/rows").asInt()).isZero();
        assertThat(readings.json().at("/readings/0/read_by").asText()).isEqualTo(LEAD);
        var older = api.follow(readings.next().orElseThrow(), REGISTRAR).json();
        assertThat(older.path("readings")).hasSize(1);
        assertThat(older.at("/readings/0/rows").asInt()).isEqualTo(1);
        assertThat(older.at("/readings/0/table").asText()).isEqualTo("work-up");
    }

    @Test
    void who_may_not_see_a_unit_takes_nothing_and_leaves_no_reading() {
        assertThat(api.get(WORK_UPS + year, TestApi.REPORTER).status()).isEqualTo(403);
        assertThat(api.get("/statistics/own-unit/extract?table=pathology&unit=" + TROMSO + "&year=" + year, LEAD)
                        .status())
                .isEqualTo(400);
        assertThat(api.ask("GET", WORK_UPS + year)
                        .bearer(api.token(LEAD))
                        .header("Accept", "application/json")
                        .answer()
                        .status())
                .isEqualTo(406);
        assertThat(api.get("/readings", REGISTRAR).json().path("readings")).isEmpty();
    }
}
