package org.sarcomaregistry.http.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sarcomaregistry.domain.report.Fixtures.BODO;
import static org.sarcomaregistry.domain.report.Fixtures.TROMSO;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ErrorPageTest {

    private final TestPortal portal = TestPortal.viewed();

    @BeforeAll
    void a_hospital() {
        Sample.fill(portal);
    }

    @AfterAll
    void close() {
        portal.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nowhere?",
                "/cases/1?",
                "/assets/other.css?",
                "/?unit=123456789&",
                "/?unit=" + BODO + "&",
                "/?unit=" + TROMSO + "&year=1890&",
                "/?year=1890&",
                "/cases?indicator=SARK-X&unit=" + TROMSO + "&year=2024&",
                "/cases?indicator=SARK-R0&unit=" + BODO + "&year=2024&",
                "/cases?indicator=SARK-R0&unit=" + TROMSO + "&year=1890&",
                "/cases?indicator=SARK-R0&unit=" + TROMSO + "&year=2024&show=x&",
                "/cases?indicator=SARK-R0&unit=" + TROMSO + "&year=2024&page=9&",
                "/cases?indicator=SARK-R0&unit=" + TROMSO + "&year=2024&page=0&",
                "/receipts/x?",
                "/receipts/00000000-0000-0000-0000-000000000000?",
                "/releases/x?"
            })
    void what_is_unknown_is_not_found_in_the_readers_language(String path) {
        var nb = portal.get(path + "lang=nb");
        assertThat(nb.statusCode()).isEqualTo(404);
        assertThat(nb.body()).contains("Denne siden finnes ikke", "Til forsiden", "<html lang=\"nb\">");
        var en = portal.get(path, "Accept-Language", "en");
        assertThat(en.statusCode()).isEqualTo(404);
        assertThat(en.body()).contains("This page doesn’t exist", "To the front page", "<html lang=\"en\">");
        assertThat(en.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("frame-ancestors 'none'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/?year=next&",
                "/?year=20244&",
                "/cases?indicator=SARK-R0&unit=" + TROMSO + "&",
                "/cases?indicator=SARK-R0&year=2024&",
                "/cases?indicator=SARK-R0&unit=" + TROMSO + "&year=2024&page=two&"
            })
    void what_can_not_be_read_is_a_bad_request(String path) {
        assertThat(portal.get(path + "lang=nb").statusCode()).isEqualTo(400);
        assertThat(portal.get(path + "lang=nb").body()).contains("i adressen mangler eller er feil");
        assertThat(portal.get(path + "lang=en").body()).contains("in the address is missing or wrong");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/?year=%3Cscript%3Ealert(1)%3C/script%3E",
                "/%3Cscript%3Ealert(1)%3C/script%3E",
                "/?lang=%22%3E%3Cscript%3E"
            })
    void nothing_that_was_sent_comes_back(String path) {
        assertThat(portal.get(path).body()).doesNotContain("alert(1)", "\"><script>");
    }
}
