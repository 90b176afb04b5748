package org.sarcomaregistry.domain.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sarcomaregistry.domain.report.FormKind;
import org.sarcomaregistry.domain.statistics.Tally;
import org.sarcomaregistry.testkit.story.PlainForms;
import org.sarcomaregistry.testkit.story.Stories;
import org.sarcomaregistry.testkit.story.Story;

/** What indicators say where there is nobody, nobody decided, or a data date before anything was told. */
class NothingToCountTest {

    private static final FigureKey ANY = new FigureKey("any", Scope.NATION, 2024);
    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);

    static ImmutableList<Indicator> indicators() {
        return SarcomaIndicators.all();
    }

    @ParameterizedTest
    @MethodSource("indicators")
    void zero_of_zero_is_none(Indicator indicator) {
        var figure = Figure.of(indicator, ANY, Counts.NONE);
        assertThat(figure.share()).isEmpty();
        assertThat(figure.interval()).isEmpty();
        assertThat(figure.intervalAtEveryLook()).isEmpty();
        assertThat(figure.bounds()).isEmpty();
        assertThat(figure.attainment()).isIn(Attainment.NO_PATIENTS, Attainment.NOT_DEFINED);
    }

    @ParameterizedTest
    @MethodSource("indicators")
    void with_nobody_decided_everything_is_possible_and_nothing_is_judged(Indicator indicator) {
        var figure = Figure.of(indicator, ANY, new Counts(0, 0, 3, 0, 0, 2));
        assertThat(figure.share()).isEmpty();
        assertThat(figure.interval()).isEmpty();
        assertThat(figure.intervalAtEveryLook()).isEmpty();
        assertThat(figure.bounds()).contains(new Bounds(0, 1));
        assertThat(figure.attainment()).isIn(Attainment.CANNOT_BE_DECIDED, Attainment.NO_LEVEL, Attainment.NOT_DEFINED);
    }

    @Test
    void more_met_than_assessed_can_not_be_built() {
        assertThatThrownBy(() -> new Tally(2, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Counts(-1, 3, 0, 0, 0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Counts(1, 0, 0, 0, 0, 0).minus(new Counts(2, 0, 0, 0, 0, 0)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Stories told() {
        return Stories.of(
                DAY.plusYears(1),
                Story.of(
                        1,
                        DAY.plusDays(30),
                        PlainForms.of(FormKind.WORK_UP, DAY),
                        PlainForms.of(FormKind.SURGERY, DAY.plusDays(20))));
    }

    @Test
    void on_a_data_date_before_anything_was_told_there_are_no_figures() {
        var before = told().on(DAY.minusYears(1));
        assertThat(before.courses()).isEmpty();
        assertThat(Evaluation.of(SarcomaIndicators.all(), before.cohort())).isEqualTo(Figures.NONE);
    }

    /** Nothing more is known of a day that has not come; what could still happen by then is open. */
    @Test
    void a_data_date_in_the_future_knows_no_more_than_today() {
        var now = Evaluation.of(SarcomaIndicators.all(), told().cohort());
        var later = Evaluation.of(
                SarcomaIndicators.all(), told().on(DAY.plusYears(50)).cohort());
        assertThat(later.counts().keySet()).containsAll(now.counts().keySet());
        assertThat(later.counts().values())
                .allSatisfy(counts -> assertThat(counts.population()).isEqualTo(1));
    }
}
