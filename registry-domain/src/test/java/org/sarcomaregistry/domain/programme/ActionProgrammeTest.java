package org.sarcomaregistry.domain.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sarcomaregistry.domain.course.Entries.entries;
import static org.sarcomaregistry.domain.pathway.Answer.FOLLOWED;
import static org.sarcomaregistry.domain.pathway.Answer.NOT_APPLICABLE;
import static org.sarcomaregistry.domain.pathway.Answer.NOT_DECIDABLE;
import static org.sarcomaregistry.domain.pathway.Answer.NOT_FOLLOWED;
import static org.sarcomaregistry.domain.report.Fixtures.BODO;
import static org.sarcomaregistry.domain.report.Fixtures.TROMSO;
import static org.sarcomaregistry.domain.report.Fixtures.aProcedure;
import static org.sarcomaregistry.domain.report.Fixtures.aRadiotherapyRecord;
import static org.sarcomaregistry.domain.report.Fixtures.aWorkUp;
import static org.sarcomaregistry.domain.report.Fixtures.anOperation;
import static org.sarcomaregistry.domain.report.Fixtures.complete;
import static org.sarcomaregistry.domain.report.Fixtures.drugs;
import static org.sarcomaregistry.domain.report.Fixtures.radiotherapy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sarcomaregistry.domain.course.Entries;
import org.sarcomaregistry.domain.pathway.Answer;
import org.sarcomaregistry.domain.report.ReportForm;
import org.sarcomaregistry.domain.table.BrokenTable;
import org.sarcomaregistry.domain.table.Table;

class ActionProgrammeTest {

    private static final LocalDate LATE = LocalDate.of(2026, 6, 1);
    private static final ReportForm BONE = aWorkUp()
            .with("topography", "C40.2")
            .with("morphology", "9180/3")
            .with("grade_system", "bone")
            .with("grade", "high");

    private static Judgement judged(String id, Entries log) {
        return judged(id, log, LATE);
    }

    private static Judgement judged(String id, Entries log, LocalDate dataDate) {
        var programme = ActionProgramme.norwegian();
        return programme.judge(programme.byId(id).orElseThrow(), log.course(), dataDate);
    }

    private static Answer answer(String id, ReportForm... forms) {
        var log = entries();
        List.of(forms).forEach(log::told);
        return judged(id, log).answer();
    }

