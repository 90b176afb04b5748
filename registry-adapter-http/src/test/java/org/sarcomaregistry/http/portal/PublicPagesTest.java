package org.sarcomaregistry.http.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sarcomaregistry.domain.report.Fixtures.BODO;
import static org.sarcomaregistry.domain.report.Fixtures.TROMSO;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What everybody sees. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublicPagesTest {

    private static final Pattern SMALL = Pattern.compile("<td>[1-4]</td>|>[1-4] (av|of) |(av|of) [1-4]<");

    private final TestPortal portal = TestPortal.open();
    private String release;
    private UUID receipt;

    @BeforeAll
    void a_release() {
        Sample.fill(portal);
        receipt = portal.take("late", org.sarcomaregistry.domain.report.Fixtures.aWorkUp())
                .id();
        release = "/releases/" + portal.release().id();
    }

    @AfterAll
    void close() {
        portal.close();
    }

    @Test
    void a_hospitals_own_pages_are_absent() {
        for (String path : List.of(
                "/cases?indicator=SARK-R0&unit=" + TROMSO + "&year=2024",
                "/cases",
                "/receipts/" + receipt,
                "/news?unit=" + TROMSO + "&year=2024")) {
            assertThat(portal.get(path).statusCode()).as(path).isEqualTo(404);
        }
    }

    @Test
    void the_front_page_shows_the_newest_release_and_leads_to_no_own_page() {
        var page = portal.get("/?lang=nb");
        assertThat(page.body()).contains("Norge <span class=\"year\">2024</span>", "1.2.2025", "Nye tilfeller");
        assertThat(page.body()).doesNotContain("Hva som mangler", "Demonstrasjon");
        assertThat(Crawl.from(portal, "/?lang=nb"))
                .allSatisfy((address, answer) -> assertThat(answer.statusCode()).isEqualTo(200))
                .noneSatisfy((address, answer) -> assertThat(address).containsPattern("/cases|/receipts|/news"));
    }

    @Test
    void small_counts_are_words_and_nothing_gives_them_away() {
        for (String unit : List.of("norway", TROMSO, BODO)) {
            for (String language : List.of("nb", "en")) {
                var page = portal.get(release + "?unit=" + unit + "&year=2024&lang=" + language);
                assertThat(page.statusCode()).isEqualTo(200);
                assertThat(SMALL.matcher(page.body()).find()).isFalse();
            }
        }
        assertThat(portal.get(release + "?lang=nb").body()).contains("skjult (1–4)");
        assertThat(portal.get(release + "?lang=en").body()).contains("hidden (1–4)");
    }

    @Test
    void a_total_is_not_shown_beside_a_hidden_group() {
        try (var few = TestPortal.open()) {
            few.take("a", org.sarcomaregistry.domain.report.Fixtures.aWorkUp());
            few.release();
            assertThat(few.get("/?lang=nb").body())
                    .contains("<td>skjult (1–4)</td>", "Summen vises ikke")
                    .doesNotContain("<tfoot>");
        }
        assertThat(portal.get(release + "?lang=nb").body()).contains("<tfoot>");
    }

    @Test
    void releases_may_be_kept_by_everybody_for_a_while() {
        assertThat(portal.get(release).headers().firstValue("Cache-Control")).contains("public, max-age=60");
        assertThat(portal.get(release).headers().firstValue("Vary")).contains("Accept-Language");
        assertThat(portal.get("/releases/2020-01-01-w1").headers().firstValue("Cache-Control"))
                .contains("no-store");
    }

    @Test
    void the_style_sheet_is_sent_once() {
        var first = portal.get("/assets/portal.css");
        assertThat(first.statusCode()).isEqualTo(200);
        var tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(portal.get("/assets/portal.css", "If-None-Match", tag).statusCode())
                .isEqualTo(304);
        assertThat(portal.get("/assets/../portal.css").statusCode()).isGreaterThanOrEqualTo(400);
    }
}
