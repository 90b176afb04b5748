package org.sarcomaregistry.http.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sarcomaregistry.domain.report.Fixtures.TROMSO;
import static org.sarcomaregistry.domain.report.Fixtures.anOperation;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sarcomaregistry.application.access.Role;
import org.sarcomaregistry.application.drafting.Author;
import org.sarcomaregistry.application.drafting.DraftOutcome;
import org.sarcomaregistry.application.reporting.Sender;
import org.sarcomaregistry.domain.report.ReportForm;

/** Reports written on pages. Without a script: what a page sends is what stands in its controls. */
class DraftPagesTest {

    private static final String NEW = "/reports/new/surgery?lang=nb";
    private static final ReportForm REPORT = anOperation("2024-12-01", "R0").with("documented_on", "2024-12-20");

    private final TestPortal portal = TestPortal.viewed();

    @BeforeEach
    void the_viewer_reports() {
        portal.appoint(Role.REPORTER, TROMSO);
    }

    @AfterEach
    void close() {
        portal.close();
    }

    private FilledPage page(String address) {
        var answer = portal.get(address);
        assertThat(answer.statusCode()).isEqualTo(200);
        return FilledPage.of(answer.body());
    }

    private static FilledPage filled(FilledPage page, ReportForm form) {
        form.without("form", "form_version", "message_id", "sender_unit", "department")
                .fields()
                .forEach((name, answers) ->
                        assertThat(page.say(name, answers)).as(name).isTrue());
        return page;
    }

    private HttpResponse<String> press(String address, FilledPage page, String action) {
        var sent = page.sent();
        sent.put("-action", List.of(action));
        return portal.post(address, sent);
    }

    private static String next(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow().replaceAll("^http://[^/]*", "");
    }

    private static String path(String address) {
        return address.replaceAll("[?].*", "");
    }

    /** Begins a report by the page, and answers where its draft is. */
    private String begun(ReportForm form) {
        var page = filled(page(NEW), form);
        page.say("sender_unit", List.of(TROMSO));
        page.say("department", List.of("surgery"));
        return next(press(NEW, page, "check"));
    }

    private DraftOutcome colleagueDoes(String address, UnaryOperator<ReportForm> change) {
        portal.appoint("ola", Role.REPORTER, TROMSO);
        var author = new Author("ola", new Sender(TROMSO));
        var id = UUID.fromString(path(address).substring("/drafts/".length()));
        var taken = portal.drafting().takeOver(author, id, 1).fold(DraftOutcome.Done::draft, s -> null, r -> null);
        return portal.drafting().save(author, id, taken.version(), change.apply(taken.form()));
    }

    @Test
    void a_report_is_drafted_checked_and_submitted_and_pressing_twice_submits_once() {
        var address = begun(REPORT);
        assertThat(portal.get(address).body())
                .contains("Utkastet er lagret", "ingenting å bemerke", "value=\"submit\"")
                .contains("<title>Utkast: Kirurgi");
        var page = page(address);
        var receipt = next(press(address, page, "submit"));
        assertThat(receipt).startsWith("/receipts/");
        assertThat(next(press(address, page, "submit"))).isEqualTo(receipt);
        assertThat(portal.get(receipt).body()).contains("Kvittering: Kirurgi", "Godtatt", "Rett meldingen");
        assertThat(portal.get("/reports?lang=nb").body()).contains("Ingen utkast");
    }

    @Test
    void what_is_found_stands_above_and_beside_each_field() {
        var address = begun(REPORT.without("residual").with("operation_date", "2024-13-40"));
        assertThat(portal.get(address).body())
                .contains("<title>Feil: ", "2 feil må rettes", "href=\"#f-residual\"", "id=\"f-residual-problem\"")
                .containsPattern(
                        "id=\"f-residual\"[^>]*aria-describedby=\"[^\"]*f-residual-problem\"[^>]*aria-invalid=\"true\"")
                .contains("value=\"2024-13-40\"")
                .doesNotContain("value=\"submit\"");
    }

    @Test
    void days_and_decimals_are_taken_as_they_are_written_in_norway() {
        var address = begun(REPORT.with("operation_date", "1.12.2024").with("margin_mm", "1,5"));
        assertThat(portal.get(address).body()).contains("value=\"2024-12-01\"", "value=\"1.5\"");
    }

    @Test
    void answers_that_arent_asked_are_taken_away_and_the_reporter_is_told() {
        var form = REPORT.with("neoadjuvant", "none").with("response_necrosis_percent", "10");
        assertThat(portal.get(begun(form)).body())
                .contains("Tatt bort", "Nekrose etter neoadjuvant behandling")
                .containsPattern("data-field=\"response_necrosis_percent\"[^>]* hidden");
    }

    @Test
    void pressing_save_twice_on_a_new_page_begins_one_draft() {
        var page = page(NEW);
        page.say("sender_unit", List.of(TROMSO));
        page.say("department", List.of("surgery"));
        var first = next(press(NEW, page, "save"));
        assertThat(next(press(NEW, page, "save"))).isEqualTo(first);
        assertThat(portal.get("/reports?lang=nb").body()).containsOnlyOnce("/drafts/");
        var draft = page(first);
        assertThat(next(press(first, draft, "save"))).isEqualTo(next(press(first, draft, "save")));
    }

