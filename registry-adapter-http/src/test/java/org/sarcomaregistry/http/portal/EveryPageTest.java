package org.sarcomaregistry.http.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sarcomaregistry.application.access.Role;
import org.sarcomaregistry.domain.report.Fixtures;

/** Every page that can be reached from the front page, in both languages. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageTest {

    private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");
    private static final Pattern SVG = Pattern.compile("<svg[^>]*>");

    /** Ids of receipts are random, and may hold any digits. */
    private static final Pattern RECEIPT =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private TestPortal portal;
    private Map<String, HttpResponse<String>> pages;

    @BeforeAll
    void every_link_is_followed() {
        portal = TestPortal.viewed();
        portal.appoint(Role.REGISTRAR, "norway");
        portal.appoint(Role.REPORTER, Fixtures.TROMSO);
        Sample.fill(portal);
        portal.release();
        pages = Crawl.from(portal, "/?lang=nb");
    }

    @AfterAll
    void close() {
        portal.close();
    }

    @Test
    void leads_somewhere() {
        assertThat(pages).hasSizeGreaterThan(200);
        assertThat(pages)
                .allSatisfy((address, answer) ->
                        assertThat(answer.statusCode()).as(address).isEqualTo(address.startsWith("/news") ? 204 : 200));
    }

    @Test
    void is_of_every_kind_in_both_languages() {
        for (String path : List.of(
                "/\\?",
                "/cases",
                "/receipts/",
                "/receipts/[^/]*/correction",
                "/receipts/[^/]*/withdrawal",
                "/reports\\?",
                "/reports/new/surgery",
                "/missing\\?",
                "/missing/",
                "/counting",
                "/releases\\?",
                "/releases/")) {
            for (String language : List.of("nb", "en")) {
                assertThat(pages.keySet()).anyMatch(a -> a.matches(path + ".*lang=" + language));
            }
        }
        html().forEach((address, page) -> assertThat(page)
                .as(address)
                .contains("<html lang=\"" + (address.endsWith("lang=en") ? "en" : "nb") + "\">"));
    }

    @Test
    void speaks_english_without_a_norwegian_word() {
        html().forEach((address, page) -> {
            if (address.contains("lang=en")) {
                assertThat(page.replaceAll("(?s)<(select|datalist).*?</\\1>", "")
                                .replace("Tromsø", ""))
                        .as(address)
                        .doesNotContainPattern("[æøåÆØÅ]|\\b(ikke|meldinger|svulst|forløp|utredning)\\b");
            }
        });
    }

    @Test
    void runs_and_styles_nothing_of_its_own() {
        html().forEach((address, page) -> assertThat(page)
                .as(address)
                .doesNotContain(" style=")
                .doesNotContain("<style")
                .doesNotContainPattern("<script(?! src=\"/assets/)")
                .doesNotContainPattern(" on[a-z]+="));
        pages.forEach((address, answer) -> {
            if (answer.statusCode() == 200 && !address.startsWith("/assets")) {
                assertThat(answer.headers()
                                .firstValue("Content-Security-Policy")
                                .orElse(""))
                        .contains("default-src 'self'", "frame-ancestors 'none'", "script-src 'self'")
                        .doesNotContain("unsafe");
            }
        });
    }

    @Test
    void can_be_read_without_seeing_it() {
        html().forEach((address, page) -> {
            assertThat(ID.matcher(page).results().map(m -> m.group(1)))
                    .as(address)
                    .doesNotHaveDuplicates();
            assertThat(SVG.matcher(page).results().map(m -> m.group()))
                    .as(address)
                    .allMatch(svg -> svg.contains("aria-hidden=\"true\"") || svg.contains("role=\"img\" aria-label="));
            assertThat(page).as(address).containsOnlyOnce("<h1>").containsOnlyOnce("<main ");
        });
    }

    @Test
    void names_no_person() {
        html().forEach((address, page) -> assertThat(RECEIPT.matcher(page).replaceAll(""))
                .as(address)
                .doesNotContainPattern("P-[0-9]+")
                .doesNotContain("1960"));
    }

    private Map<String, String> html() {
        return pages.entrySet().stream()
                .filter(entry -> entry.getValue().body().startsWith("<!DOCTYPE html>"))
                .collect(java.util.stream.Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().body()));
    }
}
