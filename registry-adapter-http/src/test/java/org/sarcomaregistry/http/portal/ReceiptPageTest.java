package org.sarcomaregistry.http.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sarcomaregistry.domain.report.Fixtures.BODO;
import static org.sarcomaregistry.domain.report.Fixtures.TROMSO;
import static org.sarcomaregistry.domain.report.Fixtures.aDeath;
import static org.sarcomaregistry.domain.report.Fixtures.aWorkUp;
import static org.sarcomaregistry.domain.report.Fixtures.anOperation;
import static org.sarcomaregistry.domain.report.Fixtures.complete;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sarcomaregistry.application.access.Role;
import org.sarcomaregistry.application.reporting.Receipt;
import org.sarcomaregistry.domain.report.ReportForm;

class ReceiptPageTest {

    private final TestPortal portal = TestPortal.viewed();

    @BeforeEach
    void a_work_up() {
        portal.take("w", aWorkUp());
    }

    @AfterEach
    void close() {
        portal.close();
    }

    @Test
    void leads_back_to_the_figures_that_it_is_counted_in_and_says_why_not_elsewhere() {
        var page = page(portal.take("s", anOperation("2024-04-01", "R1")));
        assertThat(page).contains("Kvittering: Kirurgi", "Godtatt", "Tromsø", "1.2.2025");
        assertThat(page)
                .contains("/cases?unit=" + TROMSO + "&amp;year=2024&amp;indicator=SARK-R0&amp;lang=nb")
                .contains("Bare i nevneren: R1", "avgjort av denne meldingen")
                .contains("fordi: svulsten er av en annen type", "fordi: ");
    }

    @Test
    void shows_its_number_and_how_the_newest_release_counts_it() {
        var before = portal.take("s", anOperation("2024-04-01", "R1"));
        assertThat(page(before)).contains(before.id().toString()).doesNotContain("I utgivelsen av");
        portal.release();
        assertThat(page(before)).containsSubsequence("I utgivelsen av", "Meldingen står", "Bare i nevneren: R1");
        var after = portal.take("t", anOperation("2024-05-20", "R0"));
        assertThat(page(after)).containsSubsequence("I utgivelsen av", "kom etter at tallene ble laget");
    }

    @Test
    void tells_what_is_known_of_the_tumour_by_the_message() {
        var page = page(portal.take(
                "s",
                anOperation("2024-04-01", "R1").with("grade_system", "fnclcc").with("grade", "3")));
        assertThat(page).contains("Avgjort av denne meldingen", "grad: grad 3", "første operasjon: 2024-04-01");
        assertThat(page).doesNotContain("vitalstatus: død");
    }

    @Test
    void says_what_was_found_and_that_a_rejected_message_is_counted_nowhere() {
        var page = page(portal.take("s", anOperation("2024-04-01", "R9")));
        assertThat(page).contains("Avvist", "Resttumor", "FIELD-", "Feil", "regnes ikke med noe sted");
    }

    @Test
    void tells_a_doubt_to_settle_from_a_remark() {
        var remark = page(portal.take("k", aWorkUp().with("topography", "C49.2").with("morphology", "9140/3")));
        var doubt = page(portal.take("d", anOperation("2024-04-01", "R1").with("tumour_ref", "C41-6")));
        assertThat(remark)
                .contains("Til orientering:", "telles som to tilfeller")
                .doesNotContain("Registeret må avklare:", "Ingenting å bemerke");
        assertThat(doubt)
                .contains("Registeret må avklare:", "passer til flere svulster")
                .doesNotContain("Til orientering:");
    }

    @Test
    void says_that_a_message_was_replaced_or_taken_back() {
        var original = portal.take("s", anOperation("2024-04-01", "R1"));
        var correction = portal.take(
                "t", anOperation("2024-04-01", "R0").with("replaces", "s").with("reason", "wrong-content"));
        assertThat(page(original)).contains("rettet eller trukket tilbake");
        assertThat(page(correction)).contains("I telleren: R0");
        var withdrawal = portal.take(
                "u",
                ReportForm.of(Map.of(
                        "form", List.of("withdrawal"),
                        "form_version", List.of("1"),
                        "replaces", List.of("t"),
                        "reason", List.of("wrong-patient"))));
        assertThat(page(withdrawal)).contains("trekker en annen melding tilbake");
        assertThat(page(original)).contains("Bare i nevneren: R1");
    }

    @Test
    void follows_what_a_register_tells_of_a_person_to_all_of_the_persons_courses() {
        assertThat(page(portal.take("d", aDeath("2024-06-20"))))
                .contains("Svulst", "Kjemoterapi den siste måneden før død");
    }

    @Test
    void of_a_source_is_shown_to_those_who_see_the_country() {
        portal.appoint(Role.REGISTRAR, "norway");
        assertThat(page(portal.take("c", complete("procedure", "2024-12-31")))).contains("gjelder en kilde");
    }

    @Test
    void of_another_hospitals_patient_is_absent() {
        var receipt = portal.take("s", anOperation("2024-04-01", "R1"));
        try (var other = TestPortal.viewed()) {
            assertThat(other.get("/receipts/" + receipt.id()).statusCode()).isEqualTo(404);
        }
        portal.end(Role.QUALITY_LEAD, TROMSO);
        portal.appoint(Role.QUALITY_LEAD, BODO);
        assertThat(portal.get("/receipts/" + receipt.id()).statusCode()).isEqualTo(404);
    }

    @Test
    void shows_hostile_text_as_text() {
        var page =
                page(portal.take(Sample.HOSTILE, anOperation("2024-04-01", "R0").with("comment", Sample.HOSTILE)));
        assertThat(page).contains("&lt;script&gt;alert(1)&lt;/script&gt;").doesNotContain("<script>alert", "<img");
        assertThat(portal.get("/cases?indicator=SARK-R0&unit=" + TROMSO + "&year=2024")
                        .body())
                .doesNotContain("alert(1)");
        assertThat(page(portal.take("rejected " + Sample.HOSTILE, anOperation(Sample.HOSTILE, Sample.HOSTILE))))
                .doesNotContain("<script>alert", "<img");
    }

    @Test
    void never_shows_a_national_id_that_a_sender_put_into_a_message_id() {
        assertThat(page(portal.take("fnr-31129956715-1", anOperation("2024-04-01", "R0"))))
                .contains("ID-IN-TEXT")
                .doesNotContain("31129956715");
    }

    private String page(Receipt receipt) {
        var page = portal.get("/receipts/" + receipt.id() + "?lang=nb");
        assertThat(page.statusCode()).isEqualTo(200);
        return page.body();
    }
}
