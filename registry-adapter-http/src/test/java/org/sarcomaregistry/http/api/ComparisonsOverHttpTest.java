package org.sarcomaregistry.http.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sarcomaregistry.domain.report.Fixtures.BODO;
import static org.sarcomaregistry.domain.report.Fixtures.TROMSO;
import static org.sarcomaregistry.http.testing.TestApi.LEAD;
import static org.sarcomaregistry.http.testing.TestApi.REGISTRAR;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sarcomaregistry.application.publishing.Release;
import org.sarcomaregistry.domain.indicator.Counts;
import org.sarcomaregistry.domain.indicator.Figure;
import org.sarcomaregistry.domain.indicator.FigureKey;
import org.sarcomaregistry.domain.indicator.Indicator;
import org.sarcomaregistry.domain.indicator.SarcomaIndicators;
import org.sarcomaregistry.domain.indicator.Scope;
import org.sarcomaregistry.domain.indicator.Scopes;
import org.sarcomaregistry.domain.programme.Adherence;
import org.sarcomaregistry.domain.programme.AdherenceFigures;
import org.sarcomaregistry.domain.programme.AdherenceKey;
import org.sarcomaregistry.domain.statistics.IndirectStandardisation;
import org.sarcomaregistry.domain.statistics.Tally;
import org.sarcomaregistry.http.testing.Answer;
import org.sarcomaregistry.http.testing.TestApi;

/** Figures beside each other, and how far recommendations were followed: for everybody, for a unit, for the staff. */
class ComparisonsOverHttpTest {

    private static final Scope OWN = Scopes.NORWAY.byCode(TROMSO).orElseThrow();
    private static final Scope OTHER = Scopes.NORWAY.byCode(BODO).orElseThrow();
    private static final Scope NORTH =
            Scopes.NORWAY.parent(Scopes.NORWAY.parent(OWN).orElseThrow()).orElseThrow();
    private static final Indicator COVERAGE = SarcomaIndicators.COVERAGE_SURGERY;
    private static final Indicator MARGINS = SarcomaIndicators.FREE_MARGINS_AT_SURGERY;

    private static TestApi api;

    @BeforeAll
    static void a_release() {
        api = TestApi.start();
        var key = new FigureKey(MARGINS.id(), OWN, 2023);
        var release = new Release(
                new Release.Summary(LocalDate.of(2024, 8, 1), 77, "1"),
                ImmutableList.of(
                        figure(COVERAGE, Scope.NATION, 2022, new Counts(400, 100, 0, 0, 0, 0)),
                        figure(COVERAGE, Scope.NATION, 2023, new Counts(450, 50, 0, 0, 0, 0)),
                        figure(COVERAGE, OTHER, 2023, new Counts(5, 45, 0, 0, 0, 0)),
                        figure(COVERAGE, OWN, 2023, new Counts(38, 2, 0, 0, 0, 0)),
                        figure(MARGINS, Scope.NATION, 2023, new Counts(400, 100, 0, 0, 0, 0)),
                        figure(MARGINS, OWN, 2023, new Counts(20, 10, 2, 0, 0, 0))),
                ImmutableSortedMap.of(),
                new AdherenceFigures(ImmutableSortedMap.of(
                        new AdherenceKey("MDT-CENTRE", Scope.NATION, 2023), new Adherence(90, 10, 0, 40),
                        new AdherenceKey("MDT-CENTRE", NORTH, 2023), new Adherence(9, 1, 0, 5),
                        new AdherenceKey("PATH-MARGIN", Scope.NATION, 2023), new Adherence(90, 3, 0, 40))),
                ImmutableSortedMap.of(
                        key,
                        new IndirectStandardisation(
                                ImmutableSortedSet.of("group", "size"),
                                new Tally(20, 30),
                                24,
                                Tally.NONE,
                                new Tally(400, 500))));
        assertThat(api.transactions.<Boolean>commit(stores -> stores.releases().add(release)))
                .isTrue();
    }

    @AfterAll
    static void stop() {
        api.close();
    }

    private static Figure figure(Indicator indicator, Scope scope, int year, Counts counts) {
        return Figure.of(indicator, new FigureKey(indicator.id(), scope, year), counts);
    }

    private static Answer open(String path) {
        return api.ask("GET", "/releases/newest" + path).answer();
    }

    private static JsonNode compared(String query) {
        return open("/comparisons?" + query).json().at("/comparisons/0");
    }

    @Test
    void a_unit_far_below_the_nation_and_the_target_is_told_to_everybody() {
        var other = compared("indicator=SARK-COV-KIR&unit=" + BODO);
        assertThat(other.at("/beside_nation/reported").asText()).isEqualTo("far-below");
        assertThat(other.at("/beside_nation/certain").asText()).isEqualTo("far-below");
        assertThat(other.at("/beside_target/certain").asText()).isEqualTo("far-below");
        assertThat(other.at("/reports_to_decide/low").asInt(-1)).isZero();
        assertThat(other.at("/reports_to_decide/high").isNull()).isTrue();
    }

    @Test
    void a_hidden_figure_takes_its_comparison_with_it() {
        var own = compared("indicator=SARK-COV-KIR&unit=" + TROMSO);
        for (var part :
                List.of("beside_nation", "beside_target", "beside_spread", "trend", "rank", "reports_to_decide")) {
            assertThat(own.path(part).asText()).as(part).isEqualTo("suppressed");
        }
    }

    @Test
    void who_is_shown_is_not_ranked_among_those_who_are_hidden() {
        var rank = compared("indicator=SARK-COV-KIR&unit=" + BODO).path("rank");
        assertThat(rank.path("units").asInt()).isEqualTo(1);
        assertThat(rank.path("can_be_ranked").asBoolean()).isFalse();
    }

