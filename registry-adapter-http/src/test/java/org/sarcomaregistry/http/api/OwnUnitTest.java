package org.sarcomaregistry.http.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sarcomaregistry.domain.report.Fixtures.TROMSO;
import static org.sarcomaregistry.domain.report.Fixtures.aWorkUp;
import static org.sarcomaregistry.domain.report.Fixtures.anOperation;
import static org.sarcomaregistry.http.testing.TestApi.LEAD;
import static org.sarcomaregistry.http.testing.TestApi.REGISTRAR;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.Streams;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sarcomaregistry.http.testing.TestApi;

/** A hospital sees what was done for its patients today, beside a nation that is frozen. */
class OwnUnitTest {

    private static final int YEAR =
            Integer.parseInt(aWorkUp().answer("diagnosis_date").orElseThrow().substring(0, 4));
    private static final String OWN = "/statistics/own-unit?unit=" + TROMSO + "&year=" + YEAR;

    private TestApi api;

    @BeforeEach
    void an_operated_patient() {
        api = TestApi.start();
        api.report("w", 1, aWorkUp());
        api.report("o", 1, anOperation("2024-08-01", "R0"));
    }

    @AfterEach
    void stop() {
        api.close();
    }

    private JsonNode margins(String url, String who) {
        return Streams.stream(api.get(url, who).json().path("figures"))
                .filter(figure -> figure.path("indicator").asText().equals("SARK-R0"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_report_is_in_its_units_figures_at_once() {
        assertThat(margins(OWN, LEAD).at("/own/met").asInt()).isEqualTo(1);
        api.report("w2", 2, aWorkUp());
        api.report("o2", 2, anOperation("2024-08-01", "R1"));
        assertThat(margins(OWN, LEAD).at("/own/assessed").asInt()).isEqualTo(2);
        assertThat(margins(OWN, LEAD).at("/own/share").asDouble()).isEqualTo(0.5);
    }

    @Test
    void the_nation_is_the_frozen_one_and_not_todays() {
        assertThat(api.get(OWN, LEAD).json().has("release")).isFalse();
        assertThat(margins(OWN, LEAD).has("nation")).isFalse();
        var release = api.publish();
        var before = margins(OWN, LEAD).path("nation");
        assertThat(api.get(OWN, LEAD).json().at("/release/id").asText()).isEqualTo(release.id());
        api.report("w2", 2, aWorkUp());
        api.report("o2", 2, anOperation("2024-08-01", "R1"));
        assertThat(margins(OWN, LEAD).path("nation")).isEqualTo(before);
        assertThat(before.path("met").asText()).isEqualTo("suppressed");
    }

    @Test
    void the_interval_of_every_look_is_wider_than_that_of_one() {
        var own = margins(OWN, LEAD).path("own");
        assertThat(own.at("/interval_at_every_look/lower").asDouble())
                .isLessThan(own.at("/interval/lower").asDouble());
        assertThat(own.at("/interval_at_every_look/upper").asDouble()).isEqualTo(1);
    }

    @Test
    void treatment_is_counted_by_group_at_the_hospital_and_by_residence_in_the_region() {
        var tables = api.get(OWN, LEAD).json().path("tables");
        assertThat(tables).hasSize(10);
        var margins = Streams.stream(tables)
                .filter(table -> table.path("table").asText().equals("margins"))
                .filter(table -> table.path("placed").asText().equals("treatment"))
                .findFirst()
                .orElseThrow();
        assertThat(margins.at("/rows/0/courses").asInt()).isEqualTo(1);
        assertThat(margins.at("/rows/0/categories/0/code").asText()).isEqualTo("R0");
        assertThat(api.get(OWN, LEAD).json().at("/residence/level").asText()).isEqualTo("region");
        var nation = api.get("/statistics/own-unit?unit=norway&year=" + YEAR, REGISTRAR)
                .json();
        assertThat(nation.at("/residence/code").asText()).isEqualTo("norway");
        assertThat(margins("/statistics/own-unit?unit=norway&year=" + YEAR, REGISTRAR)
                        .at("/residence/met")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void a_year_without_patients_has_no_share_no_interval_and_no_rows() {
        var empty = api.get("/statistics/own-unit?unit=" + TROMSO + "&year=1990", LEAD);
        assertThat(empty.text()).doesNotContain("NaN").doesNotContain("Infinity");
        var figure = margins("/statistics/own-unit?unit=" + TROMSO + "&year=1990", LEAD)
                .path("own");
        assertThat(figure.path("share").isNull()).isTrue();
        assertThat(figure.path("interval_at_every_look").isNull()).isTrue();
        assertThat(figure.path("assessed").asInt()).isZero();
        assertThat(empty.json().at("/tables/0/rows")).isEmpty();
        assertThat(empty.json().at("/waiting_times/0/median").isNull()).isTrue();
    }
}
