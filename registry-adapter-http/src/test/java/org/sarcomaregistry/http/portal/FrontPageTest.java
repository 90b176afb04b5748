package org.sarcomaregistry.http.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sarcomaregistry.domain.report.Fixtures.BODO;
import static org.sarcomaregistry.domain.report.Fixtures.TROMSO;
import static org.sarcomaregistry.domain.report.Fixtures.aProcedure;
import static org.sarcomaregistry.domain.report.Fixtures.aWorkUp;
import static org.sarcomaregistry.domain.report.Fixtures.anOperation;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sarcomaregistry.application.access.Role;

/** Two operated patients of one hospital, of whom one's surgery report is missing. */
class FrontPageTest {

    private static final String PAGE = "/?unit=" + TROMSO + "&year=2024&lang=";

    private final TestPortal portal = TestPortal.viewed();

    @BeforeEach
    void two_operations_and_one_report() {
        portal.take("a", aWorkUp());
        portal.take("b", anOperation("2024-04-01", "R1"));
        portal.take("c", aWorkUp().with("patient_value", "P-18"));
        portal.take("d", aProcedure("2024-05-02").with("patient_value", "P-18"));
    }

    @AfterEach
    void close() {
        portal.close();
    }

    @Test
    void shows_the_viewers_hospital_and_the_last_full_year_first() {
        assertThat(portal.get("/").body())
                .contains("<h2 id=\"own-title\">Tromsø <span class=\"year\">2024</span></h2>");
        assertThat(portal.get("/").body()).isEqualTo(portal.get("/?lang=nb").body());
    }

    @Test
    void shows_value_interval_bounds_and_what_is_open() {
        var card = card(portal.get(PAGE + "nb").body(), "SARK-COV-KIR");
        assertThat(card)
                .contains("50,0\u00a0%", "1 av 2", "9,5–90,5\u00a0%", "ingen", "Lav måloppnåelse", "minst 80 %");
        assertThat(card(portal.get(PAGE + "en").body(), "SARK-COV-KIR"))
                .contains("50.0\u00a0%", "1 of 2", "9.5–90.5\u00a0%", "none", "Low attainment", "at least 80 %");
        assertThat(card(portal.get(PAGE + "nb").body(), "SARK-R0"))
                .contains("0\u00a0%", "0 av 1", "1 i nevneren uten svar", "0–50,0\u00a0%", "Målnivå ikke publisert")
                .contains("Foreløpig: ikke blant de publiserte indikatorene", "Teller: ");
    }

    @Test
    void says_why_an_indicator_has_no_number_here() {
        assertThat(portal.get(PAGE + "nb").body())
                .contains("Lages for regioner og landet", "Definisjonen er ikke publisert", "Ingen pasienter");
    }

    @Test
    void lists_the_missing_report_with_what_it_would_narrow_and_what_shows_it() {
        assertThat(missing(portal.get(PAGE + "nb").body()))
                .contains("Kirurgi", "2.5.2024", "2.7.2024", "50,0 prosentpoeng", "Fri reseksjonsrand (R0)")
                .containsPattern("href=\"/receipts/[0-9a-f-]{36}\\?lang=nb\">Pasientadministrativ prosedyre");
        assertThat(missing(portal.get(PAGE + "en").body()))
                .contains("Surgery", "2\u00a0May\u00a02024", "50.0 percentage points", "Free margins (R0)");
    }

    @Test
    void tells_of_other_numbers_once_the_report_has_come() {
        var before = portal.get(PAGE + "nb").body();
        var news = before.replaceAll("(?s).*hx-get=\"([^\"]*)\".*", "$1").replace("&amp;", "&");
        assertThat(portal.get(news).statusCode()).isEqualTo(204);
        portal.take("e", anOperation("2024-05-02", "R0").with("patient_value", "P-18"));
        assertThat(portal.get(news).statusCode()).isEqualTo(286);
        assertThat(portal.get(news).body()).contains("Vis de nye tallene");
        assertThat(card(portal.get(PAGE + "nb").body(), "SARK-R0")).contains("50,0\u00a0%", "1 av 2");
        assertThat(missing(portal.get(PAGE + "nb").body())).doesNotContain("Kirurgi");
    }

    @Test
    void says_so_when_a_hospital_has_no_patients() {
        portal.appoint(Role.QUALITY_LEAD, BODO);
        var page = portal.get("/?unit=" + BODO + "&year=2024&lang=nb");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("Bodø", "Ingen pasienter å vise tall for", "Ingen meldinger er over fristen")
                .doesNotContain("class=\"card\"");
    }

    @Test
    void can_be_read_with_nothing_in_the_registry() {
        try (var empty = TestPortal.viewed()) {
            assertThat(empty.get("/").statusCode()).isEqualTo(200);
            assertThat(empty.get("/?lang=en").body()).contains("No patients to show numbers for");
            assertThat(empty.get("/releases?lang=en").body()).contains("No numbers have been released yet");
        }
    }

    @Test
    void follows_the_browsers_language_until_another_is_chosen() {
        assertThat(portal.get("/", "Accept-Language", "en-GB,en;q=0.9,nb;q=0.5").body())
                .contains("<html lang=\"en\">");
        assertThat(portal.get("/", "Accept-Language", "nn,en;q=0.5").body()).contains("<html lang=\"nb\">");
        assertThat(portal.get("/", "Accept-Language", "de, en;q=0.5").body()).contains("<html lang=\"en\">");
        assertThat(portal.get("/", "Accept-Language", ";;;").body()).contains("<html lang=\"nb\">");
        assertThat(portal.get("/?lang=nb", "Accept-Language", "en").body()).contains("<html lang=\"nb\">");
    }

    private static String card(String page, String indicator) {
        return page.replaceAll("(?s).*(<article class=\"card\" id=\"" + indicator + "\".*?</article>).*", "$1");
    }

    private static String missing(String page) {
        return page.replaceAll("(?s).*<section class=\"missing\".*<table class=\"rows\">(.*?)</table>.*", "$1");
    }
}