    @Test
    void without_a_unit_nothing_is_saved_and_nothing_is_lost() {
        var page = filled(page(NEW), REPORT.with("comment", "skrevet"));
        page.say("department", List.of());
        var answer = press(NEW, page, "save");
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("Ikke lagret: velg enheten", "skrevet");
    }

    @Test
    void who_was_overtaken_by_a_colleague_sees_both_and_loses_nothing() {
        var address = begun(REPORT);
        var mine = page(address);
        mine.say("comment", List.of("min kommentar"));
        colleagueDoes(address, form -> form.with("residual", "R1"));
        var conflict = press(address, mine, "save");
        assertThat(conflict.statusCode()).isEqualTo(409);
        assertThat(conflict.body())
                .contains("en annen har lagret", "min kommentar", "Lagret av en annen nå", "R1, mikroskopisk resttumor")
                .contains("value=\"take-over\"")
                .doesNotContain("value=\"save\"");
        var taken = next(press(address, FilledPage.of(conflict.body()), "take-over"));
        assertThat(portal.get(taken).body()).contains("min kommentar", "value=\"save\"");
    }

    @Test
    void what_was_changed_since_the_check_is_shown_before_it_is_sent() {
        var address = begun(REPORT);
        var page = page(address);
        page.say("residual", List.of("R2"));
        var again = next(press(address, page, "submit"));
        assertThat(again).startsWith(path(address)).contains("check=1");
        assertThat(next(press(again, page(again), "submit"))).startsWith("/receipts/");
    }

    @Test
    void a_draft_is_discarded_with_a_reason_only() {
        var address = begun(REPORT);
        assertThat(press(address, page(address), "discard").body()).contains("Velg hvorfor");
        var page = page(address);
        page.say("-reason", List.of("mistake"));
        assertThat(portal.get(next(press(address, page, "discard"))).body())
                .contains("Utkastet er forkastet", "Ingen utkast");
        assertThat(next(press(address, page, "discard"))).startsWith("/reports?told=discarded");
        var late = press(address, page, "save");
        assertThat(late.body()).contains("forkastet i mellomtiden");
    }

    @Test
    void a_draft_that_was_taken_over_is_the_takers_even_if_nothing_of_theirs_could_be_saved() {
        var address = begun(REPORT);
        colleagueDoes(address, form -> form.with("residual", "R1"));
        var page = page(address);
        page.say("department", List.of("surgery"));
        page.say("patient_scheme", List.of("fnr"));
        page.say("patient_value", List.of("12345678901"));
        var answer = press(address, page, "take-over");
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body())
                .contains("pasientnummeret er galt", "value=\"save\"")
                .doesNotContain("value=\"take-over\"");
        var mended = FilledPage.of(answer.body());
        mended.say("patient_scheme", List.of("local"));
        mended.say("patient_value", List.of("P-4711"));
        assertThat(portal.get(next(press(address, mended, "save"))).body()).contains("Utkastet er lagret", "P-4711");
    }

    @Test
    void the_patients_number_stands_in_its_field_and_nowhere_else() {
        var address = begun(REPORT.with("patient_value", "P-4711"));
        assertThat(address).doesNotContain("4711");
        assertThat(portal.get(address).body()).containsOnlyOnce("P-4711").contains("value=\"P-4711\"");
        assertThat(portal.get("/reports?lang=nb").body()).doesNotContain("4711");
        assertThat(portal.get(address).headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void forms_of_other_sites_are_refused() {
        var sent = page(NEW).sent();
        var host = "127.0.0.1:" + portal.port();
        assertThat(portal.post(NEW, sent, "Sec-Fetch-Site", "cross-site").statusCode())
                .isEqualTo(403);
        assertThat(portal.post(NEW, sent, "Sec-Fetch-Site", "none").statusCode())
                .isEqualTo(403);
        assertThat(portal.post(NEW, sent, "Origin", "http://evil.example").statusCode())
                .isEqualTo(403);
        assertThat(portal.post(NEW, sent, "Origin", "null").statusCode()).isEqualTo(403);
        assertThat(portal.post(NEW, sent, new String[0]).body()).contains("egne sider");
        assertThat(portal.post(NEW, sent, "Origin", "http://" + host).statusCode())
                .isEqualTo(409);
        assertThat(portal.get("/reports?lang=nb").body()).contains("Ingen utkast");
    }

    @Test
    void what_no_page_sends_is_refused_and_nothing_is_saved() {
        var address = begun(REPORT);
        for (String type : List.of("text/plain", "multipart/form-data", "application/json", "nonsense")) {
            var answer = portal.send(address, type, "-key=" + path(address).substring(8) + "&-version=1");
            assertThat(answer.statusCode()).as(type).isEqualTo(400);
        }
        assertThat(portal.get(address).body()).contains("versjon 1.", "2024-12-01");
    }

    @Test
    void who_sends_too_much_is_told_so() {
        var page = filled(page(NEW), REPORT.with("comment", "x".repeat(300_000)));
        var answer = press(NEW, page, "save");
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("Kort ned").doesNotContain("adressen");
    }

    @Test
    void there_are_no_drafts_for_those_who_report_for_another_unit() {
        var address = begun(REPORT);
        portal.end(Role.REPORTER, TROMSO);
        assertThat(portal.get(address).statusCode()).isEqualTo(404);
        assertThat(portal.get("/reports?lang=nb").body()).contains("ikke oppnevnt", "Ingen utkast");
    }
}
