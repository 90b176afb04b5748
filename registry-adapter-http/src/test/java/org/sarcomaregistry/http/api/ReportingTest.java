package org.sarcomaregistry.http.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sarcomaregistry.domain.report.Fixtures.BODO;
import static org.sarcomaregistry.domain.report.Fixtures.TROMSO;
import static org.sarcomaregistry.domain.report.Fixtures.aProcedure;
import static org.sarcomaregistry.domain.report.Fixtures.aWorkUp;
import static org.sarcomaregistry.domain.report.Fixtures.anOperation;
import static org.sarcomaregistry.http.testing.TestApi.LEAD;
import static org.sarcomaregistry.http.testing.TestApi.REPORTER;
import static org.sarcomaregistry.http.testing.TestApi.SOURCE;
import static org.sarcomaregistry.http.testing.TestApi.STRANGER;
import static org.sarcomaregistry.http.testing.TestApi.json;
import static org.sarcomaregistry.http.testing.TestApi.message;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.sarcomaregistry.domain.report.ReportForm;
import org.sarcomaregistry.http.testing.Answer;
import org.sarcomaregistry.http.testing.TestApi;

class ReportingTest {

    private final TestApi api = TestApi.start();

    @AfterEach
    void stop() {
        api.close();
    }

    private static ReportForm withdrawal(String id, String original) {
        return ReportForm.of(Map.of(
                "message_id", List.of(id),
                "form", List.of("withdrawal"),
                "form_version", List.of("1"),
                "replaces", List.of(original),
                "reason", List.of("wrong-patient")));
    }

    private static ReportForm correction(String original, ReportForm form) {
        return form.with("replaces", original).with("reason", "wrong-content");
    }

    private Answer withKey(String key, ReportForm form) {
        return api.ask("POST", "/reports")
                .bearer(api.token(REPORTER))
                .header("Idempotency-Key", key)
                .json(json(form))
                .answer();
    }

    private static List<String> pointers(Answer answer) {
        return answer.json().path("violations").findValuesAsText("pointer");
    }

    private int receipts() {
        return api.get("/receipts", REPORTER).json().path("receipts").size();
    }

    @Nested
    class A_report {

        @Test
        void is_answered_with_a_receipt_that_can_be_read_again() {
            var answer = api.report("m-1", 1, aWorkUp());
            assertThat(answer.status()).isEqualTo(201);
            assertThat(answer.json().path("message_id").asText()).isEqualTo("m-1");
            var again = api.follow(answer.header("Location").orElseThrow(), REPORTER);
            assertThat(again.json()).isEqualTo(answer.json());
        }

        @Test
        void sent_again_gets_the_same_receipt() {
            var first = api.report("m-1", 1, aWorkUp());
            var again = api.report("m-1", 1, aWorkUp());
            assertThat(again.status()).isEqualTo(200);
            assertThat(again.json()).isEqualTo(first.json());
        }

        @Test
        void with_a_used_message_id_and_other_content_is_refused_and_not_stored() {
            api.report("m-1", 1, aWorkUp());
            var other = api.report("m-1", 1, aWorkUp().with("who_status", "1"));
            assertThat(other.status()).isEqualTo(422);
            assertThat(other.code()).isEqualTo("message-id-reused");
            assertThat(pointers(other)).containsExactly("/message_id");
            assertThat(receipts()).isEqualTo(1);
        }

        @Test
        void whose_idempotency_key_repeats_gets_the_same_receipt_or_is_refused() {
            var first = withKey("k-1", message("m-1", 1, aWorkUp()));
            assertThat(withKey("k-1", message("m-1", 1, aWorkUp())).json()).isEqualTo(first.json());
            var other = withKey("k-1", message("m-2", 1, aWorkUp()));
            assertThat(other.status()).isEqualTo(422);
            assertThat(other.code()).isEqualTo("idempotency-key-reused");
            assertThat(other.rules()).containsExactly("IDEMPOTENCY-KEY-REUSED");
            assertThat(withKey("k 1", message("m-3", 1, aWorkUp())).status()).isEqualTo(400);
        }

