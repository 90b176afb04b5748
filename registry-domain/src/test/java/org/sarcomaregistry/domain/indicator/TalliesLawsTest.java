package org.sarcomaregistry.domain.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.sarcomaregistry.domain.course.Course;
import org.sarcomaregistry.domain.report.FormKind;
import org.sarcomaregistry.testkit.arbitrary.Cohorts;
import org.sarcomaregistry.testkit.story.PlainForms;
import org.sarcomaregistry.testkit.story.Stories;
import org.sarcomaregistry.testkit.story.Story;

/** Taking courses out and putting others in leads to the figures that counting all of them at once gives. */
class TalliesLawsTest {

    private static final LocalDate DATA_DATE = Cohorts.LAST_DAY;

    @Provide
    Arbitrary<List<Course>> courses() {
        return Cohorts.any().stories().map(stories -> stories.on(DATA_DATE).courses());
    }

    private static ImmutableList<Indicator> indicators() {
        var byResidence = SarcomaIndicators.all().stream()
                .map(indicator -> indicator.placed(new Placing(
                        Attribution.RESIDENCE,
                        indicator.placing().year(),
                        indicator.placing().pooledYears(),
                        false)))
                .toList();
        return ImmutableList.copyOf(byResidence);
    }

    private static Figures atOnce(List<Indicator> indicators, Iterable<Course> courses) {
        return Evaluation.of(indicators, Cohort.of(ImmutableList.copyOf(courses), DATA_DATE));
    }

    @Property(tries = 150)
    void replacing_courses_is_counting_those_that_are_left(
            @ForAll("courses") List<Course> staying,
            @ForAll("courses") List<Course> going,
            @ForAll("courses") List<Course> coming) {
        for (var indicators : List.of(SarcomaIndicators.all(), indicators())) {
            var tallies = Tallies.of(indicators, ImmutableList.copyOf(Iterables.concat(staying, going)), DATA_DATE);
            assertThat(tallies.figures()).isEqualTo(atOnce(indicators, Iterables.concat(staying, going)));
            tallies.replace(going, coming);
            assertThat(tallies.figures()).isEqualTo(atOnce(indicators, Iterables.concat(staying, coming)));
        }
    }

    @Property(tries = 50)
    void one_course_after_another_is_all_at_once(@ForAll("courses") List<Course> courses) {
        var tallies = Tallies.of(SarcomaIndicators.all(), List.of(), DATA_DATE);
        courses.forEach(course -> tallies.replace(List.of(), List.of(course)));
        assertThat(tallies.figures()).isEqualTo(atOnce(SarcomaIndicators.all(), courses));
        courses.forEach(course -> tallies.replace(List.of(course), List.of()));
        assertThat(tallies.figures()).isEqualTo(Figures.NONE);
    }

    private static ImmutableList<Course> course(LocalDate diagnosed, LocalDate operated, String residual) {
        return Stories.of(
                        DATA_DATE,
                        Story.of(
                                1,
                                DATA_DATE,
                                PlainForms.of(FormKind.WORK_UP, diagnosed),
                                PlainForms.of(FormKind.SURGERY, operated).with("residual", residual)))
                .courses();
    }

    /** A tally that counts what is new and keeps what was. */
    @Test
    void who_forgets_to_take_out_is_caught() {
        var before = course(LocalDate.of(2024, 3, 1), LocalDate.of(2024, 4, 1), "R0");
        var after = course(LocalDate.of(2024, 3, 1), LocalDate.of(2024, 4, 1), "R1");
        var tallies = Tallies.of(SarcomaIndicators.all(), before, DATA_DATE);
        tallies.replace(List.of(), after);
        assertThat(tallies.figures()).isNotEqualTo(atOnce(SarcomaIndicators.all(), after));
    }

    /** Pools of which only some years occur appear when the others come, and disappear with them. */
    @Test
    void a_year_that_comes_and_goes_shows_and_hides_pooled_figures() {
        var pooled = ImmutableList.of(Iterables.getLast(SarcomaIndicators.all())
                .among(SarcomaIndicators.COVERAGE_WORK_UP.population())
                .measuring(SarcomaIndicators.COVERAGE_WORK_UP.measure())
                .placed(new Placing(Attribution.ASSESSING, YearOf.DIAGNOSIS, 3, true)));
        var early = course(LocalDate.of(2020, 3, 1), LocalDate.of(2020, 4, 1), "R0");
        var late = course(LocalDate.of(2022, 3, 1), LocalDate.of(2022, 4, 1), "R0");
        var tallies = Tallies.of(pooled, early, DATA_DATE);
        assertThat(tallies.figures()).isEqualTo(Figures.NONE);
        tallies.replace(List.of(), late);
        assertThat(tallies.figures().counts()).isNotEmpty();
        assertThat(tallies.figures()).isEqualTo(atOnce(pooled, Iterables.concat(early, late)));
        tallies.replace(late, List.of());
        assertThat(tallies.figures()).isEqualTo(Figures.NONE);
    }

    @Test
    void what_was_never_put_in_is_not_taken_out() {
        var course = course(LocalDate.of(2024, 3, 1), LocalDate.of(2024, 4, 1), "R0");
        var tallies = Tallies.of(SarcomaIndicators.all(), List.of(), DATA_DATE);
        assertThatThrownBy(() -> tallies.replace(course, List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
