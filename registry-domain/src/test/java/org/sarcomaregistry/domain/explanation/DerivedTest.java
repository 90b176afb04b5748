package org.sarcomaregistry.domain.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sarcomaregistry.domain.course.Entries.entries;
import static org.sarcomaregistry.domain.report.Fixtures.aDeath;
import static org.sarcomaregistry.domain.report.Fixtures.aSpecimen;
import static org.sarcomaregistry.domain.report.Fixtures.aWorkUp;
import static org.sarcomaregistry.domain.report.Fixtures.anOperation;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sarcomaregistry.domain.code.Labelled;
import org.sarcomaregistry.domain.course.Entries;
import org.sarcomaregistry.domain.report.EntryRef;
import org.sarcomaregistry.domain.report.ReportForm;

class DerivedTest {

    private static ReportForm aGistWorkUp() {
        return aWorkUp()
                .with("topography", "C16.9")
                .with("morphology", "8936/3")
                .with("laterality", "not-applicable");
    }

    private static final ReportForm STATED = aWorkUp()
            .with("topography", "C49.2")
            .with("morphology", "8802/3")
            .with("grade_system", "fnclcc")
            .with("grade", "3")
            .with("size_mm", "60")
            .with("t", "T2")
            .with("n", "N0")
            .with("m", "M0")
            .with("tnm_edition", "8");

    @Test
    void a_stage_names_the_work_up_and_the_rules_that_led_to_it() {
        var stage = explain(Derived.STAGE_UICC, entries().told("w", STATED));
        assertThat(stage.value()).contains("IIIA");
        assertThat(stage.reason().en()).contains("G2 or G3").contains(" > ");
        assertThat(deciders(stage)).isEqualTo("w");
    }

    @Test
    void the_grade_of_the_specimen_moves_the_stage_and_is_named() {
        var told = entries()
                .told("w", STATED.with("grade", "1"))
                .told(
                        "s",
                        anOperation("2024-04-01", "R0")
                                .with("grade_system", "fnclcc")
                                .with("grade", "3"));
        assertThat(explain(Derived.STAGE_UICC, told).value()).contains("IIIA");
        assertThat(deciders(explain(Derived.STAGE_UICC, told))).isEqualTo("s w");
        assertThat(deciders(explain(Derived.GRADE, told))).isEqualTo("s");
        assertThat(overruled(explain(Derived.GRADE, told))).contains("w");
    }

    @Test
    void a_t_that_nobody_states_follows_from_the_size_where_size_decides() {
        var unstated = STATED.without("t", "n", "m", "tnm_edition");
        assertThat(explain(Derived.T, entries().told(unstated)).value()).contains("T2");
        assertThat(explain(Derived.T, entries().told(unstated.without("size_mm")))
                        .value())
                .isEmpty();
        assertThat(explain(Derived.STAGE_UICC, entries().told(unstated)).value())
                .contains("IIIA");
    }

    @Test
    void the_risk_of_a_gist_names_the_report_that_counted() {
        var told = entries()
                .told("w", aGistWorkUp())
                .told(
                        "s",
                        anOperation("2024-04-01", "R0")
                                .with("morphology", "8936/3")
                                .with("specimen_mm", "60", "40")
                                .with("mitoses_per_5mm2", "3"));
        var risk = explain(Derived.GIST_RISK, told);
        assertThat(risk.value()).contains("intermediate");
        assertThat(deciders(risk)).isEqualTo("s w");
        assertThat(explain(Derived.SFT_RISK, told).value()).isEmpty();
    }

    @Test
    void a_burst_gist_is_of_high_risk() {
        var told = entries()
                .told("w", aGistWorkUp())
                .told(
                        "s",
                        anOperation("2024-04-01", "R0")
                                .with("rupture", "yes")
                                .with("specimen_mm", "20")
                                .with("mitoses_per_5mm2", "1"));
        assertThat(explain(Derived.GIST_RISK, told).value()).contains("high");
    }

    @Test
    void the_risk_of_a_solitary_fibrous_tumour_counts_points() {
        var told = entries()
                .told("w", aWorkUp().with("morphology", "8815/3"))
                .told(
                        "s",
                        anOperation("2024-04-01", "R0")
                                .with("morphology", "8815/3")
                                .with("specimen_mm", "160")
                                .with("mitoses_per_10hpf", "5"));
        assertThat(explain(Derived.SFT_RISK, told).value()).contains("high");
        assertThat(explain(Derived.SFT_RISK, told).reason().en()).contains("points");
    }

    @Test
    void a_resected_specimen_overrules_the_work_up_in_what_the_tumour_is() {
        var told = entries()
                .told("w", aWorkUp().with("morphology", "8800/3"))
                .told("s", anOperation("2024-04-01", "R0").with("morphology", "8858/3"));
        var type = explain(Derived.MORPHOLOGY, told);
        assertThat(type.value()).contains("8858/3");
        assertThat(deciders(type)).isEqualTo("s");
        assertThat(overruled(type)).isEqualTo("w");
    }

    @Test
    void a_death_that_two_registers_tell_names_both() {
        var told = entries().told(aWorkUp()).told("d", aDeath("2024-08-20")).told("e", aDeath("2024-08-21"));
        var status = explain(Derived.VITAL_STATUS, told);
        assertThat(status.value()).contains("dead");
        assertThat(deciders(status)).isEqualTo("d");
        assertThat(overruled(status)).contains("e");
    }

    @Test
    void an_operation_that_only_a_specimen_shows_is_explained_by_the_specimen() {
        var told = entries().told(aWorkUp()).told("p", aSpecimen("resection", "2024-04-02"));
        assertThat(explain(Derived.OPERATED_ON, told).value()).contains("2024-04-02");
        assertThat(deciders(explain(Derived.OPERATED_ON, told))).isEqualTo("p");
        assertThat(explain(Derived.IRRADIATED_FROM, told).value()).isEmpty();
    }

    @Test
    void an_operation_of_unknown_intention_is_dated_only_with_evidence() {
        var told = entries()
                .told(aWorkUp())
                .told("s", anOperation("2024-04-01", "R0").with("intention", "unknown"));
        assertThat(explain(Derived.OPERATED_ON, told).value()).isEmpty();
        assertThat(deciders(explain(Derived.OPERATED_ON, told))).isEqualTo("s");
        told.told("p", aSpecimen("resection", "2024-04-02"));
        assertThat(explain(Derived.OPERATED_ON, told).value()).contains("2024-04-01");
        assertThat(explain(Derived.OPERATED_ON, told).grounds().decidedBy()).hasSize(2);
    }

    private static Explained<String> explain(Derived derived, Entries told) {
        return derived.explain(told.course()).map(Labelled::code);
    }

    private static String deciders(Explained<?> explained) {
        return names(explained.grounds().decidedBy());
    }

    private static String overruled(Explained<?> explained) {
        return names(explained.grounds().others());
    }

    private static String names(Set<EntryRef> refs) {
        return refs.stream().map(ref -> ref.message().id()).sorted().collect(Collectors.joining(" "));
    }
}