        @Test
        void that_is_wrong_is_rejected_with_all_findings_and_kept_under_a_receipt() {
            var answer = api.report(
                    "m-1", 1, aWorkUp().with("depth", "abysmal").without("ct").with("colour", "red"));
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.code()).isEqualTo("rejected");
            assertThat(answer.rules()).contains("FIELD-CODE", "FIELD-MISSING", "FIELD-UNKNOWN");
            var id = answer.json().path("receipt").asText();
            assertThat(api.get("/receipts/" + id, REPORTER)
                            .json()
                            .path("status")
                            .asText())
                    .isEqualTo("rejected");
            assertThat(api.report(
                                    "m-1",
                                    1,
                                    aWorkUp()
                                            .with("depth", "abysmal")
                                            .without("ct")
                                            .with("colour", "red"))
                            .json()
                            .path("receipt")
                            .asText())
                    .isEqualTo(id);
        }

        @Test
        void with_a_wrong_national_id_is_rejected_without_an_echo() {
            var wrong = message("m-1", 1, aWorkUp()).with("patient_value", "17856000001");
            var answer = api.post("/reports", REPORTER, wrong);
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.json().path("violations").findValuesAsText("pointer"))
                    .contains("/patient_value");
            assertThat(answer.text()).doesNotContain("17856000001");
        }

        @Test
        void of_a_real_number_is_refused_by_a_trial_service() {
            var real = message("m-1", 1, aWorkUp()).with("patient_value", "13097248022");
            assertThat(api.post("/reports", REPORTER, real).status()).isEqualTo(422);
        }

        @Test
        void for_a_unit_that_one_does_not_report_for_is_refused() {
            var foreign = message("m-1", 1, aWorkUp().with("sender_unit", BODO));
            var answer = api.post("/reports", REPORTER, foreign);
            assertThat(answer.status()).isEqualTo(403);
            assertThat(answer.code()).isEqualTo("not-appointed");
            assertThat(pointers(answer)).containsExactly("/sender_unit");
            assertThat(receipts()).isZero();
        }

        @Test
        void of_an_unknown_hospital_is_rejected_with_a_finding_that_names_the_field() {
            var nobody = message("m-1", 1, aWorkUp().with("sender_unit", "983744516"));
            var answer = api.post("/reports", REPORTER, nobody);
            assertThat(answer.status()).isEqualTo(422);
            assertThat(pointers(answer)).contains("/sender_unit");
        }

        @Test
        void is_no_evidence_and_evidence_is_no_report() {
            assertThat(api.report("m-1", 1, aProcedure("2024-05-02")).code()).isEqualTo("wrong-form");
            assertThat(api.evidence("m-1", 1, aWorkUp()).code()).isEqualTo("wrong-form");
            assertThat(api.post("/withdrawals", REPORTER, message("m-1", 1, aWorkUp()))
                            .code())
                    .isEqualTo("wrong-form");
        }

        @Test
        void may_hold_numbers_and_lists() {
            var form = message("m-1", 1, anOperation("2024-04-01", "R0"));
            var body =
                    json(form).replaceFirst("}$", ",\"margin_mm\":2.50,\"specimen_mm\":[100,50,20],\"comment\":null}");
            var answer = api.ask("POST", "/reports")
                    .bearer(api.token(REPORTER))
                    .json(body)
                    .answer();
            assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        }
    }

    @Nested
    class A_correction {

        @Test
        void replaces_the_original_once() {
            api.report("m-1", 1, aWorkUp());
            assertThat(api.report("m-2", 1, correction("m-1", aWorkUp())).status())
                    .isEqualTo(201);
            var late = api.report("m-3", 1, correction("m-1", aWorkUp()));
            assertThat(late.status()).isEqualTo(409);
            assertThat(late.code()).isEqualTo("original-replaced");
            assertThat(pointers(late)).containsExactly("/replaces");
        }

        @Test
        void of_something_unknown_or_of_somebody_else_is_a_conflict() {
            assertThat(api.report("m-2", 1, correction("m-1", aWorkUp())).code())
                    .isEqualTo("original-unknown");
            api.report("m-1", 1, aWorkUp());
            assertThat(api.report("m-2", 2, correction("m-1", aWorkUp())).code())
                    .isEqualTo("original-of-other-person");
        }

        @Test
        void of_another_organisations_message_finds_nothing() {
            api.report("m-1", 1, aWorkUp());
            var foreign = message("m-2", 1, correction("m-1", aWorkUp()).with("sender_unit", BODO));
            assertThat(api.post("/reports", STRANGER, foreign).code()).isEqualTo("original-unknown");
        }
    }

    @Nested
    class A_withdrawal {

        @Test
        void takes_a_message_back_once() {
            api.report("m-1", 1, aWorkUp());
            assertThat(api.post("/withdrawals", REPORTER, withdrawal("m-2", "m-1"))
                            .status())
                    .isEqualTo(201);
            assertThat(api.post("/withdrawals", REPORTER, withdrawal("m-2", "m-1"))
                            .status())
                    .isEqualTo(200);
            assertThat(api.post("/withdrawals", REPORTER, withdrawal("m-3", "m-1"))
                            .status())
                    .isEqualTo(409);
        }

        @Test
        void is_for_those_who_report_for_the_unit() {
            api.report("m-1", 1, aWorkUp());
            assertThat(api.post("/withdrawals", SOURCE, withdrawal("m-2", "m-1"))
                            .status())
                    .isEqualTo(403);
        }
    }

    @Nested
    class Examining_without_sending {

        @Test
        void finds_everything_and_stores_nothing() {
            var answer = api.post(
                    "/reports/validation", REPORTER, message("m-1", 1, aWorkUp().without("ct", "mr")));
            assertThat(answer.json().path("acceptable").asBoolean()).isFalse();
            assertThat(answer.rules()).containsExactly("FIELD-MISSING", "FIELD-MISSING");
            assertThat(receipts()).isZero();
        }

        @Test
        void takes_evidence_as_well() {
            var answer = api.post("/reports/validation", SOURCE, message("m-1", 1, aProcedure("2024-05-02")));
            assertThat(answer.json().path("acceptable").asBoolean()).isTrue();
        }
    }

    @Nested
    class Effects_asked_for {

        @Test
        void say_what_the_report_did_to_the_units_figures() {
            api.report("w-1", 1, aWorkUp());
            api.evidence("p-1", 1, aProcedure("2024-05-02"));
            var answer =
                    api.post("/reports?effects=true", REPORTER, message("s-1", 1, anOperation("2024-05-02", "R0")));
            var margins = answer.json().path("effects").path(1);
            assertThat(margins.path("indicator").asText()).isEqualTo("SARK-R0");
            assertThat(margins.at("/place/code").asText()).isEqualTo(TROMSO);
            assertThat(margins.at("/before/open").asInt()).isEqualTo(1);
            assertThat(margins.at("/after/share").asDouble()).isEqualTo(1);
            assertThat(margins.at("/sentence/en").asText())
                    .isEqualTo("Free margins (R0) at surgery of the primary tumour, Tromsø, 2024: from 0–100 % (0 of 0,"
                            + " 1 can't be decided) to 100 % (1 of 1)");
            assertThat(margins.at("/sentence/nb").asText())
                    .contains("fra 0–100 % (0 av 0, 1 kan ikke avgjøres) til 100 %");
        }

        @Test
        void can_be_read_later_from_the_receipt() {
            api.report("w-1", 1, aWorkUp());
            var receipt = api.report("s-1", 1, anOperation("2024-05-02", "R0"));
            var later = api.follow(receipt.header("Location").orElseThrow() + "?effects=true", LEAD);
            assertThat(later.json().path("effects")).isNotEmpty();
            assertThat(receipt.json().has("effects")).isFalse();
        }

        @Test
        void leave_out_figures_of_units_that_the_sender_does_not_report_for() {
            api.report("w-1", 1, aWorkUp());
            var answer = api.post("/evidence?effects=true", SOURCE, message("p-1", 1, aProcedure("2024-05-02")));
            assertThat(answer.status()).isEqualTo(201);
            assertThat(answer.json().path("effects")).isEmpty();
        }
    }
}
