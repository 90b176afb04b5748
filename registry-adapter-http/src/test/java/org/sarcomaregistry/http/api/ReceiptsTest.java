package org.sarcomaregistry.http.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sarcomaregistry.domain.report.Fixtures.aProcedure;
import static org.sarcomaregistry.domain.report.Fixtures.aWorkUp;
import static org.sarcomaregistry.http.testing.TestApi.REPORTER;
import static org.sarcomaregistry.http.testing.TestApi.SOURCE;
import static org.sarcomaregistry.http.testing.TestApi.STRANGER;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarcomaregistry.http.testing.TestApi;

class ReceiptsTest {

    private static final int SENT = 12;

    private static TestApi api;

    @BeforeAll
    static void twelve_reports() {
        api = TestApi.start();
        IntStream.rangeClosed(1, SENT).forEach(i -> api.report("m-" + i, i, aWorkUp()));
        api.evidence("p-1", 1, aProcedure("2024-05-02"));
    }

    @AfterAll
    static void stop() {
        api.close();
    }

    @Test
    void pages_hold_every_receipt_once_the_newest_first() {
        var ids = new ArrayList<String>();
        var page = api.get("/receipts?limit=5", REPORTER);
        ids.addAll(page.json().path("receipts").findValuesAsText("message_id"));
        while (page.next().isPresent()) {
            page = api.follow(page.next().orElseThrow(), REPORTER);
            ids.addAll(page.json().path("receipts").findValuesAsText("message_id"));
        }
        assertThat(ids)
                .isEqualTo(IntStream.rangeClosed(1, SENT)
                        .mapToObj(i -> "m-" + (SENT + 1 - i))
                        .toList());
    }

    @Test
    void a_full_last_page_names_no_next_one() {
        assertThat(api.get("/receipts?limit=" + SENT, REPORTER).next()).isEmpty();
    }

    @Test
    void evidence_has_a_channel_of_its_own() {
        var page = api.get("/receipts?channel=evidence", SOURCE);
        assertThat(page.json().path("receipts").findValuesAsText("sender")).isEqualTo(List.of(SOURCE));
    }

    @Test
    void receipts_are_found_by_period_status_and_form() {
        assertThat(found("from=2024-09-01&to=2024-09-01&form=work-up")).hasSize(SENT);
        assertThat(found("from=2024-09-02")).isEmpty();
        assertThat(found("to=2024-08-31")).isEmpty();
        assertThat(found("status=rejected")).isEmpty();
        assertThat(found("form=surgery")).isEmpty();
        var page = api.get("/receipts?limit=5&form=work-up", REPORTER).next().orElseThrow();
        assertThat(page).contains("form=work-up");
    }

    @Test
    void receipts_are_found_by_the_patient_whom_they_are_about() {
        var found = api.post("/receipts/search", REPORTER, TestApi.patient(3));
        assertThat(found.json().path("receipts").findValuesAsText("message_id")).containsExactly("m-3");
        assertThat(api.post("/receipts/search?form=surgery", REPORTER, TestApi.patient(3))
                        .json()
                        .path("receipts"))
                .isEmpty();
        assertThat(api.post("/receipts/search", REPORTER, TestApi.patient(99))
                        .json()
                        .path("receipts"))
                .isEmpty();
        assertThat(api.post("/receipts/search", STRANGER, TestApi.patient(3))
                        .json()
                        .path("receipts"))
                .isEmpty();
        assertThat(api.post("/receipts/search", REPORTER, TestApi.patient(3).without("patient_value"))
                        .rules())
                .containsExactly("PATIENT-NUMBER");
        var wrong = TestApi.patient(3).with("patient_value", "17056012345");
        assertThat(api.post("/receipts/search", REPORTER, wrong).rules()).containsExactly("PATIENT-NUMBER");
    }

    private List<String> found(String query) {
        return api.get("/receipts?" + query, REPORTER).json().path("receipts").findValuesAsText("message_id");
    }

    @Test
    void another_organisation_sees_none_of_them() {
        assertThat(api.get("/receipts", STRANGER).json().path("receipts")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=0",
                "limit=201",
                "limit=-1",
                "limit=x",
                "before=x",
                "from=yesterday",
                "to=2024-13-01",
                "status=fine",
                "form=letter",
                "before=00000000-0000-0000-0000-000000000000",
                "channel=both",
                "page=2",
                "limit=99999999999"
            })
    void wrong_parameters_are_refused(String query) {
        assertThat(api.get("/receipts?" + query, REPORTER).code()).isEqualTo("bad-parameter");
    }
}
