package org.sarcomaregistry.domain.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sarcomaregistry.domain.code.YesNoUnknown.NO;
import static org.sarcomaregistry.domain.code.YesNoUnknown.UNKNOWN;
import static org.sarcomaregistry.domain.code.YesNoUnknown.YES;
import static org.sarcomaregistry.domain.course.Entries.entries;
import static org.sarcomaregistry.domain.report.Fixtures.aDeath;
import static org.sarcomaregistry.domain.report.Fixtures.aDose;
import static org.sarcomaregistry.domain.report.Fixtures.aProcedure;
import static org.sarcomaregistry.domain.report.Fixtures.aSpecimen;
import static org.sarcomaregistry.domain.report.Fixtures.aWorkUp;
import static org.sarcomaregistry.domain.report.Fixtures.anOperation;
import static org.sarcomaregistry.domain.report.Fixtures.drugs;
import static org.sarcomaregistry.domain.report.Fixtures.radiotherapy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarcomaregistry.domain.report.Entry;
import org.sarcomaregistry.domain.report.ReportForm;

class CourseLawsTest {

    @Property
    void the_order_of_arrival_does_not_matter(@ForAll("logs") List<Entry> log, @ForAll Random random) {
        assertThat(orderMatters(some -> entries().history(some), log, random)).isFalse();
    }

    @Property
    void the_law_of_order_rejects_a_fold_that_believes_the_last_entry(@ForAll Random random) {
        Function<List<Entry>, Object> believesTheLast =
                some -> some.get(some.size() - 1).message();
        var log = new ArrayList<>(
                entries().told(aWorkUp()).told(anOperation("2024-04-01", "R0")).list());
        boolean caught = false;
        for (int i = 0; i < 64 && !caught; i++) {
            caught = orderMatters(believesTheLast, log, random);
        }
        assertThat(caught).isTrue();
    }

    private static boolean orderMatters(Function<List<Entry>, Object> fold, List<Entry> log, Random random) {
        var shuffled = new ArrayList<>(log);
        Collections.shuffle(shuffled, random);
        return !fold.apply(log).equals(fold.apply(shuffled));
    }

    @Property
    void a_message_that_comes_twice_is_one(@ForAll("logs") List<Entry> log) {
        var twice = new ArrayList<>(log);
        twice.addAll(log);
        var once = entries().history(log).courses();
        var doubled = entries().history(twice).courses();
        assertThat(doubled).hasSameSizeAs(once);
        for (int i = 0; i < once.size(); i++) {
            assertThat(doubled.get(i).sources()).isEqualTo(once.get(i).sources());
            assertThat(doubled.get(i).events().operations())
                    .hasSameSizeAs(once.get(i).events().operations());
        }
    }

    @Property
    void there_is_at_most_one_death_and_every_entry_has_a_place(@ForAll("logs") List<Entry> log) {
        var history = entries().history(log);
        var placed =
                history.courses().stream().flatMap(c -> c.sources().stream()).toList();
        assertThat(placed).doesNotHaveDuplicates();
        assertThat(history.courses().stream()
                        .map(c -> c.fate().diedOn())
                        .distinct()
                        .count())
                .isLessThanOrEqualTo(1);
    }

    @Provide
    Arbitrary<List<Entry>> logs() {
        return Arbitraries.of(forms()).list().ofMinSize(1).ofMaxSize(8).map(CourseLawsTest::log);
    }

    private static List<Entry> log(List<ReportForm> forms) {
        var entries = entries();
        forms.forEach(entries::told);
        if (forms.size() > 2) {
            entries.corrected("c-1", "m-1", forms.get(2)).withdrawn("w-1", forms.size() > 4 ? "c-1" : "m-2");
        }
        return entries.list();
    }

    private static List<ReportForm> forms() {
        return List.of(
                aWorkUp(),
                aWorkUp().with("laterality", "right"),
                aWorkUp().with("morphology", "8000/3").with("laterality", "unknown"),
                aWorkUp().with("topography", "C16.9").with("morphology", "8936/3"),
                anOperation("2024-04-01", "R0"),
                anOperation("2024-04-01", "R1").with("documented_on", "2024-07-01"),
                anOperation("2024-04-05", "R2"),
                aSpecimen("biopsy", "2024-03-01"),
                aSpecimen("resection", "2024-04-02"),
                aProcedure("2024-04-01"),
                radiotherapy("2024-05-01"),
                drugs("2024-04-20", "2024-08-01"),
                aDose("2024-04-20"),
                aDeath("2024-08-20"),
                aDeath("2024-08-21"));
    }

