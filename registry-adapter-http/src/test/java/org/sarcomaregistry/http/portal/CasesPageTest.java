package org.sarcomaregistry.http.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sarcomaregistry.domain.report.Fixtures.TROMSO;
import static org.sarcomaregistry.domain.report.Fixtures.aProcedure;
import static org.sarcomaregistry.domain.report.Fixtures.aWorkUp;
import static org.sarcomaregistry.domain.report.Fixtures.anOperation;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CasesPageTest {

    private static final String PAGE = "/cases?indicator=SARK-R0&unit=" + TROMSO + "&year=2024&lang=nb";

    private final TestPortal portal = TestPortal.viewed();

    @AfterEach
    void close() {
        portal.close();
    }

    @Test
    void gives_each_case_its_reasons_and_their_receipts() {
        portal.take("a", aWorkUp());
        var surgery = portal.take("b", anOperation("2024-04-01", "R1"));
        portal.take("c", aWorkUp().with("patient_value", "P-18"));
        var procedure = portal.take("d", aProcedure("2024-05-02").with("patient_value", "P-18"));
        portal.take("e", aWorkUp().with("patient_value", "P-19"));
        var page = portal.get(PAGE).body();
        assertThat(page)
                .contains("C49-6-left", "1.3.2024", "kirurgimeldingen mangler", "svulsten er et sarkom")
                .contains("/receipts/" + surgery.id() + "?lang=nb\">Kirurgi, 1.2.2025")
                .contains("/receipts/" + procedure.id());
        assertThat(portal.get(PAGE + "&show=open").body())
                .contains("/receipts/" + procedure.id())
                .doesNotContain("/receipts/" + surgery.id());
        assertThat(portal.get(PAGE + "&show=numerator").body()).contains("Ingen forløp her.");
        assertThat(portal.get(PAGE + "&show=denominator-only").body()).contains("/receipts/" + surgery.id());
    }

    @Test
    void shows_fifty_at_a_time() {
        for (int patient = 100; patient < 151; patient++) {
            portal.take("w" + patient, aWorkUp().with("patient_value", "P-" + patient));
        }
        assertThat(portal.get(PAGE).body())
                .contains(">50</th>", "page=2", "Neste side")
                .doesNotContain(">51</th>", "Forrige side");
        assertThat(portal.get(PAGE + "&page=2").body())
                .contains(">51</th>", "Forrige side")
                .doesNotContain("Neste side");
    }

    @Test
    void has_a_page_for_an_indicator_without_a_definition() {
        portal.take("a", aWorkUp());
        assertThat(portal.get(PAGE.replace("SARK-R0", "SARK-RESULT")).statusCode())
                .isEqualTo(200);
    }
}
