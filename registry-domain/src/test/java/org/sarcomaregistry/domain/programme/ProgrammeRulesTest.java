package org.sarcomaregistry.domain.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.sarcomaregistry.domain.course.Entries.entries;
import static org.sarcomaregistry.domain.programme.Recommendation.recommendation;
import static org.sarcomaregistry.domain.report.Fixtures.BODO;
import static org.sarcomaregistry.domain.report.Fixtures.aWorkUp;
import static org.sarcomaregistry.domain.report.Fixtures.anOperation;
import static org.sarcomaregistry.domain.report.Fixtures.drugs;
import static org.sarcomaregistry.domain.report.Fixtures.radiotherapy;

import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarcomaregistry.domain.course.Course;
import org.sarcomaregistry.domain.indicator.TreatmentProperties;
import org.sarcomaregistry.domain.indicator.Truth;
import org.sarcomaregistry.domain.indicator.TumourProperties;
import org.sarcomaregistry.domain.pathway.Answer;
import org.sarcomaregistry.domain.report.EntryRef;
import org.sarcomaregistry.domain.report.ReportForm;
import org.sarcomaregistry.domain.table.Table;
import org.sarcomaregistry.domain.text.Text;
import org.sarcomaregistry.domain.treatment.Timing;

/** A small programme of two editions and two recommendations, and what its parts say. */
class ProgrammeRulesTest {

    private static final LocalDate DATA_DATE = LocalDate.of(2026, 6, 1);
    private static final String HEAD = "# edition: x\n# source: x\n# licence: x\n";

    private static Editions editions() {
        return Editions.of(Table.parse(
                "editions.tsv",
                HEAD + "id\tvalid_from\tname_en\tname_nb\treference\n"
                        + "old\t2020-01-01\tOld\tGammel\tIS-1\nnew\t2024-03-01\tNew\tNy\tIS-2\n"));
    }

    private static Recommendation operate() {
        return recommendation("OPERATE", "Sarkom opereres", "Sarcomas are operated")
                .when(TumourProperties.SARCOMA)
                .then(TreatmentProperties.OPERATED);
    }

    private static Recommendation clear() {
        return recommendation("CLEAR", "Fri rand", "Clear margin")
                .asOf(Anchor.OPERATION)
                .when(TumourProperties.SARCOMA, TreatmentProperties.OPERATED)
                .then(TreatmentProperties.FREE_MARGINS);
    }

    private static ActionProgramme programme() {
        return ActionProgramme.of(
                List.of(operate(), clear()),
                editions(),
                Table.parse(
                        "advice.tsv",
                        HEAD + "recommendation\tedition\tknowledge\tsection\n"
                                + "OPERATE\told\tread\t6\nOPERATE\tnew\tcarried-over\t\nCLEAR\told\tgeneral\t7.2\n"));
    }

    private static Course course(ReportForm... forms) {
        var log = entries();
        Stream.of(forms).forEach(log::told);
        return log.course();
    }

    @ParameterizedTest
    @CsvSource({"2019-12-31, none", "2020-01-01, old", "2024-02-29, old", "2024-03-01, new", "2030-01-01, new"})
    void an_edition_is_in_force_until_the_day_before_the_next(LocalDate day, String expected) {
        assertThat(editions().on(day).map(Edition::id).orElse("none")).isEqualTo(expected);
        assertThat(editions().byId("old").orElseThrow().until()).contains(LocalDate.of(2024, 2, 29));
        assertThat(editions().byId("new").orElseThrow().until()).isEmpty();
    }

