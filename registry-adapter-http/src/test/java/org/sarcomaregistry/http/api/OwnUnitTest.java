package org.sarcomaregistry.http.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sarcomaregistry.domain.report.Fixtures.BODO;
import static org.sarcomaregistry.domain.report.Fixtures.TROMSO;
import static org.sarcomaregistry.domain.report.Fixtures.aProcedure;
import static org.sarcomaregistry.domain.report.Fixtures.aWorkUp;
import static org.sarcomaregistry.domain.report.Fixtures.anOperation;
import static org.sarcomaregistry.http.testing.TestApi.LEAD;
import static org.sarcomaregistry.http.testing.TestApi.REGISTRAR;
import static org.sarcomaregistry.http.testing.TestApi.number;

import com.google.common.collect.Streams;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarcomaregistry.http.testing.TestApi;

/** Two patients, both operated; the surgery report of the second is missing. */
class OwnUnitTest {

    private static final String CASES = "/statistics/figures/SARK-R0/" + TROMSO + "/2024/cases";

    private static TestApi api;

    @BeforeAll
    static void two_patients() {
        api = TestApi.start();
        api.report("w-1", 1, aWorkUp());
        api.report("s-1", 1, anOperation("2024-04-01", "R1"));
        api.report("w-2", 2, aWorkUp());
        api.evidence("p-2", 2, aProcedure("2024-05-02"));
    }

    @AfterAll
    static void stop() {
        api.close();
    }

    @Test
    void figures_are_shown_whole_to_those_who_may_see_the_unit() {
        var answer = api.get("/statistics/figures?unit=" + TROMSO + "&year=2024", LEAD);
        var margins = Streams.stream(answer.json().path("figures"))
                .filter(figure -> figure.path("indicator").asText().equals("SARK-R0"))
                .findFirst()
                .orElseThrow();
        assertThat(answer.json().path("data_date").asText()).isEqualTo("2024-09-01");
        assertThat(margins.path("assessed").asInt()).isEqualTo(1);
        assertThat(margins.path("open").asInt()).isEqualTo(1);
        assertThat(margins.at("/bounds/upper").asDouble()).isEqualTo(0.5);
        assertThat(answer.header("Cache-Control")).contains("no-store");
    }

    @Test
    void the_cases_behind_a_figure_lead_to_the_receipts_that_decided() {
        var cases = api.get(CASES, LEAD).json().path("cases");
        assertThat(cases).hasSize(2);
        var met = cases.get(0).path("met");
        assertThat(met.path("verdict").asText()).isEqualTo("no");
        assertThat(met.at("/because/0/form").asText()).isEqualTo("surgery");
        var receipt = api.get("/receipts/" + met.at("/because/0/receipt").asText(), LEAD);
        assertThat(receipt.json().path("message_id").asText()).isEqualTo("s-1");
        assertThat(cases.get(1).at("/met/verdict").asText()).isEqualTo("unknown");
        assertThat(cases.get(1).at("/met/nb").asText()).isNotBlank();
    }

    @Test
    void cases_come_in_pages() {
        var first = api.get(CASES + "?limit=1", LEAD);
        var second = api.follow(first.next().orElseThrow(), LEAD);
        assertThat(second.next()).isEmpty();
        assertThat(List.of(first.json().at("/cases/0"), second.json().at("/cases/0")))
                .isEqualTo(Streams.stream(api.get(CASES, LEAD).json().path("cases"))
                        .toList());
    }

    @Test
    void the_missing_report_is_listed_with_what_shows_it_and_what_it_would_narrow() {
        var answer = api.get("/missing-reports?unit=" + TROMSO, REGISTRAR);
        var missing = answer.json().at("/missing/0");
        assertThat(answer.json().path("total").asInt())
                .isEqualTo(answer.json().path("missing").size());
        assertThat(missing.path("form").asText()).isEqualTo("surgery");
        assertThat(missing.path("due_on").asText()).isEqualTo("2024-07-02");
        assertThat(missing.at("/evidence/0/form").asText()).isEqualTo("procedure");
        assertThat(missing.at("/narrows/indicator").asText()).isEqualTo("SARK-R0");
        assertThat(missing.at("/narrows/by").asDouble()).isEqualTo(0.5);
    }

    @Test
    void no_answer_holds_a_patients_number() {
        for (var path : List.of(CASES, "/missing-reports?unit=" + TROMSO, "/receipts")) {
            assertThat(api.get(path, LEAD).text()).doesNotContain(number(1), number(2));
        }
    }

    @Test
    void other_units_are_refused_and_unknown_ones_are_not_there() {
        assertThat(api.get("/missing-reports?unit=" + BODO, LEAD).status()).isEqualTo(403);
        assertThat(api.get("/missing-reports?unit=norway", LEAD).status()).isEqualTo(403);
        assertThat(api.get("/missing-reports?unit=123", LEAD).status()).isEqualTo(404);
        assertThat(api.get("/statistics/figures/SARK-R0/" + BODO + "/2024/cases", LEAD)
                        .status())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/statistics/figures/NONE/974795787/2024/cases", "/statistics/figures/SARK-R0/974795787/24/cases"
            })
    void what_is_not_there_is_not_found(String path) {
        assertThat(api.get(path, LEAD).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?unit=974795787", "?year=2024", "?unit=974795787&year=now", "?unit=&year=2024"})
    void a_figure_needs_a_unit_and_a_year(String query) {
        assertThat(api.get("/statistics/figures" + query, LEAD).status()).isEqualTo(400);
    }
}