    @Test
    void a_correction_replaces_and_its_withdrawal_restores() {
        var log = entries()
                .told("a", aWorkUp())
                .told("b", anOperation("2024-04-01", "R1"))
                .corrected("c", "b", anOperation("2024-04-01", "R0"));
        assertThat(residual(log)).isEqualTo("R0");
        assertThat(residual(log.withdrawn("d", "c"))).isEqualTo("R1");
        assertThat(residual(log.withdrawn("e", "d"))).isEqualTo("R0");
        assertThat(log.withdrawn("f", "b").course().events().operations()).hasSize(1);
    }

    @Test
    void a_correction_counts_even_before_its_original_has_come() {
        var late =
                entries().corrected("c", "b", anOperation("2024-04-01", "R0")).told("a", aWorkUp());
        assertThat(residual(late)).isEqualTo("R0");
        assertThat(residual(late.told("b", anOperation("2024-04-01", "R2")))).isEqualTo("R0");
    }

    @Test
    void two_reports_of_one_operation_are_one_and_the_later_documented_decides() {
        var log = entries()
                .told(aWorkUp())
                .told(anOperation("2024-04-01", "R1").with("documented_on", "2024-07-01"))
                .told(anOperation("2024-04-01", "R0"));
        assertThat(log.course().events().operations()).hasSize(1);
        assertThat(residual(log)).isEqualTo("R1");
        assertThat(log.course()
                        .events()
                        .operations()
                        .get(0)
                        .report()
                        .orElseThrow()
                        .by())
                .hasSize(2);
    }

    @Test
    void two_operations_within_a_week_are_a_query_and_not_one() {
        var history = entries()
                .told(aWorkUp())
                .told(anOperation("2024-04-01", "R1"))
                .told(anOperation("2024-04-06", "R0"))
                .history();
        assertThat(history.courses().get(0).events().operations()).hasSize(2);
        assertThat(history.queries()).extracting(CourseQuery::code).containsExactly("EVENT-NEAR");
    }

    @Test
    void evidence_and_report_of_one_operation_are_one() {
        var course = entries()
                .told(aWorkUp())
                .told(aProcedure("2024-04-01"))
                .told(aSpecimen("resection", "2024-04-03"))
                .told(anOperation("2024-04-01", "R0"))
                .course();
        assertThat(course.events().operations()).hasSize(1);
        assertThat(course.events().operations().get(0).evidence()).hasSize(2);
    }

    @Test
    void a_report_that_fits_two_tumours_fits_none() {
        var history = entries()
                .told(aWorkUp())
                .told(aWorkUp().with("laterality", "right"))
                .told(anOperation("2024-04-01", "R0"))
                .history();
        assertThat(history.courses())
                .hasSize(2)
                .allSatisfy(c -> assertThat(c.events().operations()).isEmpty());
        assertThat(history.queries()).extracting(CourseQuery::code).containsExactly("MP-1", "TUMOUR-AMBIGUOUS");
    }

    @Test
    void a_report_that_names_its_tumour_is_not_guessed() {
        var history = entries()
                .told(aWorkUp())
                .told(aWorkUp().with("laterality", "right"))
                .told(anOperation("2024-04-01", "R0").with("tumour_ref", "C49-6-right"))
                .history();
        assertThat(history.courses())
                .filteredOn(c -> !c.events().operations().isEmpty())
                .extracting(c -> c.key().toString())
                .containsExactly("C49-6-right");
    }

    @Test
    void an_unspecific_specimen_belongs_to_the_specific_tumour_at_the_site() {
        var course = entries()
                .told(aWorkUp())
                .told(aSpecimen("biopsy", "2024-03-01").with("morphology", "8000/3"))
                .course();
        assertThat(course.key().toString()).isEqualTo("C49-6-left");
    }

    @Test
    void treatment_before_any_description_waits_in_an_undescribed_course() {
        var log = entries().told(anOperation("2024-04-01", "R0"));
        assertThat(log.course().key()).isEqualTo(TumourKey.UNDESCRIBED);
        assertThat(log.told(aWorkUp()).course().key().toString()).isEqualTo("C49-6-left");
    }

