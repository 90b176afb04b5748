package org.sarcomaregistry.http.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sarcomaregistry.domain.report.Fixtures.BODO;
import static org.sarcomaregistry.domain.report.Fixtures.TROMSO;
import static org.sarcomaregistry.domain.report.Fixtures.aProcedure;
import static org.sarcomaregistry.domain.report.Fixtures.aSpecimen;
import static org.sarcomaregistry.domain.report.Fixtures.anOperation;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sarcomaregistry.application.access.Role;

/** Reports that were accepted are corrected or withdrawn, and missing ones answered, on pages. */
class CorrectionPagesTest {

    private final TestPortal portal = TestPortal.viewed();

    @BeforeEach
    void the_viewer_reports() {
        portal.appoint(Role.REPORTER, TROMSO);
    }

    @AfterEach
    void close() {
        portal.close();
    }

    private static String next(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow().replaceAll("^http://[^/]*", "");
    }

    private HttpResponse<String> press(String address, Map<String, List<String>> sent, String action) {
        var whole = new LinkedHashMap<>(sent);
        whole.put("-action", List.of(action));
        return portal.post(address, whole);
    }

    @Test
    void a_correction_begins_with_what_was_reported_and_replaces_it() {
        var receipt = portal.take("s", anOperation("2024-12-01", "R1").with("documented_on", "2024-12-20"));
        var address = "/receipts/" + receipt.id() + "/correction?lang=nb";
        var page = FilledPage.of(portal.get(address).body());
        assertThat(page.sent()).containsEntry("residual", List.of("R1")).containsEntry("patient_value", List.of(""));
        page.say("patient_scheme", List.of("local"));
        page.say("patient_value", anOperation("2024-12-01", "R1").answers("patient_value"));
        page.say("residual", List.of("R0"));
        var unreasoned = next(press(address, page.sent(), "check"));
        assertThat(portal.get(unreasoned).body()).contains("Retting: Kirurgi", "href=\"#f-reason\"");
        var draft = FilledPage.of(portal.get(unreasoned).body());
        draft.say("reason", List.of("wrong-content"));
        var checked = next(press(unreasoned, draft.sent(), "check"));
        var sent = next(press(checked, FilledPage.of(portal.get(checked).body()).sent(), "submit"));
        assertThat(portal.get(sent).body()).contains("Godtatt");
        assertThat(portal.get("/receipts/" + receipt.id() + "?lang=nb").body())
                .contains("rettet eller trukket tilbake");
    }

    @Test
    void a_withdrawal_needs_a_reason_and_happens_once() {
        var receipt = portal.take("s", anOperation("2024-12-01", "R1"));
        var address = "/receipts/" + receipt.id() + "/withdrawal?lang=nb";
        var page = FilledPage.of(portal.get(address).body());
        assertThat(portal.post(address, page.sent()).body()).contains("velg hvorfor");
        page.say("reason", List.of("no reason"));
        assertThat(portal.post(address, page.sent()).body()).contains("velg hvorfor");
        assertThat(portal.receipts()).containsExactly(receipt);
        var again = FilledPage.of(portal.get(address).body());
        again.say("reason", List.of("wrong-patient"));
        var done = next(portal.post(address, again.sent()));
        assertThat(next(portal.post(address, again.sent()))).isEqualTo(done);
        assertThat(portal.get("/receipts/" + receipt.id() + "?lang=nb").body())
                .contains("trukket")
                .doesNotContain("Rett meldingen", "Trekk den tilbake");
        var late = FilledPage.of(portal.get(address).body());
        late.say("reason", List.of("other"));
        assertThat(portal.post(address, late.sent()).body()).contains("rettet eller trukket allerede");
    }

    @Test
    void only_reporters_of_the_unit_can_change_a_report() {
        var receipt = portal.take("s", anOperation("2024-12-01", "R1"));
        portal.end(Role.REPORTER, TROMSO);
        assertThat(portal.get("/receipts/" + receipt.id() + "?lang=nb").body()).doesNotContain("Rett meldingen");
        assertThat(portal.get("/receipts/" + receipt.id() + "/correction").statusCode())
                .isEqualTo(404);
        assertThat(portal.get("/receipts/" + receipt.id() + "/withdrawal").statusCode())
                .isEqualTo(404);
        assertThat(portal.get("/receipts/" + UUID.randomUUID() + "/withdrawal").statusCode())
                .isEqualTo(404);
    }

