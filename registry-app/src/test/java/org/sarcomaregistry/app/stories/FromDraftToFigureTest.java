package org.sarcomaregistry.app.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sarcomaregistry.app.reminding.ReminderFolder;
import org.sarcomaregistry.application.access.Role;
import org.sarcomaregistry.application.publishing.PublishStatistics;
import org.sarcomaregistry.application.reminding.RemindUnits;
import org.sarcomaregistry.domain.person.Sex;
import org.sarcomaregistry.domain.person.SyntheticIds;

/**
 * A hospital is reminded of a work-up. A nurse drafts it and goes on leave, a colleague takes it over and submits it, gets
 * a query, confirms it by a correction, sees the reminder disappear and follows the receipt to the figure.
 */
class FromDraftToFigureTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 9, 1);
    private static final String HAUKELAND = "974557746";
    private static final String PATIENT = SyntheticIds.birthNumber(LocalDate.of(1961, 4, 2), Sex.FEMALE, 4)
            .orElseThrow()
            .value();

    @TempDir
    private Path letters;

    @Test
    void from_a_reminder_to_the_figure_that_counts_the_report(@TempDir Path keys) throws IOException {
        try (var service = new TrialService(TODAY, keys)) {
            var laboratory = service.token("laboratory", HAUKELAND, Role.SOURCE, "norway");
            var nurse = service.token("nurse", HAUKELAND, Role.REPORTER, HAUKELAND);
            var doctor = service.token("doctor", HAUKELAND, Role.REPORTER, HAUKELAND);
            service.token("doctor", HAUKELAND, Role.QUALITY_LEAD, HAUKELAND);

            assertThat(service.post("/api/v1/evidence", laboratory, specimen()).status())
                    .isEqualTo(201);
            the_hospital_is_reminded_once(service);
            var draft = the_nurse_drafts_what_she_knows(service, nurse);
            the_doctor_takes_over_and_completes(service, doctor, draft);
            var receipt = the_doctor_submits_and_gets_a_query(service, nurse, doctor, draft);
            var release = new PublishStatistics(service.registry.transactions()).run(TODAY);
            var confirmed = the_doctor_confirms(service, doctor, receipt);
            nothing_is_missing_and_nobody_is_reminded(service, doctor);
            the_receipts_lead_to_the_figure(service, doctor, receipt, confirmed, release.id());
        }
    }

    private RemindUnits.Night night(TrialService service) {
        var registry = service.registry;
        return new RemindUnits(
                        registry.transactions(),
                        registry.missingReports(),
                        new ReminderFolder(letters),
                        registry.clock())
                .run();
    }

    private void the_hospital_is_reminded_once(TrialService service) throws IOException {
        assertThat(night(service).delivered()).isEqualTo(1);
        assertThat(night(service).delivered()).isZero();
        try (var files = Files.list(letters)) {
            assertThat(files)
                    .singleElement()
                    .satisfies(file -> assertThat(Files.readString(file))
                            .contains("work-up", HAUKELAND)
                            .doesNotContain(PATIENT));
        }
    }

    private static String the_nurse_drafts_what_she_knows(TrialService service, String nurse) {
        var begun = service.post("/api/v1/drafts", nurse, partOfTheWorkUp());
        assertThat(begun.status()).isEqualTo(201);
        assertThat(begun.body().path("findings").findValuesAsText("pointer")).contains("/morphology", "/grade");
        assertThat(service.post("/api/v1/drafts", nurse, partOfTheWorkUp()).status())
                .isEqualTo(409);
        return "/api/v1/drafts/" + begun.body().path("id").asText();
    }

    private static void the_doctor_takes_over_and_completes(TrialService service, String doctor, String draft) {
        assertThat(service.change("PUT", draft, doctor, 1, workUp()).status()).isEqualTo(409);
        assertThat(service.change("POST", draft + "/holder", doctor, 1, Map.of())
                        .status())
                .isEqualTo(200);
        var saved = service.change("PUT", draft, doctor, 2, workUp());
        assertThat(saved.status()).isEqualTo(200);
        assertThat(saved.body().path("findings").findValuesAsText("rule")).containsExactly("TOPO-MORPH-10");
    }

    private static JsonNode the_doctor_submits_and_gets_a_query(
            TrialService service, String nurse, String doctor, String draft) {
        assertThat(service.change("POST", draft + "/submission", nurse, 1, Map.of())
                        .status())
                .isIn(409, 412);
        var receipt = service.change("POST", draft + "/submission", doctor, 3, Map.of());
        assertThat(receipt.status()).isEqualTo(201);
        assertThat(receipt.body().path("status").asText()).isEqualTo("accepted-with-remarks");
        assertThat(receipt.body().path("findings").findValuesAsText("severity")).containsExactly("query");
        assertThat(service.change("POST", draft + "/submission", doctor, 3, Map.of())
                        .body()
                        .path("id"))
                .isEqualTo(receipt.body().path("id"));
        return receipt.body();
    }

    private static JsonNode the_doctor_confirms(TrialService service, String doctor, JsonNode receipt) {
        var correction = new LinkedHashMap<>(workUp());
        correction.put("message_id", "confirmed-1");
        correction.put("replaces", receipt.path("message_id").asText());
        correction.put("reason", "more-information");
        correction.put("confirmed", List.of("TOPO-MORPH-10"));
        var answer = service.post("/api/v1/reports", doctor, correction);
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.body().path("findings").findValuesAsText("severity")).containsExactly("info");
        return answer.body();
    }

    private void nothing_is_missing_and_nobody_is_reminded(TrialService service, String doctor) {
        assertThat(service.get("/api/v1/missing-reports?unit=" + HAUKELAND, doctor)
                        .body()
                        .path("missing"))
                .isEmpty();
        assertThat(night(service)).isEqualTo(new RemindUnits.Night(0, 0, 0));
    }

    private static void the_receipts_lead_to_the_figure(
            TrialService service, String doctor, JsonNode receipt, JsonNode confirmed, String release) {
        var today = figures(service, doctor, confirmed, "");
        assertThat(today.path("standing").asText()).isEqualTo("stands");
        assertThat(counted(today, "SARK-COV-UTR")).isEqualTo("numerator");
        assertThat(figures(service, doctor, receipt, "").path("standing").asText())
                .isEqualTo("replaced");
        var then = figures(service, doctor, receipt, "?release=" + release);
        assertThat(then.path("standing").asText()).isEqualTo("stands");
        assertThat(counted(then, "SARK-COV-UTR")).isEqualTo("numerator");
        assertThat(figures(service, doctor, confirmed, "?release=" + release)
                        .path("standing")
                        .asText())
                .isEqualTo("not-yet");
    }

    private static JsonNode figures(TrialService service, String doctor, JsonNode receipt, String query) {
        return service.get("/api/v1/receipts/" + receipt.path("id").asText() + "/figures" + query, doctor)
                .body();
    }

    private static String counted(JsonNode trace, String indicator) {
        for (var one : trace.path("counted")) {
            if (one.path("indicator").asText().equals(indicator)) {
                return one.path("as").asText();
            }
        }
        throw new AssertionError("no " + indicator + " in " + trace);
    }

    private static Map<String, Object> specimen() {
        return Map.ofEntries(
                Map.entry("message_id", "specimen-1"),
                Map.entry("form", "pathology"),
                Map.entry("form_version", "2"),
                Map.entry("patient_scheme", "fnr"),
                Map.entry("patient_value", PATIENT),
                Map.entry("specimen_number", "H25-1"),
                Map.entry("laboratory", "13"),
                Map.entry("sampled_on", "2025-03-03"),
                Map.entry("specimen", "biopsy"),
                Map.entry("topography", "C48.1"),
                Map.entry("morphology", "8936/3"),
                Map.entry("requesting_unit", HAUKELAND));
    }

    /** What a nurse can tell from the patient record before the pathologist has answered. */
    private static Map<String, Object> partOfTheWorkUp() {
        var form = new LinkedHashMap<String, Object>();
        form.put("form", "work-up");
        form.put("form_version", "2");
        form.put("patient_scheme", "fnr");
        form.put("patient_value", PATIENT);
        form.put("sender_unit", HAUKELAND);
        form.put("department", "oncology");
        form.put("reporter_hpr", "1234567");
        form.put("documented_on", "2025-08-21");
        form.put("target", "primary");
        form.put("referral_route", "untouched");
        form.put("diagnosis_date", "2025-03-03");
        return form;
    }

    private static Map<String, Object> workUp() {
        var form = new LinkedHashMap<>(partOfTheWorkUp());
        form.putAll(Map.of("basis", "7", "mdt", List.of("regional"), "who_status", "0", "earlier_cancer", "no"));
        form.putAll(Map.of(
                "earlier_radiotherapy_at_site",
                "no",
                "topography",
                "C48.1",
                "laterality",
                "not-applicable",
                "depth",
                "deep"));
        form.putAll(Map.of("ct", "not-done", "mr", "done", "pet", "not-done", "chest_ct", "done"));
        form.putAll(Map.of("biopsy", "core-needle", "morphology", "8936/3", "grade_system", "not-graded"));
        form.putAll(Map.of(
                "grade",
                "not-applicable",
                "metastasis_sites",
                List.of("none"),
                "planned_treatment",
                List.of("surgery")));
        return form;
    }
}
