package org.sarcomaregistry.domain.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sarcomaregistry.domain.course.Entries.entries;
import static org.sarcomaregistry.domain.report.Fixtures.BODO;
import static org.sarcomaregistry.domain.report.Fixtures.TROMSO;
import static org.sarcomaregistry.domain.report.Fixtures.aDeath;
import static org.sarcomaregistry.domain.report.Fixtures.aDose;
import static org.sarcomaregistry.domain.report.Fixtures.aWorkUp;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarcomaregistry.domain.course.Course;
import org.sarcomaregistry.domain.report.ReportForm;
import org.sarcomaregistry.domain.tumour.TumourGroup;

/** Small cohorts, counted by hand. */
class EvaluationTest {

    private static final LocalDate DATA_DATE = LocalDate.of(2025, 12, 31);
    private static final Indicator NEAR_DEATH = SarcomaIndicators.CHEMOTHERAPY_NEAR_DEATH;
    private static final Indicator COVERAGE = SarcomaIndicators.COVERAGE_WORK_UP;

    private static Course course(ReportForm... forms) {
        var told = entries();
        Stream.of(forms).forEach(told::told);
        return told.course();
    }

    private static Course dead(String diagnosed, String died) {
        return course(aWorkUp().with("diagnosis_date", diagnosed), aDeath(died));
    }

    private static Cohort cohort(Course... courses) {
        return Cohort.of(List.of(courses), DATA_DATE);
    }

    private static Figures figures(Indicator indicator, Course... courses) {
        return Evaluation.of(List.of(indicator), cohort(courses));
    }

    private static Counts nation(Figures figures, Indicator indicator, int year) {
        return figures.of(new FigureKey(indicator.id(), Scope.NATION, year));
    }

    @Test
    void a_figure_of_three_years_holds_those_who_died_in_them_and_bears_the_last() {
        var figures = figures(
                NEAR_DEATH,
                dead("2020-03-01", "2021-05-01"),
                dead("2020-03-01", "2022-01-01"),
                dead("2020-03-01", "2023-12-31"),
                dead("2020-03-01", "2024-01-01"),
                course(aWorkUp(), aDose("2024-08-10"), aDeath("2024-08-20")));
        assertThat(nation(figures, NEAR_DEATH, 2023)).isEqualTo(new Counts(0, 0, 3, 0, 0, 0));
        assertThat(nation(figures, NEAR_DEATH, 2024)).isEqualTo(new Counts(1, 0, 3, 0, 0, 0));
        assertThat(figures.counts().keySet()).extracting(FigureKey::year).containsOnly(2023, 2024);
    }

    @Test
    void who_is_not_known_to_have_died_stands_in_no_figure_by_year_of_death() {
        assertThat(figures(NEAR_DEATH, course(aWorkUp())).counts()).isEmpty();
        var figures = figures(
                NEAR_DEATH,
                course(aWorkUp()),
                dead("2020-03-01", "2022-05-01"),
                dead("2020-03-01", "2023-05-01"),
                dead("2020-03-01", "2024-05-01"));
        assertThat(nation(figures, NEAR_DEATH, 2024).population()).isEqualTo(3);
    }

    @Test
    void figures_by_residence_are_made_for_regions_and_the_nation_and_others_for_every_place() {
        var lives = aDeath("2020-01-01").with("event", "residence").with("municipality", "5501");
        var one = course(aWorkUp(), lives, aDeath("2024-08-20"));
        var courses = new Course[] {one, dead("2020-03-01", "2022-05-01"), dead("2020-03-01", "2023-05-01")};
        assertThat(figures(NEAR_DEATH, courses).counts().keySet())
                .extracting(key -> key.scope().code())
                .containsExactly("norway", "883658752");
        assertThat(figures(COVERAGE, one).counts().keySet())
                .extracting(key -> key.scope().code())
                .containsExactly("norway", "883658752", "983974899", TROMSO);
    }

    @Test
    void cohorts_of_nobody_and_of_nobody_in_question_have_no_figures() {
        assertThat(figures(COVERAGE).counts()).isEmpty();
        assertThat(figures(SarcomaIndicators.REFERRAL_BONE, course(aWorkUp())).counts())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 63, 64, 65, 128, 129})
    void every_course_counts_once_however_many_there_are(int size) {
        var cohort = Cohort.of(Collections.nCopies(size, course(aWorkUp())), DATA_DATE);
        assertThat(nation(Evaluation.of(List.of(COVERAGE), cohort), COVERAGE, 2024))
                .isEqualTo(new Counts(size, 0, 0, 0, 0, 0));
    }

    @Test
    void new_cases_are_counted_by_place_year_and_group_and_add_up() {
        var bone = aWorkUp()
                .with("topography", "C40.2")
                .with("morphology", "9180/3")
                .with("grade_system", "bone")
                .with("depth", "not-applicable");
        var lipoma = aWorkUp()
                .with("morphology", "8821/1")
                .with("grade_system", "not-graded")
                .with("grade", "not-applicable");
        var limb = course(aWorkUp());
        var counts = CaseCounts.of(cohort(
                limb,
                course(aWorkUp().with("sender_unit", BODO)),
                course(aWorkUp().with("diagnosis_date", "2023-12-31")),
                course(bone),
                course(lipoma)));
        var trunk = TumourGroup.EXTREMITY_TRUNK;
        assertThat(counts)
                .containsEntry(new CaseCounts.CaseKey(Scope.NATION, 2024, trunk), 2)
                .containsEntry(new CaseCounts.CaseKey(Scope.NATION, 2023, trunk), 1)
                .containsEntry(new CaseCounts.CaseKey(Scope.NATION, 2024, TumourGroup.BONE), 1)
                .containsEntry(new CaseCounts.CaseKey(Attribution.ASSESSING.of(limb), 2024, trunk), 1)
                .containsEntry(new CaseCounts.CaseKey(scope("883658752"), 2024, trunk), 2)
                .containsEntry(new CaseCounts.CaseKey(scope(BODO), 2024, trunk), 1)
                .doesNotContainKey(new CaseCounts.CaseKey(scope(BODO), 2023, trunk))
                .hasSize(14);
        assertThat(counts.firstKey().scope()).isEqualTo(Scope.NATION);
    }

    private static Scope scope(String code) {
        return Scopes.NORWAY.byCode(code).orElseThrow();
    }

    @Test
    void a_cohort_is_what_it_was_made_of() {
        var limb = course(aWorkUp());
        assertThat(cohort(limb).courses()).containsExactly(limb);
        assertThat(cohort(limb).dataDate()).isEqualTo(DATA_DATE);
    }
}
