package org.sarcomaregistry.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sarcomaregistry.testkit.law.WrongEvaluations.between;
import static org.sarcomaregistry.testkit.law.WrongEvaluations.counting;
import static org.sarcomaregistry.testkit.law.WrongEvaluations.figures;
import static org.sarcomaregistry.testkit.law.WrongEvaluations.hearing;
import static org.sarcomaregistry.testkit.law.WrongEvaluations.hearingEach;
import static org.sarcomaregistry.testkit.law.WrongEvaluations.sharing;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sarcomaregistry.domain.indicator.Indicator;
import org.sarcomaregistry.testkit.law.FigureAnswer.Numbers;
import org.sarcomaregistry.testkit.law.FigureAnswer.Range;

/** Each law has a wrong indicator or a wrong evaluation that it is meant for, and catches it. */
class LawsCatchTest {

    private static final Map<String, Supplier<IndicatorUnderTest>> MEANT_FOR =
            ImmutableMap.<String, Supplier<IndicatorUnderTest>>builder()
                    .put(
                            "met-assessed-population",
                            () -> figures(f -> counting(
                                    f,
                                    new Numbers(
                                            f.numbers().met() + f.numbers().open() + 1,
                                            f.numbers().assessed(),
                                            0))))
                    .put(
                            "share-is-met-of-assessed",
                            () -> figures(f -> sharing(
                                    f,
                                    OptionalDouble.of((double) f.numbers().met()
                                            / (f.numbers().assessed()
                                                    + f.numbers().open())))))
                    .put(
                            "nothing-of-nobody",
                            () -> figures(
                                    f -> sharing(f, OptionalDouble.of(f.share().orElse(0)))))
                    .put(
                            "interval-is-of-proportions",
                            () -> figures(f -> between(
                                    f, f.interval().map(i -> new Range(i.lower() - 0.1, i.upper() + 0.1)), f.bounds())))
                    .put(
                            "interval-contains-the-share",
                            () -> figures(f -> between(
                                    f, f.interval().map(i -> new Range(1 - i.upper(), 1 - i.lower())), f.bounds())))
                    .put(
                            "bounds-are-of-proportions",
                            () -> figures(f ->
                                    between(f, f.interval(), f.bounds().map(b -> new Range(b.upper(), b.lower())))))
                    .put(
                            "share-within-the-bounds",
                            () -> figures(f -> between(
                                    f, f.interval(), f.bounds().map(b -> new Range(1 - b.upper(), 1 - b.lower())))))
                    .put("nothing-open-nothing-wide", () -> figures(f -> between(f, f.interval(), f.interval())))
                    .put("bounds-contain-every-completion", () -> figures(WrongEvaluations::boundsOfTheUndecidedOnly))
                    .put(
                            "bounds-are-reached",
                            () -> figures(f -> between(f, f.interval(), Optional.of(new Range(0, 1)))))
                    .put("level-survives-the-bounds", () -> figures(WrongEvaluations::hastyLevel))
                    .put("small-counts-are-hidden", () -> figures(WrongEvaluations::showingAll))
                    .put("asked-twice-answered-once", () -> of(WrongIndicators.changesItsMind()))
                    .put("order-of-people", () -> hearing(WrongEvaluations::firstTwo))
                    .put("names-of-people", () -> of(WrongIndicators.readsKeys()))
                    .put("counted-twice-is-double", () -> of(WrongIndicators.remembersPeople()))
                    .put("parts-add-up", () -> hearing(WrongEvaluations::firstTwo))
                    .put("whole-is-sum-of-parts", WrongEvaluations::forgettingTheUnknown)
                    .put("outsiders-do-not-count", WrongEvaluations::distractedByOutsiders)
                    .put("other-years-do-not-count", WrongEvaluations::mixingYears)
                    .put("complement", () -> figures(WrongEvaluations::openIsFailed))
                    .put("order-of-arrival", () -> of(WrongIndicators.readsPositions()))
                    .put("sent-again", () -> of(WrongIndicators.countsMessages()))
                    .put("withdrawn-is-untold", () -> hearingEach(WrongEvaluations::deafToCorrections))
                    .put("corrected-is-right-at-once", () -> hearingEach(WrongEvaluations::firstMessage))
                    .put("irrelevant-fields", () -> of(WrongIndicators.readsSignatures()))
                    .put("later-news-changes-nothing", () -> hearing(WrongEvaluations::allKnowing))
                    .put("news-after-the-day-is-not-counted", () -> hearing(WrongEvaluations::allKnowing))
                    .put("explained-is-evaluated", WrongEvaluations::mixingUpPeople)
                    .put("unknown-is-neither", () -> figures(WrongEvaluations::openIsFailed))
                    .put("reasons-were-told", () -> of(WrongIndicators.inventsReasons()))
                    .put("silence-is-no-answer", () -> of(WrongIndicators.takesSilenceForNo()))
                    .put("answers-narrow", () -> figures(WrongEvaluations::unsureOfKnowledge))
                    .buildOrThrow();

    private static IndicatorUnderTest of(Indicator indicator) {
        return IndicatorUnderTest.of(indicator);
    }

    static Stream<String> laws() {
        return Laws.all().laws().stream().map(Law::name);
    }

    @ParameterizedTest
    @MethodSource("laws")
    void each_law_catches_what_it_is_meant_for_and_shows_at_most_three_courses(String law) {
        var report = Laws.all().only(law).examine(MEANT_FOR.get(law).get());
        assertThat(report.broken()).as(law).hasSize(1);
        assertThat(report.broken().get(0).smallest().people()).as(report.text()).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void the_normal_approximation_of_an_interval_leaves_0_to_1() {
        var report = Laws.all().examine(figures(WrongEvaluations::naiveInterval));
        assertThat(report.broken())
                .extracting(broken -> broken.law().name())
                .containsExactly("interval-is-of-proportions");
    }

    @Test
    void a_right_indicator_keeps_every_law() {
        assertThat(Laws.all().examine(of(WrongIndicators.right())).text()).isEqualTo("WRONG: 33 laws kept, 0 broken");
    }

    @Test
    void the_report_says_which_law_broke_why_and_by_which_messages() {
        var wrong = WrongIndicators.takesSilenceForNo();
        assertThatThrownBy(() -> Laws.all().check(wrong))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("silence-is-no-answer: Without the report that answers")
                .hasMessageContaining("'no PET' is taken for NO although no work-up report has come")
                .hasMessageContaining("female, born 1960-05-17\n      pathology (message ");
    }

    @Test
    void the_same_indicator_gets_the_same_report() {
        var one = Laws.all().tries(30).examine(of(WrongIndicators.countsMessages()));
        assertThat(Laws.all()
                        .tries(30)
                        .examine(of(WrongIndicators.countsMessages()))
                        .text())
                .isEqualTo(one.text());
    }
}