    @Test
    void a_limb_tumour_needs_mr_and_a_stomach_tumour_does_not() {
        assertThat(answer("IMG-STS-MR", aWorkUp())).isEqualTo(FOLLOWED);
        assertThat(answer("IMG-STS-MR", aWorkUp().with("mr", "not-done"))).isEqualTo(NOT_FOLLOWED);
        assertThat(answer("IMG-STS-MR", aWorkUp().with("mr", "unknown"))).isEqualTo(NOT_DECIDABLE);
        assertThat(answer("IMG-STS-MR", aWorkUp().with("topography", "C16.9").with("morphology", "8936/3")))
                .isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void an_operation_of_unknown_intention_decides_nothing_about_operations() {
        var unintended = anOperation("2024-04-01", "R0").with("intention", "unknown");
        assertThat(answer("SURG-LIMB-SPARING", aWorkUp(), anOperation("2024-04-01", "R0")))
                .isEqualTo(FOLLOWED);
        assertThat(answer("SURG-LIMB-SPARING", aWorkUp(), unintended)).isEqualTo(NOT_DECIDABLE);
        assertThat(answer("SURG-LIMB-SPARING", aWorkUp(), unintended, aProcedure("2024-04-01")))
                .isEqualTo(FOLLOWED);
        assertThat(answer(
                        "SURG-LIMB-SPARING",
                        aWorkUp(),
                        unintended.with("limb", "amputation"),
                        anOperation("2024-05-01", "R0")))
                .isEqualTo(NOT_DECIDABLE);
        assertThat(answer(
                        "PATH-MARGIN",
                        aWorkUp(),
                        anOperation("2024-04-01", "R0"),
                        unintended.with("operation_date", "2024-05-01")))
                .isEqualTo(NOT_DECIDABLE);
    }

    @ParameterizedTest
    @CsvSource({
        "untouched, followed",
        "after-needle-biopsy, not-followed",
        "after-surgery, not-followed",
        "unknown, not-decidable"
    })
    void bone_is_referred_before_any_biopsy(String route, String expected) {
        assertThat(answer("REF-BONE-UNTOUCHED", BONE.with("referral_route", route))
                        .code())
                .isEqualTo(expected);
    }

    @Test
    void a_small_superficial_tumour_may_be_operated_anywhere() {
        var small = aWorkUp().with("depth", "superficial").with("size_mm", "50");
        var elsewhere = anOperation("2024-04-01", "R0").with("sender_unit", BODO);
        assertThat(answer("SURG-STS-CENTRE", small, elsewhere)).isEqualTo(NOT_APPLICABLE);
        assertThat(answer("SURG-STS-CENTRE", small.with("size_mm", "51"), elsewhere))
                .isEqualTo(NOT_FOLLOWED);
        assertThat(answer("SURG-STS-CENTRE", aWorkUp(), anOperation("2024-04-01", "R0")))
                .isEqualTo(FOLLOWED);
        assertThat(answer("SURG-STS-CENTRE", aWorkUp().with("depth", "superficial"), anOperation("2024-04-01", "R0")))
                .isEqualTo(NOT_DECIDABLE);
    }

    @Test
    void bone_is_operated_at_two_hospitals_only() {
        assertThat(answer("SURG-BONE-SERVICE", BONE, anOperation("2024-05-01", "R0")))
                .isEqualTo(NOT_FOLLOWED);
        assertThat(answer(
                        "SURG-BONE-SERVICE",
                        BONE,
                        anOperation("2024-05-01", "R0").with("sender_unit", "974557746")))
                .isEqualTo(FOLLOWED);
    }

    @ParameterizedTest
    @CsvSource({
        "regional, '', followed",
        "local, '', followed",
        "none, '', not-followed",
        "unknown, '', not-decidable",
        "regional, 2024-04-02, not-followed",
        "regional, 2024-04-01, followed"
    })
    void the_meeting_is_of_a_centre_and_before_the_operation(String mdt, String on, String expected) {
        var workUp = aWorkUp().with("mdt", mdt);
        var dated = on.isEmpty() ? workUp : workUp.with("mdt_date", on);
        assertThat(answer("MDT-CENTRE", dated, anOperation("2024-04-01", "R0")).code())
                .isEqualTo(expected);
    }

    @Test
    void a_local_meeting_counts_at_a_centre_only() {
        assertThat(answer("MDT-CENTRE", aWorkUp().with("mdt", "local").with("sender_unit", BODO)))
                .isEqualTo(NOT_FOLLOWED);
        assertThat(answer("MDT-CENTRE", aWorkUp().with("mdt", "local").with("sender_unit", TROMSO)))
                .isEqualTo(FOLLOWED);
    }

    @Test
    void a_deep_high_grade_tumour_is_irradiated_whatever_the_margin() {
        var workUp = aWorkUp().with("diagnosis_date", "2023-03-01");
        var operation = anOperation("2023-04-01", "R0");
        assertThat(answer("RT-DEEP-HIGH-GRADE", workUp, operation, radiotherapy("2023-05-01")))
                .isEqualTo(FOLLOWED);
        assertThat(answer("RT-DEEP-HIGH-GRADE", workUp, operation)).isEqualTo(NOT_DECIDABLE);
        assertThat(answer("RT-DEEP-HIGH-GRADE", workUp, operation, complete("radiotherapy-record", "2024-12-31")))
                .isEqualTo(NOT_FOLLOWED);
        assertThat(answer("RT-DEEP-HIGH-GRADE", workUp, operation, aRadiotherapyRecord("2023-05-01")))
                .isEqualTo(NOT_DECIDABLE);
        assertThat(answer("RT-DEEP-HIGH-GRADE", workUp.with("grade", "1"), operation))
                .isEqualTo(NOT_APPLICABLE);
        assertThat(answer("RT-DEEP-HIGH-GRADE", workUp.with("metastasis_sites", "lung"), operation))
                .isEqualTo(NOT_APPLICABLE);
        assertThat(answer("RT-DEEP-HIGH-GRADE", workUp, aProcedure("2023-04-01")))
                .isEqualTo(NOT_DECIDABLE);
    }

    @Test
    void silence_is_no_answer_while_there_is_time() {
        var log = entries()
                .told(aWorkUp().with("diagnosis_date", "2023-03-01"))
                .told(anOperation("2023-04-01", "R1"))
                .told(complete("radiotherapy-record", "2026-12-31"));
        assertThat(judged("RT-INTRALESIONAL", log, LocalDate.of(2024, 2, 29)).answer())
                .isEqualTo(NOT_DECIDABLE);
        assertThat(judged("RT-INTRALESIONAL", log, LocalDate.of(2024, 3, 1)).answer())
                .isEqualTo(NOT_FOLLOWED);
    }

    @ParameterizedTest
    @CsvSource({
        "R0, wide, 2, 25, RT-DOSE-CLEAR, followed",
        "R0, wide, 1.8, 28, RT-DOSE-CLEAR, followed",
        "R0, wide, 2.5, 20, RT-DOSE-CLEAR, not-followed",
        "R0, wide, 2, 30, RT-DOSE-CLEAR, not-followed",
        "R0, wide, 2, unknown, RT-DOSE-CLEAR, not-decidable",
        "R1, wide, 2, 25, RT-DOSE-CLEAR, not-applicable",
        "RX, unknown, 2, 25, RT-DOSE-CLEAR, not-decidable",
        "R1, wide, 2, 30, RT-DOSE-POSITIVE, followed",
        "RX, intralesional, 2, 33, RT-DOSE-POSITIVE, followed",
        "R1, marginal, 2, 25, RT-DOSE-POSITIVE, not-followed",
        "R0, marginal, 2, 25, RT-DOSE-POSITIVE, not-applicable"
    })
    void the_dose_follows_the_margin(
            String residual, String margin, String gray, String fractions, String id, String expected) {
        var answer = answer(
                id,
                aWorkUp().with("diagnosis_date", "2023-03-01"),
                anOperation("2023-04-01", residual).with("surgeon_margin", margin),
                radiotherapy("2023-05-01").with("dose_per_fraction_gy", gray).with("fractions", fractions));
        assertThat(answer.code()).isEqualTo(expected);
    }

    @Test
    void a_boost_counts_with_the_rest_of_the_dose() {
        assertThat(answer(
                        "RT-DOSE-POSITIVE",
                        aWorkUp().with("diagnosis_date", "2023-03-01"),
                        anOperation("2023-04-01", "R1"),
                        radiotherapy("2023-05-01"),
                        radiotherapy("2023-06-10").with("fractions", "5")))
                .isEqualTo(FOLLOWED);
    }

    @ParameterizedTest
    @CsvSource({"3, 10, followed", "3, 12, followed", "8, 1, followed", "4, 5, not-followed", "3, 9, not-followed"})
    void palliative_radiotherapy_is_of_ten_fractions_or_one(String gray, String fractions, String expected) {
        var palliative = radiotherapy("2023-05-01")
                .with("intention", "palliative")
                .with("timing", "palliative")
                .with("target", "metastasis")
                .with("field", "metastasis")
                .with("dose_per_fraction_gy", gray)
                .with("fractions", fractions);
        assertThat(answer("RT-PALLIATIVE", aWorkUp().with("diagnosis_date", "2023-03-01"), palliative)
                        .code())
                .isEqualTo(expected);
    }

    @Test
    void high_risk_is_vessels_or_two_of_the_other_signs() {
        var operation =
                anOperation("2023-04-01", "R0").with("vascular_invasion", "no").with("growth", "pushing");
        var workUp = aWorkUp().with("diagnosis_date", "2023-03-01").with("size_mm", "90");
        var risk = "DRUG-STS-HIGH-RISK";
        assertThat(answer(risk, workUp, operation.with("necrosis_percent", "0")))
                .isEqualTo(NOT_APPLICABLE);
        assertThat(answer(risk, workUp, operation)).isEqualTo(NOT_DECIDABLE);
        assertThat(answer(risk, workUp, operation.with("necrosis_percent", "10"), drugs("2023-05-01", "2023-08-01")))
                .isEqualTo(NOT_DECIDABLE);
        var both = drugs("2023-05-01", "2023-08-01").with("drugs", "L01DB01", "L01AA06");
        assertThat(answer(risk, workUp, operation.with("vascular_invasion", "yes"), both))
                .isEqualTo(FOLLOWED);
        assertThat(answer(
                        risk,
                        workUp,
                        operation.with("vascular_invasion", "yes"),
                        drugs("2023-05-01", "2023-08-01"),
                        complete("drug-record", "2026-01-01")))
                .isEqualTo(NOT_FOLLOWED);
    }

    @Test
    void osteosarcoma_gets_chemotherapy_on_both_sides_of_the_operation() {
        var operation = anOperation("2024-06-01", "R0");
        var spanning = drugs("2024-03-20", "2024-10-01");
        assertThat(answer("DRUG-OSTEO-NEOADJUVANT", BONE, operation, spanning)).isEqualTo(FOLLOWED);
        assertThat(answer("DRUG-OSTEO-POST-OPERATIVE", BONE, operation, spanning))
                .isEqualTo(FOLLOWED);
        var after = drugs("2024-06-20", "2024-10-01");
        assertThat(answer("DRUG-OSTEO-NEOADJUVANT", BONE, operation, after)).isEqualTo(NOT_DECIDABLE);
        assertThat(answer("DRUG-OSTEO-NEOADJUVANT", BONE, operation, after, complete("drug-record", "2026-01-01")))
                .isEqualTo(NOT_FOLLOWED);
        assertThat(answer("DRUG-OSTEO-DRUGS", BONE, after)).isEqualTo(FOLLOWED);
        assertThat(answer("DRUG-OSTEO-DRUGS", BONE, after.with("drugs", "L01CB01")))
                .isEqualTo(NOT_FOLLOWED);
    }

    @Test
    void a_parosteal_osteosarcoma_is_low_grade_by_its_type() {
        var low = BONE.with("morphology", "9192/3").with("grade", "unknown");
        assertThat(answer("DRUG-OSTEO-NEOADJUVANT", low, anOperation("2024-06-01", "R0")))
                .isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void the_highest_grade_that_was_told_decides() {
        var workUp = aWorkUp().with("diagnosis_date", "2023-03-01").with("grade", "1");
        var operation =
                anOperation("2023-04-01", "R0").with("grade_system", "fnclcc").with("grade", "2");
        assertThat(answer("RT-DEEP-HIGH-GRADE", workUp, operation, radiotherapy("2023-05-01")))
                .isEqualTo(FOLLOWED);
    }

    @Test
    void the_edition_of_the_day_decides_and_an_unread_one_decides_nothing() {
        var before = judged("IMG-STS-MR", entries().told(aWorkUp().with("diagnosis_date", "2012-05-31")));
        assertThat(before.answer()).isEqualTo(NOT_APPLICABLE);
        assertThat(before.advice()).isEmpty();
        var unread = judged("IMG-STS-MR", entries().told(aWorkUp().with("diagnosis_date", "2024-09-24")));
        assertThat(unread.answer()).isEqualTo(NOT_DECIDABLE);
        assertThat(unread.advice().orElseThrow().edition().id()).isEqualTo("hp-2024");
        var read = judged("IMG-STS-MR", entries().told(aWorkUp().with("diagnosis_date", "2022-02-27")));
        assertThat(read.advice().orElseThrow().edition().id()).isEqualTo("hp-2018");
        assertThat(read.advice().orElseThrow().isProvisional()).isFalse();
    }

    @Test
    void an_answer_names_its_report_and_its_reason() {
        var judgement = judged("IMG-STS-MR", entries().told("utr-1", aWorkUp().with("mr", "not-done")));
        assertThat(judgement.because()).extracting(ref -> ref.message().id()).containsExactly("utr-1");
        assertThat(judgement.reason().nb()).isEqualTo("MR er utført: nei");
        assertThat(judgement.reason().en()).isEqualTo("MR was made: no");
    }

    @Test
    void every_recommendation_was_read_somewhere_or_is_marked() {
        var programme = ActionProgramme.norwegian();
        assertThat(programme.recommendations()).hasSize(30).allSatisfy(one -> {
            var known = new ArrayList<Knowledge>();
            Editions.norwegian()
                    .all()
                    .forEach(edition -> known.add(
                            programme.advice(one, edition.from()).orElseThrow().knowledge()));
            assertThat(known).containsAnyOf(Knowledge.READ, Knowledge.GENERAL);
        });
    }

    @Test
    void a_line_for_an_unknown_recommendation_or_edition_is_refused() {
        assertThatThrownBy(() -> load("NO-SUCH\thp-2018\tread\t6"))
                .isInstanceOf(BrokenTable.class)
                .hasMessageContaining("advice.tsv:5: recommendation names NO-SUCH");
        assertThatThrownBy(() -> load("IMG-STS-MR\thp-1999\tread\t6"))
                .hasMessageContaining("advice.tsv:5: edition cannot be hp-1999");
        assertThatThrownBy(() -> load("IMG-STS-MR\thp-2018\tread\t6\nIMG-STS-MR\thp-2018\tunread\t"))
                .hasMessageContaining("advice.tsv:6: repeats IMG-STS-MR hp-2018 of line 5");
    }

    private static ActionProgramme load(String lines) {
        return ActionProgramme.of(
                ActionProgramme.norwegian().recommendations(),
                Editions.norwegian(),
                Table.parse(
                        "advice.tsv",
                        "# edition: x\n# source: x\n# licence: x\nrecommendation\tedition\tknowledge\tsection\n"
                                + lines));
    }

    @Test
    void editions_out_of_order_are_refused() {
        var head = "# edition: x\n# source: x\n# licence: x\nid\tvalid_from\tname_en\tname_nb\treference\n";
        assertThatThrownBy(() -> Editions.of(
                        Table.parse("editions.tsv", head + "b\t2018-01-01\tB\tB\tx\na\t2017-01-01\tA\tA\tx\n")))
                .isInstanceOf(BrokenTable.class)
                .hasMessage("editions.tsv:6: valid_from is before the line above");
        assertThatThrownBy(() -> Editions.of(Table.parse("editions.tsv", head + "b\t2018-01\tB\tB\tx\n")))
                .hasMessage("editions.tsv:5: valid_from cannot be 2018-01");
    }
}
