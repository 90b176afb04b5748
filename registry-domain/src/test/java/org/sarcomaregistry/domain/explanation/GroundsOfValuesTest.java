package org.sarcomaregistry.domain.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sarcomaregistry.domain.course.Entries.entries;
import static org.sarcomaregistry.domain.report.Fixtures.aDeath;
import static org.sarcomaregistry.domain.report.Fixtures.aDose;
import static org.sarcomaregistry.domain.report.Fixtures.aRadiotherapyRecord;
import static org.sarcomaregistry.domain.report.Fixtures.aSpecimen;
import static org.sarcomaregistry.domain.report.Fixtures.aWorkUp;
import static org.sarcomaregistry.domain.report.Fixtures.anOperation;
import static org.sarcomaregistry.domain.report.Fixtures.drugs;
import static org.sarcomaregistry.domain.report.Fixtures.radiotherapy;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sarcomaregistry.domain.code.Labelled;
import org.sarcomaregistry.domain.course.Entries;
import org.sarcomaregistry.domain.report.EntryRef;
import org.sarcomaregistry.domain.report.MessageKey;
import org.sarcomaregistry.domain.report.ReportForm;

/** Where a value comes from: who decided it, who told of the same thing, and why there is none. */
class GroundsOfValuesTest {

    private static final ReportForm GIST = aWorkUp()
            .with("topography", "C16.9")
            .with("morphology", "8936/3")
            .with("laterality", "not-applicable")
            .with("grade_system", "not-graded")
            .with("grade", "not-applicable");

    private static final ReportForm FIBROUS = aWorkUp().with("morphology", "8815/3");

    /** Value, who decided, who else told: {@code high | s w | d}. */
    private static void assertExplained(Entries told, Derived derived, String expected) {
        var explained = derived.explain(told.course()).map(Labelled::code);
        assertThat(explained.value().orElse("-") + " | "
                        + names(explained.grounds().decidedBy()) + " | "
                        + names(explained.grounds().others()))
                .as(derived.code())
                .isEqualTo(expected);
    }

    private static void assertMissing(Entries told, Derived derived, String reason) {
        var explained = derived.explain(told.course());
        assertThat(explained.value()).isEmpty();
        assertThat(explained.reason().en()).isEqualTo(reason);
    }

    private static String names(Set<EntryRef> refs) {
        return refs.stream().map(ref -> ref.message().id()).sorted().collect(Collectors.joining(" "));
    }

    @Test
    void the_first_day_decides_when_treatment_began() {
        var told = entries()
                .told("w", aWorkUp())
                .told("r", radiotherapy("2024-05-01"))
                .told("e", aRadiotherapyRecord("2024-06-20"))
                .told("d", drugs("2024-04-20", "2024-08-01"))
                .told("b", aDose("2024-04-25"));
        assertExplained(told, Derived.IRRADIATED_FROM, "2024-05-01 | r | e");
        assertExplained(told, Derived.MEDICATED_FROM, "2024-04-20 | d | b");
        assertMissing(told, Derived.OPERATED_ON, "nobody told of such treatment");
        assertMissing(entries().told(aWorkUp()), Derived.MEDICATED_FROM, "nobody told of such treatment");
    }

    @Test
    void the_last_sign_of_life_tells_how_the_patient_was() {
        var told = entries().told("w", aWorkUp()).told("d", drugs("2024-04-20", "2024-08-01"));
        assertExplained(told, Derived.VITAL_STATUS, "alive | d | w");
        assertMissing(told, Derived.DIED_ON, "nobody has told it");
        told.told("e", aDeath("2024-08-20").with("event", "emigrated"));
        assertExplained(told, Derived.VITAL_STATUS, "emigrated | e | d w");
        told.told("i", aDeath("2024-08-25").with("event", "immigrated"));
        assertExplained(told, Derived.VITAL_STATUS, "alive | i | d e w");
        told.told("x", aDeath("2024-08-30"));
        assertExplained(told, Derived.VITAL_STATUS, "dead | x | d e i w");
        assertExplained(told, Derived.DIED_ON, "2024-08-30 | x | ");
    }