    @Test
    void a_procedure_for_another_disease_is_none_of_ours() {
        var log = entries().told(aWorkUp()).told(aProcedure("2024-04-01").with("diagnosis", "S72.0"));
        assertThat(log.course().events().operations()).isEmpty();
        assertThat(log.history().queries()).isEmpty();
    }

    @Test
    void only_the_first_sarcoma_of_a_year_is_the_first() {
        var history = entries()
                .told(aWorkUp())
                .told(aWorkUp().with("laterality", "right").with("diagnosis_date", "2024-05-01"))
                .told(aWorkUp()
                        .with("topography", "C16.9")
                        .with("morphology", "8936/3")
                        .with("diagnosis_date", "2025-01-01"))
                .history();
        assertThat(history.courses()).extracting(Course::firstOfYear).containsExactly(YES, NO, YES);
    }

    @Test
    void a_tumour_that_nobody_has_described_may_prove_to_be_the_first_of_the_year() {
        var log = entries()
                .told(aWorkUp().with("diagnosis_date", "2024-10-01"))
                .told(aProcedure("2024-02-01").with("diagnosis", "C40.2"));
        assertThat(log.history().courses()).extracting(Course::firstOfYear).containsExactly(UNKNOWN);
        assertThat(log.told(aProcedure("2023-02-01").with("diagnosis", "S72.0"))
                        .told(aWorkUp().with("diagnosis_date", "2023-05-01").with("laterality", "right"))
                        .history()
                        .courses())
                .extracting(Course::firstOfYear)
                .containsExactly(YES, UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"C40.2", "C41.4", "C46.1", "C47.2", "C48.0", "C49.4"})
    void any_category_under_which_sarcomas_are_operated_may_hold_the_first_of_the_year(String diagnosis) {
        var log = entries()
                .told(aWorkUp().with("topography", "C50.9").with("diagnosis_date", "2024-10-01"))
                .told(aProcedure("2024-02-01").with("diagnosis", diagnosis));
        assertThat(log.history().courses()).extracting(Course::firstOfYear).containsExactly(UNKNOWN);
    }

    @Test
    void a_procedure_for_kaposi_sarcoma_is_of_the_kaposi_sarcoma_that_is_known() {
        var course = entries()
                .told(aWorkUp().with("topography", "C44.7").with("morphology", "9140/3"))
                .told(aProcedure("2024-05-02").with("diagnosis", "C46.0"))
                .course();
        assertThat(course.firstOfYear()).isEqualTo(YES);
        assertThat(course.events().operations()).hasSize(1);
    }

    @Test
    void reports_of_one_operation_that_differ_on_residual_tumour_are_a_query() {
        var log = entries()
                .told(aWorkUp())
                .told(anOperation("2024-04-01", "R1"))
                .told(anOperation("2024-04-01", "R1").with("rupture", "yes"));
        assertThat(log.history().queries()).isEmpty();
        assertThat(log.told(anOperation("2024-04-01", "R0")).history().queries())
                .extracting(CourseQuery::code)
                .containsExactly("EVENT-DIFFERS");
    }

    @Test
    void treatment_after_death_is_a_query_and_a_specimen_is_none() {
        var log = entries().told(aWorkUp()).told(aDeath("2024-05-01")).told(aSpecimen("biopsy", "2024-05-02"));
        assertThat(log.told(anOperation("2024-05-01", "R0")).history().queries())
                .isEmpty();
        assertThat(log.told(aDose("2024-05-02")).history().queries())
                .extracting(CourseQuery::code)
                .containsExactly("AFTER-DEATH");
    }

    @Test
    void two_days_of_death_are_one_death_and_a_query() {
        var history = entries()
                .told(aWorkUp())
                .told(aDeath("2024-08-21"))
                .told(aDeath("2024-08-20"))
                .history();
        assertThat(history.courses().get(0).fate().diedOn()).contains(java.time.LocalDate.of(2024, 8, 20));
        Assertions.assertThat(history.queries()).extracting(CourseQuery::code).containsExactly("DEATH-DATES");
    }

    private static String residual(Entries entries) {
        return entries.course()
                .events()
                .operations()
                .get(0)
                .report()
                .orElseThrow()
                .content()
                .resection()
                .residual()
                .code();
    }
}
