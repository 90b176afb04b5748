package org.sarcomaregistry.http.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sarcomaregistry.domain.report.Fixtures.TROMSO;
import static org.sarcomaregistry.domain.report.Fixtures.aWorkUp;
import static org.sarcomaregistry.domain.report.Fixtures.anOperation;
import static org.sarcomaregistry.http.testing.TestApi.LEAD;
import static org.sarcomaregistry.http.testing.TestApi.REGISTRAR;

import com.google.common.collect.Streams;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sarcomaregistry.http.testing.TestApi;

/** A hospital sees what it answers, how soon it reports, and what was found in what it sent. */
class DataQualityTest {

    private static final String TROMSO_2024 = "/statistics/data-quality?unit=" + TROMSO + "&year=2024";
    private static final String FIELDS = "/statistics/data-quality/fields?unit=" + TROMSO + "&year=2024";

    private TestApi api;

    @BeforeEach
    void reports_and_a_rejection() {
        api = TestApi.start();
        api.report("w", 1, aWorkUp().with("mr", "not-done").with("pet", "unknown"));
        api.report("o", 1, anOperation("2024-08-01", "RX"));
        assertThat(api.report("x", 3, anOperation("soon", "R0")).status()).isEqualTo(422);
    }

    @AfterEach
    void stop() {
        api.close();
    }

    @Test
    void completeness_timeliness_and_validity_stand_beside_each_other() {
        var surgery = Streams.stream(api.get(TROMSO_2024, LEAD).json().path("forms"))
                .filter(form -> form.path("form").asText().equals("surgery"))
                .findFirst()
                .orElseThrow();
        assertThat(surgery.path("reports").asInt()).isEqualTo(1);
        assertThat(surgery.at("/timeliness/median").asInt()).isEqualTo(31);
        assertThat(surgery.at("/timeliness/share").asDouble()).isEqualTo(1);
        assertThat(surgery.at("/fields/unknown").asInt()).isPositive();
        assertThat(surgery.at("/validity/messages").asInt()).isEqualTo(2);
        assertThat(surgery.at("/validity/rejected").asInt()).isEqualTo(1);
        assertThat(surgery.at("/validity/findings/0/code").asText()).isEqualTo("FIELD-DATE");
        assertThat(surgery.at("/validity/findings/0/per_hundred").asDouble()).isEqualTo(50);
    }

    @Test
    void diagnoses_rest_on_tissue() {
        var year = aWorkUp().answer("diagnosis_date").orElseThrow().substring(0, 4);
        var verification = api.get("/statistics/data-quality?unit=norway&year=" + year, REGISTRAR)
                .json()
                .path("verification");
        assertThat(verification.path("cases").asInt()).isEqualTo(1);
        assertThat(verification.path("share_verified").asDouble()).isEqualTo(1);
        assertThat(verification.path("share_death_certificate_only").asDouble()).isZero();
    }

    @Test
    void a_year_without_reports_has_nothing_rather_than_zero_of_zero() {
        var nothing = api.get("/statistics/data-quality?unit=" + TROMSO + "&year=1990", LEAD);
        assertThat(nothing.status()).isEqualTo(200);
        assertThat(nothing.json().path("forms")).isEmpty();
        assertThat(nothing.json().at("/verification/share_verified").isNull()).isTrue();
        assertThat(nothing.text()).doesNotContain("NaN").doesNotContain("Infinity");
        assertThat(api.get("/statistics/data-quality/fields?unit=" + TROMSO + "&year=1990", LEAD)
                        .json()
                        .path("fields"))
                .isEmpty();
    }

    @Test
    void fields_are_listed_as_a_table_too() {
        var table = api.ask("GET", FIELDS)
                .bearer(api.token(LEAD))
                .header("Accept", "text/csv")
                .answer();
        var year = aWorkUp().answer("diagnosis_date").orElseThrow().substring(0, 4);
        assertThat(table.text())
                .startsWith("unit,year,form,field,mandatory,required,answered,unknown,blank,not_asked,share");
        assertThat(table.text().lines()).contains(TROMSO + ",2024,surgery,residual,always,1,0,1,0,0,0.0000");
        assertThat(api.get("/statistics/data-quality/fields?unit=" + TROMSO + "&year=" + year + "&form=work-up", LEAD)
                        .json()
                        .path("fields"))
                .anyMatch(field -> field.path("field").asText().equals("mr_date")
                        && field.path("not_asked").asInt() == 1
                        && field.path("share").isNull())
                .anyMatch(field -> field.path("field").asText().equals("pet")
                        && field.path("unknown").asInt() == 1);
    }
}
