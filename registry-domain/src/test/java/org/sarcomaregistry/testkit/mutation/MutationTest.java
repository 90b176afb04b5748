package org.sarcomaregistry.testkit.mutation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sarcomaregistry.domain.indicator.SarcomaIndicators.CHEMOTHERAPY_AFTER_SURGERY;
import static org.sarcomaregistry.domain.indicator.SarcomaIndicators.PET_IN_WORK_UP;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sarcomaregistry.domain.indicator.Contribution;
import org.sarcomaregistry.domain.indicator.Indicator;
import org.sarcomaregistry.domain.indicator.SarcomaIndicators;
import org.sarcomaregistry.domain.indicator.Truth;
import org.sarcomaregistry.domain.report.FormKind;
import org.sarcomaregistry.testkit.story.PlainForms;
import org.sarcomaregistry.testkit.story.Stories;
import org.sarcomaregistry.testkit.story.Story;

class MutationTest {

    private static final LocalDate DAY = LocalDate.of(2024, 1, 15);
    private static final LocalDate LATER = LocalDate.of(2026, 1, 1);

    @Test
    void the_mutants_of_an_indicator_change_each_part_of_it_once() {
        assertThat(Mutants.of(CHEMOTHERAPY_AFTER_SURGERY))
                .extracting(Mutant::change)
                .doesNotHaveDuplicates()
                .contains(
                        "numerator: 20 days instead of 21: chemotherapy was given within 21 days of the operation",
                        "numerator: 22 days instead of 21: chemotherapy was given within 21 days of the operation",
                        "numerator: negated: chemotherapy was given within 21 days of the operation",
                        "denominator: dropped: the tumour is a sarcoma",
                        "numerator and denominator exchanged",
                        "counted for the operating hospital instead of the hospital that gave the drugs",
                        "counted in the year of death, known deaths only instead of the year of diagnosis")
                .anyMatch(change -> change.startsWith("denominator: any of these instead of all"))
                .hasSize(20);
        assertThat(Mutants.of(SarcomaIndicators.RESULTS)).isEmpty();
    }

    @Test
    void a_test_far_from_the_limit_lets_its_mutants_pass_and_is_shown_the_course_that_is_missing() {
        var report = MutationReport.of(CHEMOTHERAPY_AFTER_SURGERY, MutationTest::farFromTheLimit);
        var survivor = report.missed().stream()
                .filter(s -> s.mutant().change().startsWith("numerator: 20 days"))
                .findFirst()
                .orElseThrow();
        var killing = survivor.wouldKill().orElseThrow();
        assertThat(killing.smallest().people()).hasSize(1);
        assertThat(killing.how()).contains(": met").contains("becomes not met");
        assertThat(report.text()).contains("20 days instead of 21").contains("would have been killed by");
        assertThat(report.killed()).extracting(Mutant::change).anyMatch(change -> change.contains("negated"));
    }

    @Test
    void the_course_that_was_missing_kills_the_survivor() {
        var first = MutationReport.of(CHEMOTHERAPY_AFTER_SURGERY, MutationTest::farFromTheLimit);
        var missing = first.missed().stream()
                .map(s -> s.wouldKill().orElseThrow().smallest())
                .toList();
        var better = MutationReport.of(CHEMOTHERAPY_AFTER_SURGERY, indicator -> {
            farFromTheLimit(indicator);
            missing.forEach(stories -> assertThat(Difference.counted(CHEMOTHERAPY_AFTER_SURGERY, indicator, stories))
                    .isEmpty());
        });
        assertThat(better.missed()).isEmpty();
        assertThat(better.killed()).hasSizeGreaterThan(first.killed().size());
    }

    @Test
    void tests_that_refuse_the_indicator_itself_say_nothing_about_mutants() {
        assertThatThrownBy(() -> MutationReport.of(PET_IN_WORK_UP, indicator -> {
                    throw new AssertionError("no");
                }))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_edition_differs_from_another_in_the_smallest_course() {
        var other = PET_IN_WORK_UP.among(org.sarcomaregistry.domain.indicator.TumourProperties.SARCOMA);
        var difference = Difference.between(PET_IN_WORK_UP, other).orElseThrow();
        assertThat(difference.smallest().people()).hasSize(1);
        assertThat(difference.smallest().size()).isEqualTo(1);
        assertThat(difference.text()).contains("not counted becomes ");
    }

    @Test
    void an_edition_does_not_differ_from_itself_nor_from_the_same_in_other_words() {
        assertThat(Difference.between(PET_IN_WORK_UP, PET_IN_WORK_UP)).isEmpty();
        var twiceNegated =
                PET_IN_WORK_UP.among(PET_IN_WORK_UP.population().negate().negate());
        assertThat(Difference.between(PET_IN_WORK_UP, twiceNegated)).isEmpty();
    }

    /** Ewing sarcoma, operated, chemotherapy after 3 and after 60 days. */
    private static void farFromTheLimit(Indicator indicator) {
        assertThat(contribution(indicator, 3)).isEqualTo(new Contribution(Truth.YES, Truth.YES));
        assertThat(contribution(indicator, 60)).isEqualTo(new Contribution(Truth.YES, Truth.NO));
    }

    private static Contribution contribution(Indicator indicator, int days) {
        var workUp =
                PlainForms.of(FormKind.WORK_UP, DAY).with("topography", "C41.4").with("morphology", "9260/3");
        var story = Story.of(
                1,
                LATER,
                workUp,
                PlainForms.of(FormKind.SURGERY, DAY),
                PlainForms.of(FormKind.SYSTEMIC_THERAPY, DAY.plusDays(days)));
        var courses = new Stories(
                        com.google.common.collect.ImmutableList.of(story),
                        com.google.common.collect.ImmutableList.of(),
                        LATER)
                .courses();
        assertThat(List.of(courses.size())).containsExactly(1);
        return indicator.contribution(courses.get(0), LATER);
    }
}