    @Test
    void advice_names_its_edition_and_how_we_know_it() {
        var read = programme().advice(operate(), LocalDate.of(2022, 1, 1)).orElseThrow();
        assertThat(read.text()).isEqualTo(Text.of("Gammel, lest i utgaven", "Old, read in the edition"));
        assertThat(read.section()).isEqualTo("6");
        assertThat(read.isProvisional()).isFalse();
        var carried = programme().advice(operate(), LocalDate.of(2025, 1, 1)).orElseThrow();
        assertThat(carried.text().en()).isEqualTo("New, read in another edition, provisional");
        assertThat(carried.section()).isEqualTo("-");
        assertThat(carried.isProvisional()).isTrue();
        var unread = programme().advice(clear(), LocalDate.of(2025, 1, 1)).orElseThrow();
        assertThat(unread.knowledge()).isEqualTo(Knowledge.UNREAD);
        assertThat(programme().advice(clear(), LocalDate.of(2019, 1, 1))).isEmpty();
    }

    @Test
    void the_day_of_the_operation_chooses_the_edition_where_a_recommendation_is_about_it() {
        var diagnosed = aWorkUp().with("diagnosis_date", "2024-02-01");
        var early = course(diagnosed, anOperation("2024-02-20", "R0"));
        var late = course(diagnosed, anOperation("2024-03-20", "R0"));
        assertThat(programme().judge(clear(), early, DATA_DATE).answer()).isEqualTo(Answer.FOLLOWED);
        assertThat(programme().judge(clear(), late, DATA_DATE).answer()).isEqualTo(Answer.NOT_DECIDABLE);
        assertThat(programme().judge(clear(), late, DATA_DATE).reason().en())
                .isEqualTo("the text of New has not been read");
        assertThat(programme()
                        .judge(operate(), late, DATA_DATE)
                        .advice()
                        .orElseThrow()
                        .edition()
                        .id())
                .isEqualTo("old");
        assertThat(programme().recommendations()).containsExactly(operate(), clear());
    }

