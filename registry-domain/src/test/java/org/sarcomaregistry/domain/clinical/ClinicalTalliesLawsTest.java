package org.sarcomaregistry.domain.clinical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.sarcomaregistry.domain.course.Course;
import org.sarcomaregistry.domain.indicator.Scope;
import org.sarcomaregistry.domain.indicator.Scopes;
import org.sarcomaregistry.domain.pathway.PathwayInterval;
import org.sarcomaregistry.domain.report.FormKind;
import org.sarcomaregistry.domain.report.ReportForm;
import org.sarcomaregistry.domain.tumour.TumourGroup;
import org.sarcomaregistry.testkit.arbitrary.Cohorts;
import org.sarcomaregistry.testkit.story.PlainForms;
import org.sarcomaregistry.testkit.story.Stories;
import org.sarcomaregistry.testkit.story.Story;

/** Clinical tables add up over places, follow courses, and count each course once in what it shows. */
class ClinicalTalliesLawsTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);

    @Provide
    Arbitrary<List<Course>> courses() {
        return Cohorts.any()
                .stories()
                .map(stories -> stories.on(Cohorts.LAST_DAY).courses());
    }

    private static ClinicalFigures of(ClinicalTallies tallies, Placed by, Scope place) {
        return IntStream.rangeClosed(2010, 2030)
                .mapToObj(year -> tallies.of(by, place, year))
                .reduce(ClinicalFigures.NONE, ClinicalFigures::plus);
    }

    @Property(tries = 100)
    void replacing_courses_is_counting_those_that_are_left(
            @ForAll("courses") List<Course> staying,
            @ForAll("courses") List<Course> going,
            @ForAll("courses") List<Course> coming) {
        var followed = ClinicalTallies.of(ImmutableList.copyOf(Iterables.concat(staying, going)));
        followed.replace(going, coming);
        var counted = ClinicalTallies.of(ImmutableList.copyOf(Iterables.concat(staying, coming)));
        for (var by : Placed.values()) {
            for (var place : Scopes.NORWAY.all()) {
                if (place.isWide()) {
                    assertThat(of(followed, by, place)).isEqualTo(of(counted, by, place));
                }
            }
        }
    }

    @Property(tries = 100)
    void both_ways_of_placing_count_the_same_nation(@ForAll("courses") List<Course> courses) {
        var tallies = ClinicalTallies.of(courses);
        assertThat(of(tallies, Placed.RESIDENCE, Scope.NATION)).isEqualTo(of(tallies, Placed.TREATMENT, Scope.NATION));
    }

    @Property(tries = 100)
    void every_course_counts_once_among_all_of_a_table(@ForAll("courses") List<Course> courses) {
        var counts =
                of(ClinicalTallies.of(courses), Placed.TREATMENT, Scope.NATION).counts();
        for (var table : ClinicalTable.values()) {
            long all = counts.entrySet().stream()
                    .filter(cell -> cell.getKey().table() == table
                            && cell.getKey().category().equals(Category.ALL))
                    .mapToLong(cell -> cell.getValue())
                    .sum();
            assertThat(all)
                    .isEqualTo(courses.stream()
                            .filter(course -> course.tumour().isSarcoma())
                            .filter(course -> !table.categories(course).isEmpty())
                            .count());
        }
    }

    private static Course course(ReportForm... forms) {
        return Stories.of(Cohorts.LAST_DAY, Story.of(1, Cohorts.LAST_DAY, forms))
                .courses()
                .get(0);
    }

    private static ReportForm form(FormKind kind) {
        return PlainForms.of(kind, DAY);
    }

    private static List<String> codes(ClinicalTable table, ReportForm... forms) {
        return table.categories(course(forms)).stream().map(Category::code).toList();
    }

    @Test
    void the_last_operation_of_first_treatment_decides_margins() {
        var first = form(FormKind.SURGERY).with("residual", "R1").with("surgeon_margin", "marginal");
        var second = PlainForms.of(FormKind.SURGERY, DAY.plusDays(40));
        var later = PlainForms.of(FormKind.SURGERY, DAY.plusYears(2)).with("residual", "R2");
        assertThat(codes(ClinicalTable.MARGINS, form(FormKind.WORK_UP), first, second, later))
                .containsExactly("R0");
        assertThat(codes(ClinicalTable.SURGEONS_MARGINS, form(FormKind.WORK_UP), first))
                .containsExactly("marginal");
        assertThat(codes(ClinicalTable.SURGERY, form(FormKind.WORK_UP), first)).containsExactly("limb-sparing");
    }

    @Test
    void what_only_evidence_shows_is_counted_without_a_report() {
        assertThat(codes(ClinicalTable.MARGINS, form(FormKind.WORK_UP), form(FormKind.PROCEDURE)))
                .containsExactly("no-report");
        assertThat(codes(ClinicalTable.DRUGS, form(FormKind.WORK_UP), form(FormKind.DRUG_RECORD)))
                .containsExactly("no-report");
        assertThat(codes(ClinicalTable.RADIOTHERAPY, form(FormKind.WORK_UP), form(FormKind.RADIOTHERAPY_RECORD)))
                .containsExactly("no-report");
        assertThat(codes(ClinicalTable.DRUGS, form(FormKind.WORK_UP))).isEmpty();
    }

    @Test
    void drugs_count_by_reporting_group_and_intention() {
        var palliative =
                PlainForms.of(FormKind.SYSTEMIC_THERAPY, DAY.plusDays(300)).with("intention", "palliative");
        var tallies = ClinicalTallies.of(
                List.of(course(form(FormKind.WORK_UP), form(FormKind.SYSTEMIC_THERAPY), palliative)));
        var tromso = Scopes.NORWAY.byCode(PlainForms.TROMSO).orElseThrow();
        var counts = tallies.of(Placed.TREATMENT, tromso, 2024).counts();
        assertThat(counts).hasSize(3).allSatisfy((cell, count) -> {
            assertThat(cell.table()).isEqualTo(ClinicalTable.DRUGS);
            assertThat(cell.group()).isEqualTo(TumourGroup.EXTREMITY_TRUNK);
            assertThat(count).isEqualTo(1);
        });
        assertThat(tallies.of(Placed.RESIDENCE, tromso, 2024)).isEqualTo(ClinicalFigures.NONE);
        assertThat(tallies.of(Placed.TREATMENT, tromso, 2023)).isEqualTo(ClinicalFigures.NONE);
    }

    @Test
    void waiting_runs_from_stage_to_stage() {
        var workUp =
                form(FormKind.WORK_UP).with("referral_received", "2024-02-01").with("first_attendance", "2024-02-09");
        var waits = ClinicalTallies.of(List.of(course(workUp)))
                .of(Placed.TREATMENT, Scope.NATION, 2024)
                .waits();
        assertThat(waits.get(PathwayInterval.OF1).counts()).containsOnlyKeys(8);
        assertThat(waits).doesNotContainKey(PathwayInterval.OF4);
    }

    @Test
    void more_in_a_category_than_in_its_table_can_not_be_built() {
        var cell = new ClinicalCell(ClinicalTable.DRUGS, TumourGroup.BONE, Category.NO_REPORT);
        assertThatThrownBy(() -> new ClinicalFigures(ImmutableSortedMap.of(cell, 1L), ImmutableSortedMap.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nobody_has_no_tables_and_no_waiting() {
        assertThat(ClinicalTallies.of(List.of()).of(Placed.TREATMENT, Scope.NATION, 2024))
                .isEqualTo(ClinicalFigures.NONE);
    }
}
