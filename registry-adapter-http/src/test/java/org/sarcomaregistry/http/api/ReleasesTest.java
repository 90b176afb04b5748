package org.sarcomaregistry.http.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sarcomaregistry.domain.report.Fixtures.TROMSO;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarcomaregistry.application.publishing.Release;
import org.sarcomaregistry.domain.indicator.CaseCounts.CaseKey;
import org.sarcomaregistry.domain.indicator.Counts;
import org.sarcomaregistry.domain.indicator.Figure;
import org.sarcomaregistry.domain.indicator.FigureKey;
import org.sarcomaregistry.domain.indicator.Indicator;
import org.sarcomaregistry.domain.indicator.SarcomaIndicators;
import org.sarcomaregistry.domain.indicator.Scope;
import org.sarcomaregistry.domain.indicator.Scopes;
import org.sarcomaregistry.domain.tumour.TumourGroup;
import org.sarcomaregistry.http.testing.Answer;
import org.sarcomaregistry.http.testing.TestApi;

class ReleasesTest {

    private static final String ID = "2024-08-01-w77";
    private static final Scope HOSPITAL = Scopes.NORWAY.byCode(TROMSO).orElseThrow();

    private static TestApi api;

    @BeforeAll
    static void two_releases() {
        api = TestApi.start();
        keep(new Release(
                new Release.Summary(LocalDate.of(2024, 7, 1), 60, "1"), ImmutableList.of(), ImmutableSortedMap.of()));
        var figures = Stream.concat(
                IntStream.rangeClosed(1990, 2021)
                        .mapToObj(year -> figure(
                                SarcomaIndicators.PET_IN_WORK_UP, Scope.NATION, year, new Counts(9, 9, 0, 0, 0, 0))),
                Stream.of(
                        figure(SarcomaIndicators.COVERAGE_SURGERY, Scope.NATION, 2023, new Counts(90, 10, 0, 0, 0, 0)),
                        figure(SarcomaIndicators.COVERAGE_SURGERY, HOSPITAL, 2023, new Counts(9, 1, 0, 0, 0, 0)),
                        figure(SarcomaIndicators.FREE_MARGINS_AT_SURGERY, HOSPITAL, 2022, new Counts(0, 0, 7, 0, 0, 0)),
                        figure(
                                SarcomaIndicators.FREE_MARGINS_AT_SURGERY,
                                HOSPITAL,
                                2023,
                                new Counts(20, 5, 2, 0, 0, 0))));
        keep(new Release(
                new Release.Summary(LocalDate.of(2024, 8, 1), 77, "1"),
                figures.collect(ImmutableList.toImmutableList()),
                ImmutableSortedMap.of(
                        new CaseKey(Scope.NATION, 2023, TumourGroup.GIST), 31,
                        new CaseKey(HOSPITAL, 2023, TumourGroup.GIST), 4)));
    }

    private static Figure figure(Indicator indicator, Scope scope, int year, Counts counts) {
        return Figure.of(indicator, new FigureKey(indicator.id(), scope, year), counts);
    }

    private static void keep(Release release) {
        assertThat(api.transactions.<Boolean>commit(stores -> stores.releases().add(release)))
                .isTrue();
    }

    @AfterAll
    static void stop() {
        api.close();
    }

    private static Answer get(String path) {
        return api.ask("GET", path).answer();
    }

    private static JsonNode figure(String query) {
        return get("/releases/" + ID + "/figures?" + query).json().at("/figures/0");
    }

    @Test
    void are_listed_the_newest_first_and_found_by_id_or_as_the_newest() {
        assertThat(get("/releases").json().path("releases").findValuesAsText("id"))
                .isEqualTo(List.of(ID, "2024-07-01-w60"));
        assertThat(get("/releases/" + ID).json())
                .isEqualTo(get("/releases/newest").json());
        assertThat(get("/releases/2020-01-01-w1").status()).isEqualTo(404);
    }

    @Test
    void large_counts_are_shown() {
        var figure = figure("indicator=SARK-COV-KIR&unit=norway&year=2023");
        assertThat(figure.path("share").asText()).isEqualTo("0.9");
        assertThat(figure.path("assessed").asInt()).isEqualTo(100);
        assertThat(figure.path("attainment").asText()).isEqualTo("high");
        assertThat(figure.at("/interval/lower").asDouble()).isBetween(0.82, 0.83);
    }