    @Test
    void the_trend_of_the_nation_is_tested() {
        var trend = compared("indicator=SARK-COV-KIR&unit=norway&year=2023").path("trend");
        assertThat(trend.path("direction").asText()).isEqualTo("rising");
        assertThat(trend.path("p").asDouble()).isLessThan(0.001);
        assertThat(trend.path("method").asText()).isEqualTo("asymptotic");
        assertThat(trend.path("per_year").asDouble()).isEqualTo(0.1);
        assertThat(compared("indicator=SARK-COV-KIR&unit=norway&year=2022")
                        .path("trend")
                        .isNull())
                .isTrue();
    }

    @Test
    void the_table_has_the_same_words() {
        var table = api.ask("GET", "/releases/newest/comparisons?indicator=SARK-COV-KIR")
                .header("Accept", "text/csv")
                .answer()
                .text()
                .lines()
                .toList();
        assertThat(table.get(0)).startsWith("indicator,level,code,name,year,beside_nation,beside_nation_certain");
        assertThat(table).hasSize(5);
        assertThat(table)
                .anySatisfy(row -> assertThat(row).contains(BODO, "far-below"))
                .anySatisfy(row -> assertThat(row).contains(TROMSO, "suppressed"));
    }

    @Test
    void a_unit_sees_its_own_figures_whole_beside_what_everybody_sees() {
        var own = api.get("/statistics/comparisons?year=2023&unit=" + TROMSO, LEAD)
                .json();
        assertThat(own.at("/release/id").asText()).isEqualTo("2024-08-01-w77");
        var coverage = own.at("/comparisons/0");
        assertThat(coverage.path("indicator").asText()).isEqualTo("SARK-COV-KIR");
        assertThat(coverage.at("/beside_nation/reported").asText()).isEqualTo("inside");
        assertThat(coverage.at("/rank/units").asInt()).isEqualTo(2);
        assertThat(coverage.at("/rank/first").asInt()).isEqualTo(1);
        assertThat(coverage.at("/figure/met").asInt()).isEqualTo(38);
        assertThat(coverage.path("adjusted").isNull()).isTrue();
    }

    @Test
    void a_result_stands_beside_what_was_expected_of_the_units_patients() {
        var margins = api.get("/statistics/comparisons?year=2023&release=newest&unit=" + TROMSO, REGISTRAR)
                .json()
                .at("/comparisons/1");
        var adjusted = margins.path("adjusted");
        assertThat(adjusted.path("expected").asDouble()).isEqualTo(24);
        assertThat(adjusted.path("ratio").asDouble()).isEqualTo(0.8333);
        assertThat(adjusted.at("/interval/lower").asDouble()).isLessThan(0.8333);
        assertThat(adjusted.path("covariates")).hasSize(2);
        assertThat(margins.at("/beside_nation/reported").asText()).isEqualTo("inside");
        assertThat(margins.at("/beside_nation/certain").asText()).isEqualTo("cannot-be-decided");
    }

    @Test
    void a_year_without_figures_compares_nothing_and_nobody_follows_nothing() {
        assertThat(api.get("/statistics/comparisons?year=1999&unit=" + TROMSO, LEAD)
                        .json()
                        .path("comparisons"))
                .isEmpty();
        assertThat(open("/comparisons?indicator=SARK-COV-KIR&year=1999").json().path("comparisons"))
                .isEmpty();
        var advice = api.get("/statistics/adherence?year=1999&unit=" + TROMSO, LEAD)
                .json()
                .path("figures");
        assertThat(advice).isNotEmpty().allSatisfy(figure -> {
            assertThat(figure.path("followed").asInt(-1)).isZero();
            assertThat(figure.path("share").isNull()).isTrue();
            assertThat(figure.path("bounds").isNull()).isTrue();
        });
        assertThat(api.get("/statistics/adherence/NOTHING/" + TROMSO + "/2023/cases", LEAD)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void an_indicator_must_be_named_and_a_release_must_exist() {
        assertThat(open("/comparisons").status()).isEqualTo(400);
        assertThat(open("/comparisons?indicator=SARK-NONE").status()).isEqualTo(400);
        assertThat(api.get("/statistics/comparisons?year=2023&release=2020-01-01-w1&unit=" + TROMSO, LEAD)
                        .status())
                .isEqualTo(400);
    }

    @Test
    void the_nation_follows_the_programme_in_public_and_regions_only_all_together() {
        var figures = open("/adherence?recommendation=MDT-CENTRE").json().path("figures");
        assertThat(figures).hasSize(2);
        assertThat(figures.at("/0/followed").asInt()).isEqualTo(90);
        assertThat(figures.at("/0/share").asDouble()).isEqualTo(0.9);
        assertThat(figures.at("/0/bounds/lower").asDouble()).isEqualTo(0.6429);
        assertThat(figures.at("/1/followed").asText()).isEqualTo("suppressed");
        assertThat(open("/adherence?recommendation=PATH-MARGIN")
                        .json()
                        .at("/figures/0/not_decidable")
                        .asText())
                .isEqualTo("suppressed");
        assertThat(open("/adherence?recommendation=NOTHING").status()).isEqualTo(400);
    }

    @Test
    void adherence_is_a_table_too() {
        var table = api.ask("GET", "/releases/newest/adherence")
                .header("Accept", "text/csv")
                .answer()
                .text();
        assertThat(table).contains("MDT-CENTRE,nation,norway,Norge,2023,90,10,0,40,0.9000");
    }
}