    @Test
    void an_autopsy_is_no_sign_of_life() {
        assertMissing(
                entries().told("p", aSpecimen("autopsy", "2024-03-01")),
                Derived.VITAL_STATUS,
                "nobody told of the patient alive");
    }

    @ParameterizedTest
    @CsvSource({
        "lung, IV",
        "'lung,lymph-node', IV",
        "none, IA",
        "lymph-node, unknown",
        "unknown, unknown",
        "'lymph-node,unknown', unknown"
    })
    void a_spread_that_no_m_tells_follows_from_its_sites_but_a_lymph_node_may_be_a_regional_one(
            String sites, String stage) {
        var workUp = aWorkUp().with("size_mm", "40").with("grade", "1").with("morphology", "8890/3");
        var told = entries().told("w", workUp.with("metastasis_sites", sites.split(",")));
        assertExplained(told, Derived.STAGE_AJCC, stage + " | w | ");
        assertThat(Derived.T.explain(told.course()).value().map(Labelled::code)).contains("T1");
    }

    @Test
    void the_work_up_that_states_a_category_is_staged_before_later_ones_that_state_none() {
        var told = entries()
                .told(
                        "w",
                        aWorkUp()
                                .with("t", "T4")
                                .with("n", "N0")
                                .with("m", "M0")
                                .with("tnm_edition", "8"))
                .told("v", aWorkUp().with("diagnosis_date", "2024-05-01").with("size_mm", "40"));
        assertExplained(told, Derived.T, "T4 | w | v");
    }

    @Test
    void there_is_no_stage_without_a_work_up_or_without_a_table_and_the_reason_is_told() {
        assertMissing(
                entries().told("p", aSpecimen("biopsy", "2024-03-01")), Derived.STAGE_UICC, "nobody told T, N or M");
        var desmoid = aWorkUp().with("morphology", "8821/1").with("grade", "not-applicable");
        assertMissing(entries().told(desmoid), Derived.STAGE_UICC, "there are no stage groups for the tumour");
        assertMissing(
                entries().told(aWorkUp().with("metastasis_sites", "unknown")),
                Derived.STAGE_UICC,
                "nobody told T, N or M");
        assertMissing(entries().told(aWorkUp()), Derived.T, "nobody told T, and the size doesn't decide it");
    }

    @Test
    void a_gist_is_staged_by_its_mitoses_and_its_grade_only_stands_beside() {
        var told = entries()
                .told(
                        "w",
                        GIST.with("size_mm", "60")
                                .with("n", "N0")
                                .with("m", "M0")
                                .with("tnm_edition", "8"))
                .told("s", anOperation("2024-04-01", "R0").with("mitoses_per_5mm2", "6"));
        assertExplained(told, Derived.STAGE_AJCC, "IIIA | s w | ");
    }

    @ParameterizedTest
    @CsvSource({
        "20, 5, very-low",
        "21, 5, low",
        "50, 6, intermediate",
        "51, 5, intermediate",
        "101, 1, high",
        "30, 11, high"
    })
    void the_risk_of_a_gist_of_the_stomach_rises_with_size_and_mitoses(int mm, int mitoses, String risk) {
        var specimen = anOperation("2024-04-01", "R0")
                .with("specimen_mm", "10", String.valueOf(mm))
                .with("mitoses_per_5mm2", String.valueOf(mitoses));
        assertExplained(entries().told("w", GIST).told("s", specimen), Derived.GIST_RISK, risk + " | s w | ");
    }

    @Test
    void without_size_or_mitoses_a_risk_is_not_known_and_says_so() {
        var missing = "size, count of mitoses or age is missing";
        var operated = anOperation("2024-04-01", "R0");
        var sized = operated.with("specimen_mm", "60");
        assertMissing(entries().told(GIST).told(sized), Derived.GIST_RISK, missing);
        assertMissing(entries().told(GIST).told(operated.with("mitoses_per_5mm2", "3")), Derived.GIST_RISK, missing);
        assertMissing(entries().told(FIBROUS).told(sized), Derived.SFT_RISK, missing);
        assertMissing(entries().told(FIBROUS).told(operated.with("mitoses_per_10hpf", "3")), Derived.SFT_RISK, missing);
        assertMissing(entries().told(aWorkUp()), Derived.GIST_RISK, "the tumour is not known to be a GIST");
        assertMissing(
                entries().told(GIST), Derived.SFT_RISK, "the tumour is not known to be a solitary fibrous tumour");
    }

