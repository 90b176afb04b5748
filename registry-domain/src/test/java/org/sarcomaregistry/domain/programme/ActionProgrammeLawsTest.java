package org.sarcomaregistry.domain.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sarcomaregistry.domain.course.Entries.entries;
import static org.sarcomaregistry.domain.report.Fixtures.aWorkUp;
import static org.sarcomaregistry.domain.report.Fixtures.anOperation;

import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.sarcomaregistry.domain.course.Course;
import org.sarcomaregistry.domain.course.Entries;
import org.sarcomaregistry.domain.indicator.Truth;
import org.sarcomaregistry.domain.pathway.Answer;

/** Laws of the answers; beside each stands an implementation that it must reject. */
class ActionProgrammeLawsTest {

    private static final ActionProgramme PROGRAMME = ActionProgramme.norwegian();
    private static final LocalDate LATE = LocalDate.of(2029, 1, 1);

    /** Some implementation of the judge. */
    private interface Judge extends BiFunction<Course, LocalDate, List<Judgement>> {}

    @Property
    void at_most_one_edition_is_in_force_and_none_is_missing_between(@ForAll("days") LocalDate day) {
        assertThat(isOneInForce(Editions.norwegian()::on, day)).isTrue();
    }

    @Example
    void the_law_of_editions_rejects_one_that_always_takes_the_newest() {
        var newest = Lists.reverse(Editions.norwegian().all()).get(0);
        assertThat(isOneInForce(day -> Optional.of(newest), LocalDate.of(2020, 1, 1)))
                .isFalse();
    }

    private static boolean isOneInForce(Function<LocalDate, Optional<Edition>> on, LocalDate day) {
        var all = Editions.norwegian().all();
        var holding = all.stream().filter(edition -> edition.isInForce(day)).toList();
        var expected = day.isBefore(all.get(0).from()) ? 0 : 1;
        return holding.size() == expected
                && on.apply(day).map(List::of).orElse(List.of()).equals(holding);
    }

    @Property
    void an_answer_says_what_its_two_conditions_say(@ForAll("logs") Entries log, @ForAll("days") LocalDate dataDate) {
        for (var course : log.history().courses()) {
            assertThat(PROGRAMME.judge(course, dataDate))
                    .allSatisfy(one -> assertThat(agrees(one, course, dataDate)).isTrue());
        }
    }

    @Example
    void the_law_of_conditions_rejects_an_answer_that_takes_unknown_for_no() {
        var course = entries().told(aWorkUp()).course();
        var mdt = PROGRAMME.byId("RT-DEEP-HIGH-GRADE").orElseThrow();
        var right = PROGRAMME.judge(mdt, course, LATE);
        assertThat(right.answer()).isEqualTo(Answer.NOT_DECIDABLE);
        var wrong = new Judgement(mdt, Answer.NOT_APPLICABLE, right.reason(), right.because(), right.advice());
        assertThat(agrees(wrong, course, LATE)).isFalse();
    }

    private static boolean agrees(Judgement one, Course course, LocalDate dataDate) {
        var applies = one.recommendation().applies().explain(course, dataDate).truth();
        var followed = one.recommendation().followed().explain(course, dataDate).truth();
        return switch (one.answer()) {
            case FOLLOWED -> applies == Truth.YES && followed == Truth.YES;
            case NOT_FOLLOWED -> applies == Truth.YES && followed == Truth.NO;
            case NOT_APPLICABLE ->
                applies == Truth.NO || (isDated(one, course) && one.advice().isEmpty());
            case NOT_DECIDABLE ->
                applies == Truth.UNKNOWN
                        || followed == Truth.UNKNOWN
                        || one.advice()
                                .filter(a -> a.knowledge() == Knowledge.UNREAD)
                                .isPresent();
        };
    }

    private static boolean isDated(Judgement one, Course course) {
        return one.recommendation().anchor().of(course).isPresent();
    }

    @Property
    void waiting_decides_what_was_open_and_changes_nothing_else(
            @ForAll("logs") Entries log, @ForAll("days") LocalDate one, @ForAll("days") LocalDate other) {
        for (var course : log.history().courses()) {
            assertThat(isStable(PROGRAMME::judge, course, one, other)).isTrue();
        }
    }

    @Example
    void the_law_of_waiting_rejects_a_judge_who_takes_silence_for_no_before_the_time_is_over() {
        var course =
                entries().told(aWorkUp()).told(anOperation("2024-04-01", "R1")).course();
        Judge hasty = (one, dataDate) -> PROGRAMME.judge(one, dataDate).stream()
                .map(j -> j.answer() == Answer.NOT_DECIDABLE && dataDate.isBefore(LATE) ? not(j) : j)
                .toList();
        assertThat(isStable(hasty, course, LocalDate.of(2024, 6, 1), LATE)).isFalse();
    }

    private static Judgement not(Judgement open) {
        return new Judgement(open.recommendation(), Answer.NOT_FOLLOWED, open.reason(), open.because(), open.advice());
    }

    /** Whatever was decided on the earlier day is decided alike on the later one. */
    private static boolean isStable(Judge judge, Course course, LocalDate one, LocalDate other) {
        var before = judge.apply(course, one.isBefore(other) ? one : other);
        var after = judge.apply(course, one.isBefore(other) ? other : one);
        for (int i = 0; i < before.size(); i++) {
            var answer = before.get(i).answer();
            if (answer != Answer.NOT_DECIDABLE && answer != after.get(i).answer()) {
                return false;
            }
        }
        return true;
    }

    @Property
    void every_answer_leads_back_to_entries_of_the_course(@ForAll("logs") Entries log) {
        for (var course : log.history().courses()) {
            assertThat(PROGRAMME.judge(course, LATE))
                    .allSatisfy(one -> assertThat(course.sources()).containsAll(one.because()));
        }
    }

    @Property
    void the_order_of_arrival_does_not_matter(@ForAll("logs") Entries log) {
        var there = answers(log.history().courses());
        var back = answers(log.history(Lists.reverse(log.list())).courses());
        assertThat(back).isEqualTo(there);
    }

    private static List<List<Answer>> answers(List<Course> courses) {
        return courses.stream()
                .map(course -> PROGRAMME.judge(course, LATE).stream()
                        .map(Judgement::answer)
                        .toList())
                .toList();
    }

    @Provide
    Arbitrary<Entries> logs() {
        return Logs.any();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Logs.days();
    }
}
