package org.sarcomaregistry.app.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sarcomaregistry.app.stories.TrialService.Answer;
import org.sarcomaregistry.application.access.Role;
import org.sarcomaregistry.domain.person.Sex;
import org.sarcomaregistry.domain.person.SyntheticIds;

/** A woman with a liposarcoma of the thigh, from the referral to her doctor's follow-up, as the registry hears of it. */
class CourseFromReferralToFollowUpTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 9, 1);
    private static final String HAUKELAND = "974557746";
    private static final String PRACTICE = "999999999";
    private static final String PATIENT = SyntheticIds.birthNumber(LocalDate.of(1961, 4, 2), Sex.FEMALE, 3)
            .orElseThrow()
            .value();

    @Test
    void a_course_from_referral_to_follow_up(@TempDir Path keys) {
        try (var service = new TrialService(TODAY, keys)) {
            var laboratory = service.token("laboratory", HAUKELAND, Role.SOURCE, "norway");
            var surgeon = service.token("surgeon", HAUKELAND, Role.REPORTER, HAUKELAND);
            service.token("surgeon", HAUKELAND, Role.QUALITY_LEAD, HAUKELAND);

            the_laboratory_finds_a_sarcoma_and_a_work_up_is_missing(service, laboratory, surgeon);
            the_work_up_arrives_and_nothing_is_missing_until_she_is_operated(service, laboratory, surgeon);
            the_operation_is_reported_corrected_and_the_figure_follows(service, surgeon);
            the_cases_behind_the_figure_lead_back_to_the_receipt(service, surgeon);
            her_own_doctor_reports_a_follow_up(service);
            a_stranger_sees_nothing(service);
        }
    }

    private void the_laboratory_finds_a_sarcoma_and_a_work_up_is_missing(
            TrialService service, String laboratory, String surgeon) {
        var answer = service.post("/api/v1/evidence", laboratory, specimen());
        assertThat(answer.status()).isEqualTo(201);
        assertThat(kinds(missing(service, surgeon))).containsExactly("work-up");
        assertThat(figure(service, surgeon, "SARK-COV-UTR").path("attainment").asText())
                .isEqualTo("low");
    }

    private void the_work_up_arrives_and_nothing_is_missing_until_she_is_operated(
            TrialService service, String laboratory, String surgeon) {
        assertThat(service.post("/api/v1/reports", surgeon, workUp()).status()).isEqualTo(201);
        assertThat(kinds(missing(service, surgeon))).isEmpty();
        assertThat(service.post("/api/v1/evidence", laboratory, procedure()).status())
                .isEqualTo(201);
        assertThat(kinds(missing(service, surgeon))).containsExactly("surgery");
        assertThat(figure(service, surgeon, "SARK-R0").path("open").asInt()).isEqualTo(1);
    }

    private void the_operation_is_reported_corrected_and_the_figure_follows(TrialService service, String surgeon) {
        var rejected = service.post("/api/v1/reports", surgeon, operation("op-0", "R9"));
        assertThat(rejected.status()).isEqualTo(422);
        assertThat(rejected.body().toString()).contains("/residual").doesNotContain(PATIENT);

        var first = service.post("/api/v1/reports?effects=true", surgeon, operation("op-1", "R1"));
        assertThat(first.status()).isEqualTo(201);
        assertThat(first.body().path("effects").findValuesAsText("indicator")).contains("SARK-R0", "SARK-COV-KIR");
        assertThat(service.post("/api/v1/reports", surgeon, operation("op-1", "R1"))
                        .status())
                .isEqualTo(200);

        var correction = new LinkedHashMap<String, Object>(operation("op-2", "R0"));
        correction.put("replaces", "op-1");
        correction.put("reason", "wrong-content");
        assertThat(service.post("/api/v1/reports", surgeon, correction).status())
                .isEqualTo(201);
        correction.put("message_id", "op-3");
        assertThat(service.post("/api/v1/reports", surgeon, correction).status())
                .isEqualTo(409);

        assertThat(figure(service, surgeon, "SARK-R0").path("met").asInt()).isEqualTo(1);
        assertThat(kinds(missing(service, surgeon))).isEmpty();
    }

    private void the_cases_behind_the_figure_lead_back_to_the_receipt(TrialService service, String surgeon) {
        var cases = service.get("/api/v1/statistics/figures/SARK-R0/" + HAUKELAND + "/2025/cases", surgeon);
        assertThat(cases.status()).isEqualTo(200);
        var receipts = cases.body().toString();
        var own = service.get("/api/v1/receipts", surgeon).body().path("receipts");
        var correction = find(own, "message_id", "op-2").path("id").asText();
        assertThat(receipts).contains(correction);
        assertThat(cases.body().toString()).doesNotContain(PATIENT);
        assertThat(service.get("/api/v1/receipts/" + correction, surgeon)
                        .body()
                        .path("status")
                        .asText())
                .startsWith("accepted");
    }

    private void her_own_doctor_reports_a_follow_up(TrialService service) {
        var doctor = service.token("doctor", PRACTICE, Role.REPORTER, PRACTICE);
        assertThat(service.post("/api/v1/reports", doctor, followUp()).status()).isEqualTo(201);
        var course = service.registry.courses().picture().all().get(0);
        assertThat(course.events().followUps()).hasSize(1);
        assertThat(course.key().toString()).isEqualTo("C49-6-left");
    }

    private void a_stranger_sees_nothing(TrialService service) {
        var stranger = service.token("stranger", "974749025", Role.QUALITY_LEAD, "974749025");
        var cases = service.get("/api/v1/statistics/figures/SARK-R0/" + HAUKELAND + "/2025/cases", stranger);
        assertThat(cases.status()).isIn(403, 404);
        assertThat(service.get("/api/v1/receipts", stranger).body().path("receipts"))
                .isEmpty();
    }

    private static List<String> kinds(Answer missing) {
        var kinds = new java.util.ArrayList<String>();
        missing.body().path("missing").forEach(one -> kinds.add(one.path("form").asText()));
        return kinds;
    }

    private static Answer missing(TrialService service, String token) {
        return service.get("/api/v1/missing-reports?unit=" + HAUKELAND, token);
    }

    private static JsonNode figure(TrialService service, String token, String indicator) {
        var figures = service.get("/api/v1/statistics/figures?year=2025&unit=" + HAUKELAND, token);
        return find(figures.body().path("figures"), "indicator", indicator);
    }

    private static JsonNode find(JsonNode list, String field, String value) {
        for (JsonNode one : list) {
            if (one.path(field).asText().equals(value)) {
                return one;
            }
        }
        throw new AssertionError("no " + value + " in " + list);
    }

    private static Map<String, Object> specimen() {
        var form = form("specimen-1", "pathology");
        form.putAll(Map.of(
                "specimen_number",
                "H25-1",
                "laboratory",
                "13",
                "sampled_on",
                "2025-03-03",
                "specimen",
                "biopsy",
                "topography",
                "C49.2",
                "morphology",
                "8858/3",
                "requesting_unit",
                HAUKELAND));
        return form;
    }

    private static Map<String, Object> procedure() {
        var form = form("procedure-1", "procedure");
        form.putAll(Map.of(
                "unit", HAUKELAND, "performed_on", "2025-04-08", "procedures", List.of("NFR09"), "diagnosis", "C49.2"));
        return form;
    }

    private static Map<String, Object> workUp() {
        var form = report("work-up-1", "work-up", HAUKELAND, "oncology");
        form.putAll(Map.of(
                "referral_received",
                "2025-02-20",
                "referral_route",
                "untouched",
                "diagnosis_date",
                "2025-03-03",
                "basis",
                "7",
                "mdt",
                List.of("regional"),
                "who_status",
                "0",
                "earlier_cancer",
                "no",
                "earlier_radiotherapy_at_site",
                "no",
                "topography",
                "C49.2",
                "laterality",
                "left"));
        form.putAll(Map.of(
                "depth",
                "deep",
                "size_mm",
                84,
                "ct",
                "not-done",
                "mr",
                "done",
                "pet",
                "not-done",
                "chest_ct",
                "done",
                "biopsy",
                "core-needle",
                "morphology",
                "8858/3",
                "grade_system",
                "fnclcc",
                "grade",
                "3"));
        form.putAll(Map.of("metastasis_sites", List.of("none"), "planned_treatment", List.of("surgery")));
        return form;
    }

    private static Map<String, Object> operation(String id, String residual) {
        var form = report(id, "surgery", HAUKELAND, "surgery");
        form.putAll(Map.of(
                "operation_date",
                "2025-04-08",
                "intention",
                "curative",
                "planned",
                "planned",
                "limb",
                "limb-sparing",
                "rupture",
                "no",
                "surgeon_margin",
                "wide",
                "residual",
                residual,
                "neoadjuvant",
                List.of("none")));
        return form;
    }

    private static Map<String, Object> followUp() {
        var form = report("follow-up-1", "follow-up", PRACTICE, "general-practice");
        form.putAll(Map.of("examined_on", "2025-08-20", "status", "no-evidence-of-disease"));
        return form;
    }

    private static Map<String, Object> report(String id, String kind, String unit, String department) {
        var form = form(id, kind);
        form.putAll(Map.of(
                "sender_unit",
                unit,
                "department",
                department,
                "reporter_hpr",
                "1234567",
                "documented_on",
                "2025-08-21",
                "target",
                "primary"));
        return form;
    }

    private static Map<String, Object> form(String id, String kind) {
        var form = new LinkedHashMap<String, Object>();
        form.put("message_id", id);
        form.put("form", kind);
        form.put("form_version", "1");
        form.put("patient_scheme", "fnr");
        form.put("patient_value", PATIENT);
        return form;
    }
}