    /** Demicco 2017: age ≥ 55 one point, size by 5 cm up to three, mitoses 1–3 one and ≥ 4 two, necrosis ≥ 10 % one. */
    @ParameterizedTest
    @CsvSource({
        "49, 0, , low",
        "149, 0, , intermediate",
        "150, 4, , high",
        "49, 4, , intermediate",
        "100, 0, 9, low",
        "100, 0, 10, intermediate"
    })
    void the_risk_of_a_solitary_fibrous_tumour_counts_necrosis_where_it_is_told(
            int mm, int mitoses, String necrosis, String risk) {
        var specimen = anOperation("2024-04-01", "R0")
                .with("specimen_mm", String.valueOf(mm))
                .with("mitoses_per_10hpf", String.valueOf(mitoses));
        var told = entries()
                .told("w", FIBROUS)
                .told("s", necrosis == null ? specimen : specimen.with("necrosis_percent", necrosis));
        assertExplained(told, Derived.SFT_RISK, risk + " | s w | ");
    }

    @Test
    void the_highest_grade_told_counts_else_the_one_that_the_type_has() {
        var told = entries()
                .told("w", aWorkUp().with("morphology", "8890/3").with("grade", "2"))
                .told(
                        "s",
                        anOperation("2024-04-01", "R0")
                                .with("grade_system", "fnclcc")
                                .with("grade", "1"));
        assertExplained(told, Derived.GRADE, "2 | w | s");
        var ungraded = aWorkUp().with("grade_system", "not-graded").with("grade", "unknown");
        assertExplained(entries().told("w", ungraded.with("morphology", "9364/3")), Derived.GRADE, "3 | w | ");
        assertMissing(
                entries().told(ungraded.with("morphology", "8890/3")),
                Derived.GRADE,
                "nobody told the grade, and the type doesn't give it");
    }

    @Test
    void a_value_told_once_names_who_told_it_by_the_name_of_the_form() {
        var told = entries().told("w", aWorkUp());
        assertThat(Derived.TOPOGRAPHY.explain(told.course()).reason().en()).isEqualTo("told by: Work-up");
        assertExplained(told, Derived.LATERALITY, "left | w | ");
        assertExplained(told, Derived.DIAGNOSED_ON, "2024-03-01 | w | ");
        assertMissing(
                entries().told(aWorkUp().with("laterality", "unknown")), Derived.LATERALITY, "nobody has told it");
        assertExplained(entries().told("b", aDose("2024-04-25")), Derived.DIAGNOSED_ON, "2024-04-25 | b | ");
        assertExplained(entries().told("b", aDose("2024-04-25")), Derived.GROUP, "unknown-site |  | ");
    }

    @Test
    void each_value_has_names_for_people_and_each_ground_is_found_again() {
        assertThat(Derived.values())
                .extracting(derived -> derived.label().en())
                .doesNotContain("")
                .doesNotHaveDuplicates();
        assertThat(Derived.STAGE_UICC.label().nb()).isEqualTo("stadium (UICC)");
        assertThat(VitalStatus.EMIGRATED.label().nb()).isEqualTo("utvandret");
        var grounds = Derived.MORPHOLOGY
                .explain(entries().told("w", aWorkUp()).course())
                .grounds();
        assertThat(grounds.isDecidedBy(new MessageKey("test", "w"))).isTrue();
        assertThat(grounds.isDecidedBy(new MessageKey("test", "v"))).isFalse();
        assertThat(grounds.isDecidedBy(new MessageKey("other", "w"))).isFalse();
        assertThat(new Plain("8858/3").label().nb()).isEqualTo("8858/3");
    }
}