    @Test
    void a_recommendation_is_what_was_said_of_it() {
        assertThat(operate().anchor()).isEqualTo(Anchor.DIAGNOSIS);
        assertThat(clear().anchor()).isEqualTo(Anchor.OPERATION);
        assertThat(clear().text()).isEqualTo(Text.of("Fri rand", "Clear margin"));
        assertThat(clear().applies()).isEqualTo(TumourProperties.SARCOMA.and(TreatmentProperties.OPERATED));
        assertThat(clear().followed()).isEqualTo(TreatmentProperties.FREE_MARGINS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "operate", "RT-", "-RT", "RT--DOSE", "RT DOSE", "RØNTGEN"})
    void an_id_is_of_capitals_and_digits_joined_by_hyphens(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> recommendation(id, "x", "x")
                        .when(TumourProperties.SARCOMA)
                        .then(TreatmentProperties.OPERATED));
    }

    @Test
    void every_anchor_is_a_day_of_the_course() {
        var course = course(
                aWorkUp(),
                anOperation("2024-04-01", "R1"),
                anOperation("2024-05-01", "R0"),
                radiotherapy("2024-06-01"),
                drugs("2024-08-01", "2024-09-01"),
                drugs("2024-07-01", "2024-07-20"));
        assertThat(Anchor.DIAGNOSIS.of(course)).contains(LocalDate.of(2024, 3, 1));
        assertThat(Anchor.OPERATION.of(course)).contains(LocalDate.of(2024, 4, 1));
        assertThat(Anchor.RADIOTHERAPY.of(course)).contains(LocalDate.of(2024, 6, 1));
        assertThat(Anchor.SYSTEMIC_THERAPY.of(course)).contains(LocalDate.of(2024, 7, 1));
        assertThat(Stream.of(Anchor.values())
                        .filter(anchor -> anchor.of(course(aWorkUp())).isPresent()))
                .containsExactly(Anchor.DIAGNOSIS);
    }

    @ParameterizedTest
    @CsvSource({
        "2, 25, YES, 50 Gy",
        "2, 24, NO, 48 Gy",
        "2, 26, NO, 52 Gy",
        "2.5, 20, NO, 50 Gy",
        "1.8, 28, YES, 50.4 Gy"
    })
    void a_dose_is_held_against_the_recommended_one_and_both_are_said(
            String gray, String fractions, Truth expected, String given) {
        var dose = IrradiationQuestions.dose(
                "fifty", Timing.POST_OPERATIVE, Range.closed(new BigDecimal("50"), new BigDecimal("50.4")));
        var verdict = dose.explain(
                course(
                        aWorkUp(),
                        anOperation("2024-04-01", "R0"),
                        radiotherapy("2024-05-01")
                                .with("dose_per_fraction_gy", gray)
                                .with("fractions", fractions)),
                DATA_DATE);
        assertThat(verdict.truth()).isEqualTo(expected);
        assertThat(verdict.reason())
                .isEqualTo(Text.of(
                        "anbefalt 50–50.4 Gy i fraksjoner på 1,8–2 Gy (postoperativ); gitt " + given,
                        "recommended 50–50.4 Gy in fractions of 1.8–2 Gy (post-operative); given " + given));
        assertThat(verdict.because()).extracting(EntryRef::position).containsExactly(3L);
    }

    @ParameterizedTest
    @CsvSource({"60, 40, YES, 1", "60, , YES, 1", "40, 60, YES, 2", "40, , NO, 1", ", 40, NO, 2", ", , UNKNOWN, 0"})
    void one_work_up_that_says_yes_decides_and_no_decides_over_silence(
            String first, String second, Truth expected, int source) {
        var large = Questions.ofWorkUps(
                "large", Text.of("stor", "large"), workUp -> workUp.site().sizeMm(), mm -> mm > 50);
        var verdict = large.explain(
                course(sized(aWorkUp(), first), sized(aWorkUp().with("sender_unit", BODO), second)), DATA_DATE);
        assertThat(verdict.truth()).isEqualTo(expected);
        assertThat(verdict.because())
                .hasSize(source == 0 ? 2 : 1)
                .allMatch(ref -> source == 0 || ref.position() == source);
    }

    private static ReportForm sized(ReportForm workUp, String mm) {
        return mm == null ? workUp : workUp.with("size_mm", mm);
    }

    @Test
    void without_a_work_up_its_questions_are_open_and_say_why() {
        var large = Questions.ofWorkUps(
                "large", Text.of("stor", "large"), workUp -> workUp.site().sizeMm(), mm -> mm > 50);
        var open = large.explain(course(anOperation("2024-04-01", "R0")), DATA_DATE);
        assertThat(open.truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(open.reason()).isEqualTo(Text.of("utredningsmeldingen mangler", "the work-up report is missing"));
        assertThat(large.explain(course(aWorkUp()), DATA_DATE).reason().en()).isEqualTo("large: unknown");
    }

    @ParameterizedTest
    @CsvSource({"fnclcc, 3, followed", "fnclcc, unknown, not-followed", "bone, high, not-followed"})
    void a_type_that_is_graded_has_a_grade_of_its_system(String system, String grade, String expected) {
        var programme = ActionProgramme.norwegian();
        var course = course(aWorkUp().with("grade_system", system).with("grade", grade));
        assertThat(programme
                        .judge(programme.byId("PATH-STS-GRADE").orElseThrow(), course, DATA_DATE)
                        .answer()
                        .code())
                .isEqualTo(expected);
    }

    @Test
    void every_palliative_irradiation_of_standard_dose_is_a_source() {
        var palliative = radiotherapy("2024-05-01")
                .with("intention", "palliative")
                .with("timing", "palliative")
                .with("target", "metastasis")
                .with("field", "metastasis")
                .with("dose_per_fraction_gy", "3")
                .with("fractions", "10");
        var verdict = IrradiationQuestions.PALLIATIVE_STANDARD.explain(
                course(aWorkUp(), palliative, palliative.with("start", "2024-09-01")), DATA_DATE);
        assertThat(verdict.truth()).isEqualTo(Truth.YES);
        assertThat(verdict.because()).extracting(EntryRef::position).containsExactly(2L, 3L);
    }
}