    @Test
    void a_small_count_hides_the_figure() {
        var figure = figure("indicator=SARK-COV-KIR&unit=" + TROMSO);
        for (var cell : List.of("share", "met", "assessed", "open", "interval", "bounds", "attainment")) {
            assertThat(figure.path(cell).asText()).as(cell).isEqualTo("suppressed");
        }
    }

    @Test
    void hidden_none_and_zero_are_three_things() {
        var figure = figure("indicator=SARK-R0&year=2022");
        assertThat(figure.path("share").isNull()).isTrue();
        assertThat(figure.path("met").asInt(-1)).isZero();
        assertThat(figure("indicator=SARK-R0&year=2023").path("open").asText()).isEqualTo("suppressed");
    }

    @Test
    void counts_of_cases_are_hidden_likewise() {
        var counts = get("/releases/newest/cases-by-group").json().path("counts");
        assertThat(counts.findValuesAsText("cases")).containsExactlyInAnyOrder("31", "suppressed");
        assertThat(get("/releases/newest/cases-by-group?unit=norway").json().path("counts"))
                .hasSize(1);
    }

    @Test
    void the_same_table_comes_as_csv() {
        var answer = api.ask("GET", "/releases/" + ID + "/figures?year=2023")
                .header("Accept", "text/csv")
                .answer();
        assertThat(answer.mediaType()).isEqualTo("text/csv");
        assertThat(answer.text().split("\r\n"))
                .hasSize(4)
                .contains(
                        "SARK-COV-KIR,nation,norway,Norge,2023,0.9000,90,100,0,0.8256,0.9448,0.9000,0.9000,high",
                        "SARK-COV-KIR,hospital,974795787,Tromsø,2023,suppressed,suppressed,suppressed,suppressed,suppressed,suppressed,suppressed,suppressed,suppressed");
        var cases = api.ask("GET", "/releases/" + ID + "/cases-by-group")
                .header("Accept", "text/csv")
                .answer();
        assertThat(cases.text()).contains("hospital,974795787,Tromsø,2023,gist,suppressed\r\n");
    }

    @Test
    void pages_hold_every_figure_once() {
        var rows = new ArrayList<JsonNode>();
        var page = get("/releases/" + ID + "/figures?limit=7");
        page.json().path("figures").forEach(rows::add);
        while (page.next().isPresent()) {
            page = api.askAt("GET", page.next().orElseThrow()).answer();
            page.json().path("figures").forEach(rows::add);
        }
        assertThat(rows).hasSize(36).doesNotHaveDuplicates();
        assertThat(page.json().path("figures")).hasSize(1);
    }

    @Test
    void what_a_client_has_is_not_sent_again() {
        for (var format : List.of("application/json", "text/csv")) {
            var first = api.ask("GET", "/releases/" + ID + "/figures")
                    .header("Accept", format)
                    .answer();
            var tag = first.header("ETag").orElseThrow();
            assertThat(tag).startsWith("\"" + ID);
            assertThat(first.header("Cache-Control").orElseThrow()).startsWith("public");
            for (var known : List.of(tag, "W/" + tag, "\"x\", " + tag, "*")) {
                var again = api.ask("GET", "/releases/" + ID + "/figures")
                        .header("Accept", format)
                        .header("If-None-Match", known)
                        .answer();
                assertThat(again.status()).isEqualTo(304);
            }
        }
        var other = api.ask("GET", "/releases/" + ID)
                .header("If-None-Match", "\"2024-07-01-w60\"")
                .answer();
        assertThat(other.status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            */*                              | application/json
            text/csv                         | text/csv
            text/*                           | text/csv
            application/*                    | application/json
            text/csv;q=0.5, application/json | application/json
            text/csv, application/json;q=0.5 | text/csv
            text/html, */*;q=0.1             | application/json
            text/csv;q=0, */*                | application/json
            """)
    void the_format_is_the_one_that_the_client_likes_best(String accept, String type) {
        var answer = api.ask("GET", "/releases/" + ID + "/figures")
                .header("Accept", accept)
                .answer();
        assertThat(answer.mediaType()).isEqualTo(type);
        assertThat(answer.header("Vary")).contains("Accept");
    }

    @Test
    void a_format_that_there_is_not_is_refused() {
        var answer = api.ask("GET", "/releases/" + ID + "/figures")
                .header("Accept", "application/xml")
                .answer();
        assertThat(answer.status()).isEqualTo(406);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"year=1949", "year=24", "year=%2B2024", "unit=nowhere", "after=x", "limit=1000", "scope=norway"})
    void wrong_parameters_are_refused(String query) {
        assertThat(get("/releases/newest/figures?" + query).status()).isEqualTo(400);
    }
}
