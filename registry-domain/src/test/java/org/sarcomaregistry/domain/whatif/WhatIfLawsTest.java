package org.sarcomaregistry.domain.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarcomaregistry.domain.course.Course;
import org.sarcomaregistry.domain.indicator.Cohort;
import org.sarcomaregistry.domain.indicator.Evaluation;
import org.sarcomaregistry.domain.indicator.FigureKey;
import org.sarcomaregistry.domain.indicator.Indicator;
import org.sarcomaregistry.domain.indicator.SarcomaIndicators;
import org.sarcomaregistry.domain.text.Language;
import org.sarcomaregistry.testkit.arbitrary.Sampling;

/** What a changed definition does, over the courses that the kit draws. */
class WhatIfLawsTest {

    private static final int TRIES = 60;

    /** One change of each kind, and the indicator that it is made in. */
    private static final String CHANGES = """
            SARK-CHEMO-3W, limit=28
            SARK-CHEMO-EOL, limit=14
            SARK-OF4, limit=60
            SARK-R0, without=operated
            SARK-R0, also=deep
            SARK-R0, also=not:deep
            SARK-RT, replace=deep:over-5-cm
            SARK-COV-KIR, target=50
            SARK-CHEMO-EOL, target=none
            SARK-R0, unit=assessing
            SARK-R0, year=death
            SARK-R0, pooled=2
            """;

    private static Indicator indicator(String id) {
        return SarcomaIndicators.byId(id).orElseThrow();
    }

    private static Indicator changed(String id, String word) {
        return ChangeReading.of(word, indicator(id))
                .flatMap(change -> change.of(indicator(id)))
                .orElseThrow();
    }

    private static Stream<Cohort> cohorts(Indicator before, Indicator after) {
        return Sampling.folded(List.of(before, after), TRIES).stream()
                .map(folded -> Cohort.of(folded.courses(), folded.stories().dataDate()));
    }

    @ParameterizedTest
    @CsvSource(textBlock = CHANGES)
    void those_who_moved_explain_every_figure_that_differs(String id, String word) {
        var before = indicator(id);
        var after = changed(id, word);
        assertThat(cohorts(before, after))
                .allSatisfy(cohort -> assertThat(explains(
                                before,
                                after,
                                cohort,
                                WhatIf.of(before, after, cohort).courses()))
                        .isTrue());
    }

    @Test
    void the_law_rejects_forgetting_who_moved() {
        var before = indicator("SARK-R0");
        var after = changed("SARK-R0", "without=operated");
        assertThat(cohorts(before, after).allMatch(cohort -> explains(before, after, cohort, List.of())))
                .isFalse();
    }

    /**
     * Those who stayed make the same figures by both definitions. With other pools, which figures there are depends on the
     * years of all courses.
     */
    private static boolean explains(Indicator before, Indicator after, Cohort cohort, List<Course> moved) {
        var stayed = new ArrayList<>(cohort.courses());
        stayed.removeAll(moved);
        var rest = Cohort.of(stayed, cohort.dataDate());
        boolean samePools = before.placing().pooledYears() == after.placing().pooledYears();
        return !samePools || Evaluation.of(List.of(before), rest).equals(Evaluation.of(List.of(after), rest));
    }

    @ParameterizedTest
    @CsvSource(textBlock = CHANGES)
    void figures_are_those_of_both_definitions(String id, String word) {
        var before = indicator(id);
        var after = changed(id, word);
        assertThat(cohorts(before, after)).allSatisfy(cohort -> {
            var was = Evaluation.of(List.of(before), cohort);
            var is = Evaluation.of(List.of(after), cohort);
            WhatIf.of(before, after, cohort).figures().forEach(moved -> {
                FigureKey key = moved.before().key();
                assertThat(moved.before().counts()).isEqualTo(was.of(key));
                assertThat(moved.after().counts()).isEqualTo(is.of(key));
                boolean counts = !was.of(key).equals(is.of(key));
                assertThat(counts ? moved.courses() > 0 : moved.isLevelMoved()).isTrue();
            });
        });
    }

    @Test
    void the_same_definition_moves_nobody() {
        var margins = indicator("SARK-R0");
        assertThat(cohorts(margins, margins))
                .allSatisfy(cohort -> assertThat(WhatIf.of(margins, margins, cohort))
                        .isEqualTo(new WhatIf(ImmutableList.of(), ImmutableList.of())));
    }

    @Test
    void another_target_moves_no_course_but_levels() {
        var before = indicator("SARK-COV-KIR");
        var after = changed("SARK-COV-KIR", "target=1");
        assertThat(cohorts(before, after).map(cohort -> WhatIf.of(before, after, cohort)))
                .allSatisfy(what -> assertThat(what.courses()).isEmpty())
                .anySatisfy(what -> assertThat(what.figures()).anyMatch(Moved::isLevelMoved));
    }

    @Test
    void a_changed_definition_is_rendered_with_the_change() {
        assertThat(changed("SARK-CHEMO-3W", "limit=28").definition(Language.EN)).contains("28 days");
        assertThat(changed("SARK-RT", "replace=deep:over-5-cm").definition(Language.EN))
                .contains("over 5 cm")
                .doesNotContain("is deep");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "limit", "limit=many", "limit=99999", "without=nothing", "replace=deep", "replace=deep:nothing",
                "also=not:nothing", "target=101", "target=80/90", "target=80/", "unit=nobody", "year=birth", "pooled=0",
                "colour=red"
            })
    void what_is_no_change_is_not_read(String word) {
        assertThat(ChangeReading.of(word, indicator("SARK-COV-KIR"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "SARK-R0, limit=28",
        "SARK-R0, without=deep",
        "SARK-R0, replace=deep:over-5-cm",
        "SARK-COV-KIR, target=80",
        "SARK-R0, unit=operating",
        "SARK-R0, pooled=1",
        "SARK-RESULT, also=deep",
        "SARK-RESULT, limit=3"
    })
    void a_change_that_changes_nothing_is_none(String id, String word) {
        var change = ChangeReading.of(word, indicator(id)).orElseThrow();
        assertThat(change.of(indicator(id))).isEqualTo(Optional.empty());
    }

    @Test
    void a_share_that_describes_can_have_no_target() {
        assertThat(ChangeReading.of("target=80", indicator("SARK-DRUG-STS"))).isEmpty();
    }

    @Test
    void two_indicators_are_not_compared() {
        var cohort = Cohort.of(List.of(), java.time.LocalDate.of(2024, 1, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WhatIf.of(indicator("SARK-R0"), indicator("SARK-MR"), cohort));
        assertThat(WhatIf.of(indicator("SARK-R0"), changed("SARK-R0", "also=deep"), cohort)
                        .figures())
                .isEmpty();
    }
}