    private String answerPage() {
        portal.take("p", aSpecimen("resection", "2024-05-02"));
        portal.take("q", aProcedure("2024-05-03"));
        var list = portal.get("/missing?lang=nb").body();
        assertThat(list).contains("Patologisvar", "Pasientadministrativ prosedyre", "Skriv meldingen");
        var link = Pattern.compile("/missing/[0-9a-f-]{36}/surgery[?][^\"]*").matcher(list);
        assertThat(link.find()).isTrue();
        return link.group().replace("&amp;", "&");
    }

    @Test
    void a_missing_report_is_answered_with_a_reason_and_the_answer_taken_back() {
        var address = answerPage();
        assertThat(portal.post(address, Map.of()).body()).contains("Velg en grunn");
        assertThat(portal.post(address, Map.of("reason", List.of("done-elsewhere")))
                        .body())
                .contains("Velg sykehuset");
        var answer = Map.of("reason", List.of("done-elsewhere"), "to", List.of(BODO));
        var list = next(portal.post(address, answer));
        assertThat(next(portal.post(address, answer))).isEqualTo(list);
        var told = portal.get(list).body();
        assertThat(told)
                .contains("Svaret er lagret", "gjort ved en annen enhet → Bodø", "Ta tilbake")
                .doesNotContain("/surgery?");
        var id = Pattern.compile("name=\"-id\" value=\"([^\"]*)\"").matcher(told);
        assertThat(id.find()).isTrue();
        var back = Map.of("-id", List.of(id.group(1)));
        var again = next(portal.post("/missing?lang=nb", back));
        assertThat(next(portal.post("/missing?lang=nb", back))).isEqualTo(again);
        assertThat(portal.get(again).body()).contains("tatt tilbake", "/surgery?");
    }

    @Test
    void a_report_that_came_back_can_be_passed_on_again() {
        portal.appoint(Role.REPORTER, BODO);
        var here = answerPage();
        var there = here.replace("unit=" + TROMSO, "unit=" + BODO);
        assertThat(there).isNotEqualTo(here);
        next(portal.post(here, Map.of("reason", List.of("done-elsewhere"), "to", List.of(BODO))));
        next(portal.post(there, Map.of("reason", List.of("taken-over"), "to", List.of(TROMSO))));
        assertThat(portal.get(here).statusCode()).isEqualTo(200);
        next(portal.post(here, Map.of("reason", List.of("done-elsewhere"), "to", List.of(BODO))));
        assertThat(portal.get(here).statusCode()).isEqualTo(404);
        assertThat(portal.get(there).statusCode()).isEqualTo(200);
    }

    @Test
    void who_only_sees_a_unit_can_answer_nothing() {
        var address = answerPage();
        portal.end(Role.REPORTER, TROMSO);
        assertThat(portal.get("/missing?lang=nb").body())
                .contains("Patologisvar")
                .doesNotContain("Kommer ikke herfra");
        assertThat(portal.post(address, Map.of("reason", List.of("other"))).statusCode())
                .isEqualTo(404);
    }

    @Test
    void how_much_was_reported_stands_in_tables() {
        portal.take("s", anOperation("2024-12-01", "R1"));
        portal.take("w", anOperation("2024-12-01", "R9"));
        var page = portal.get("/counting?year=2025&lang=nb").body();
        assertThat(page).contains("Rapportering: Tromsø", "<caption", "scope=\"col\"");
        assertThat(page)
                .containsPattern("<th scope=\"row\">Kirurgi</th><td>1</td><td>[01]</td><td>0</td><td>1</td><td>0</td>");
        assertThat(portal.get("/counting?year=1999").statusCode()).isEqualTo(404);
    }

    @Test
    void nothing_of_this_is_there_for_the_public() {
        try (var open = TestPortal.open()) {
            for (String path : List.of(
                    "/reports", "/reports/new/surgery", "/missing", "/counting", "/drafts/" + UUID.randomUUID())) {
                assertThat(open.get(path).statusCode()).as(path).isEqualTo(404);
            }
            assertThat(open.post("/reports/new/surgery", Map.of()).statusCode()).isEqualTo(404);
        }
    }
}
