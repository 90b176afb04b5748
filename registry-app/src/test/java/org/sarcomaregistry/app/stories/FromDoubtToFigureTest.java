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
import org.sarcomaregistry.application.access.Role;
import org.sarcomaregistry.application.publishing.PublishStatistics;
import org.sarcomaregistry.domain.person.Sex;
import org.sarcomaregistry.domain.person.SyntheticIds;

/**
 * The registry asks a hospital about the margin of an operation, and the hospital corrects its report. Another department
 * tells the same operation otherwise; the registry sees the doubt, decides by the patient record, and a figure follows.
 * What was released before stays as it was.
 */
class FromDoubtToFigureTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 9, 1);
    private static final String HAUKELAND = "974557746";
    private static final String PATIENT = SyntheticIds.birthNumber(LocalDate.of(1961, 4, 2), Sex.FEMALE, 4)
            .orElseThrow()
            .value();

    @Test
    void from_a_query_by_a_correction_and_a_decision_to_the_figure(@TempDir Path keys) {
        try (var service = new TrialService(TODAY, keys)) {
            var surgeon = service.token("surgeon", HAUKELAND, Role.REPORTER, HAUKELAND);
            var registrar = service.token("registrar", HAUKELAND, Role.REGISTRAR, "norway");
            sent(service, surgeon, workUp());
            var implausible = sent(service, surgeon, operation("surgery-1", "surgery", "R2"));

            var query = the_registry_asks(service, registrar, implausible);
            var corrected = the_hospital_corrects(service, surgeon, query);
            assertThat(counted(service, registrar, corrected)).isEqualTo("numerator");

            var oncologist = operation("surgery-2", "oncology", "R1");
            oncologist.put("documented_on", "2025-08-20");
            var other = sent(service, surgeon, oncologist);
            assertThat(counted(service, registrar, corrected)).isEqualTo("denominator");
            var release = publish(service);

            var decision = the_registry_decides(service, registrar, corrected, other);
            assertThat(counted(service, registrar, corrected)).isEqualTo("numerator");
            assertThat(counted(service, registrar, decision)).isEqualTo("numerator");
            the_old_release_stays_and_the_next_one_follows(service, registrar, other, release);
            what_was_taken_back_was_never_decided(service, registrar, decision, other);
        }
    }

    private static String the_registry_asks(TrialService service, String registrar, String receipt) {
        var asked = service.post(
                "/api/v1/queries",
                registrar,
                Map.of(
                        "receipt",
                        receipt,
                        "fields",
                        List.of("/residual", "/surgeon_margin"),
                        "reason",
                        "implausible",
                        "text",
                        "Vid margin, men resttumor R2?"));
        assertThat(asked.status()).isEqualTo(201);
        assertThat(asked.body().path("status").asText()).isEqualTo("open");
        return asked.body().path("id").asText();
    }

    private static String the_hospital_corrects(TrialService service, String surgeon, String query) {
        var open = service.get("/api/v1/queries?status=open", surgeon).body().at("/queries/0");
        assertThat(open.path("id").asText()).isEqualTo(query);
        assertThat(open.at("/words/0/text").asText()).contains("R2");
        var correction = operation("surgery-1-corrected", "surgery", "R0");
        correction.put("replaces", "surgery-1");
        correction.put("reason", "wrong-content");
        var corrected = sent(service, surgeon, correction);
        var closed = service.get("/api/v1/queries", surgeon).body().at("/queries/0");
        assertThat(closed.path("status").asText()).isEqualTo("closed");
        assertThat(closed.at("/closed_by/receipt").asText()).isEqualTo(corrected);
        return corrected;
    }

    private static String the_registry_decides(TrialService service, String registrar, String corrected, String other) {
        var doubt = service.get("/api/v1/doubts", registrar).body().at("/doubts/0");
        assertThat(doubt.path("code").asText()).isEqualTo("EVENT-DIFFERS");
        assertThat(doubt.path("about").findValuesAsText("receipt")).containsExactly(corrected, other);
        var decided = service.post(
                "/api/v1/adjudications",
                registrar,
                Map.of(
                        "ruling",
                        "stands",
                        "receipts",
                        List.of(corrected, other),
                        "stands",
                        corrected,
                        "fields",
                        List.of("/residual"),
                        "reason",
                        "seen-in-record",
                        "text",
                        "Patologisvaret i journalen sier frie render"));
        assertThat(decided.status()).isEqualTo(201);
        assertThat(service.get("/api/v1/doubts", registrar).body().path("total").asInt())
                .isZero();
        return decided.body().path("id").asText();
    }

    private static void the_old_release_stays_and_the_next_one_follows(
            TrialService service, String registrar, String receipt, String release) {
        assertThat(counted(service, registrar, receipt + "/figures?release=" + release, ""))
                .isEqualTo("denominator");
        assertThat(counted(service, registrar, receipt + "/figures?release=" + publish(service), ""))
                .isEqualTo("numerator");
    }

    private static void what_was_taken_back_was_never_decided(
            TrialService service, String registrar, String decision, String receipt) {
        var back = service.post(
                "/api/v1/adjudications/" + decision + "/withdrawal",
                registrar,
                Map.of("text", "Det var en annen operasjon"));
        assertThat(back.status()).isEqualTo(200);
        assertThat(counted(service, registrar, receipt)).isEqualTo("denominator");
        assertThat(service.get("/api/v1/doubts", registrar).body().path("total").asInt())
                .isEqualTo(1);
        assertThat(service.get("/api/v1/changes", registrar)
                        .body()
                        .path("changes")
                        .findValuesAsText("form"))
                .containsExactly("work-up", "surgery", "surgery", "surgery", "adjudication", "withdrawal");
    }

    private static String publish(TrialService service) {
        return new PublishStatistics(service.registry.transactions()).run(TODAY).id();
    }

    private static String sent(TrialService service, String token, Map<String, Object> form) {
        var answer = service.post("/api/v1/reports", token, form);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201);
        return answer.body().path("id").asText();
    }

    private static String counted(TrialService service, String token, String receipt) {
        return counted(service, token, receipt, "/figures");
    }

    private static String counted(TrialService service, String token, String receipt, String path) {
        JsonNode trace =
                service.get("/api/v1/receipts/" + receipt + path, token).body();
        for (var one : trace.path("counted")) {
            if (one.path("indicator").asText().equals("SARK-R0")) {
                return one.path("as").asText();
            }
        }
        throw new AssertionError("no SARK-R0 in " + trace);
    }

    private static Map<String, Object> report(String id, String kind, String department) {
        var form = new LinkedHashMap<String, Object>();
        form.putAll(Map.of("message_id", id, "form", kind, "form_version", "2", "target", "primary"));
        form.putAll(Map.of("patient_scheme", "fnr", "patient_value", PATIENT, "sender_unit", HAUKELAND));
        form.putAll(Map.of("department", department, "reporter_hpr", "1234567", "documented_on", "2025-05-02"));
        return form;
    }

    private static Map<String, Object> operation(String id, String department, String residual) {
        var form = report(id, "surgery", department);
        form.putAll(Map.of("operation_date", "2025-04-10", "intention", "curative", "planned", "planned"));
        form.putAll(Map.of("limb", "limb-sparing", "rupture", "no", "surgeon_margin", "wide", "residual", residual));
        form.put("neoadjuvant", List.of("none"));
        return form;
    }

    private static Map<String, Object> workUp() {
        var form = report("work-up-1", "work-up", "oncology");
        form.putAll(Map.of("referral_route", "untouched", "diagnosis_date", "2025-03-03", "basis", "7"));
        form.putAll(Map.of("mdt", List.of("regional"), "who_status", "0", "earlier_cancer", "no"));
        form.putAll(Map.of("earlier_radiotherapy_at_site", "no", "topography", "C49.2", "laterality", "left"));
        form.putAll(Map.of("depth", "deep", "ct", "done", "mr", "done", "pet", "done", "chest_ct", "done"));
        form.putAll(Map.of("biopsy", "core-needle", "morphology", "8858/3", "grade_system", "fnclcc", "grade", "3"));
        form.putAll(Map.of("metastasis_sites", List.of("none"), "planned_treatment", List.of("surgery")));
        return form;
    }
}
