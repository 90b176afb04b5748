package org.sarcomaregistry.domain.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sarcomaregistry.domain.course.Entries.entries;
import static org.sarcomaregistry.domain.course.Entries.ruling;
import static org.sarcomaregistry.domain.course.Entries.stands;
import static org.sarcomaregistry.domain.report.Fixtures.BODO;
import static org.sarcomaregistry.domain.report.Fixtures.aDeath;
import static org.sarcomaregistry.domain.report.Fixtures.aProcedure;
import static org.sarcomaregistry.domain.report.Fixtures.aWorkUp;
import static org.sarcomaregistry.domain.report.Fixtures.anOperation;

import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.sarcomaregistry.domain.report.Adjudication;
import org.sarcomaregistry.domain.report.Entry;
import org.sarcomaregistry.domain.report.FormKind;
import org.sarcomaregistry.domain.report.MessageKey;
import org.sarcomaregistry.domain.report.ReportForm;

/** What the registry decides between messages, whatever the order in which messages and decisions are read. */
class RulingLawsTest {

    private static final List<ReportForm> TOLD = List.of(
            anOperation("2024-04-01", "R0"),
            anOperation("2024-04-01", "R1").with("documented_on", "2024-07-01").with("rupture", "yes"),
            anOperation("2024-04-05", "R2").with("sender_unit", BODO),
            aWorkUp(),
            aWorkUp().with("laterality", "right"),
            aDeath("2024-08-21"),
            aDeath("2024-08-20"),
            aProcedure("2024-04-02"));

    private static final List<ReportForm> DECISIONS = List.of(
            stands("m-1", "m-2"),
            stands("m-3", "m-1"),
            stands("m-2", "m-1", "m-3"),
            stands("m-1", "m-2").with("field", "residual"),
            stands("m-2", "m-3").with("field", "residual", "rupture"),
            ruling("apart", "m-1", "m-2"),
            ruling("apart", "m-1", "m-3"),
            stands("m-4", "m-5"),
            stands("m-6", "m-7"),
            stands("m-4", "m-1"),
            ruling("as-told", "m-1", "m-3", "m-2").with("doubt", "EVENT-NEAR"));

    private static History fold(List<Entry> some) {
        return entries().history(some);
    }

    @Provide
    Arbitrary<List<Entry>> logs() {
        return Arbitraries.of(DECISIONS)
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .flatMap(decisions -> Arbitraries.of(0, 1, 2, 3).map(how -> log(decisions, how)));
    }

    private static List<Entry> log(List<ReportForm> decisions, int how) {
        var log = entries();
        TOLD.forEach(log::told);
        for (int i = 0; i < decisions.size(); i++) {
            log.decided("d-" + i, decisions.get(i));
        }
        return switch (how) {
            case 1 -> log.withdrawn("w", "m-1").list();
            case 2 ->
                log.corrected("c", "m-1", TOLD.get(0).with("residual", "R2"))
                        .withdrawn("w", "c")
                        .list();
            case 3 -> log.withdrawn("w", "d-0").list();
            default -> log.list();
        };
    }

    @Property
    void the_order_in_which_decisions_are_read_does_not_matter(@ForAll("logs") List<Entry> log, @ForAll Random random) {
        assertThat(orderMatters(RulingLawsTest::fold, log, random)).isFalse();
    }

    /** The later decision holds because it is later; a fold that takes the one that it reads last is caught. */
    @Property(tries = 20)
    void the_law_of_order_rejects_a_fold_that_obeys_the_last_decision_that_it_reads(@ForAll Random random) {
        var log = log(List.of(stands("m-1", "m-2"), stands("m-2", "m-1")), 0);
        Function<List<Entry>, History> obeysTheLast = some -> {
            var last = Lists.reverse(some).stream()
                    .filter(RulingLawsTest::isDecision)
                    .findFirst();
            return fold(without(some, e -> isDecision(e) && !last.equals(Optional.of(e))));
        };
        boolean caught = false;
        for (int i = 0; i < 64 && !caught; i++) {
            caught = orderMatters(obeysTheLast, log, random);
        }
        assertThat(caught).isTrue();
    }

    private static boolean orderMatters(Function<List<Entry>, History> fold, List<Entry> log, Random random) {
        var shuffled = new ArrayList<>(log);
        Collections.shuffle(shuffled, random);
        return !fold.apply(log).equals(fold.apply(shuffled));
    }

    @Property
    void what_arrived_when_does_not_matter_either(@ForAll("logs") List<Entry> log, @ForAll Random random) {
        var shuffled = new ArrayList<>(log);
        Collections.shuffle(shuffled, random);
        var elsewhere = new ArrayList<Entry>();
        for (int i = 0; i < shuffled.size(); i++) {
            elsewhere.add(at(i + 1L, shuffled.get(i)));
        }
        assertThat(said(fold(elsewhere))).isEqualTo(said(fold(log)));
    }

    private static Entry at(long position, Entry e) {
        return new Entry(position, e.learntOn(), e.person(), e.message(), e.replaces(), e.samePerson(), e.content());
    }

    /** Everything but places in the log. */
    private static List<Object> said(History history) {
        return List.of(
                history.courses().stream()
                        .map(course -> List.of(
                                course.key(),
                                course.events().all().stream()
                                        .map(told -> List.of(
                                                told.content(),
                                                told.tellers().get(0).message()))
                                        .toList(),
                                course.fate().diedOn()))
                        .toList(),
                history.queries().stream()
                        .map(q -> List.of(
                                q.code(),
                                q.about().stream().map(ref -> ref.message()).collect(Collectors.toSet())))
                        .collect(Collectors.toSet()),
                history.decisions().stream().map(ref -> ref.message()).toList());
    }

    @Property
    void a_decision_that_is_taken_back_was_never_made(@ForAll("logs") List<Entry> log) {
        assertThat(takingBackRestores(RulingLawsTest::fold, log)).isTrue();
    }

    @Test
    void the_law_of_taking_back_rejects_a_fold_that_keeps_decisions() {
        Function<List<Entry>, History> keeps = some -> fold(without(
                some, e -> e.replaces().filter(key -> key.id().startsWith("d-")).isPresent()));
        assertThat(takingBackRestores(keeps, log(List.of(stands("m-1", "m-2")), 0)))
                .isFalse();
    }

    private static boolean takingBackRestores(Function<List<Entry>, History> fold, List<Entry> log) {
        var back = new ArrayList<>(log);
        log.stream().filter(RulingLawsTest::isDecision).forEach(e -> back.add(withdrawal(back.size() + 1L, e)));
        return fold.apply(back).equals(fold.apply(without(log, RulingLawsTest::isDecision)));
    }

    @Property
    void a_decision_about_what_was_corrected_or_withdrawn_holds_no_longer(
            @ForAll("logs") List<Entry> log, @ForAll Random random) {
        assertThat(falls(RulingLawsTest::fold, log, random)).isTrue();
    }

    @Property(tries = 20)
    void the_law_of_falling_rejects_a_fold_that_goes_on_deciding(@ForAll Random random) {
        Function<List<Entry>, History> goesOn = some -> {
            var named = named(some);
            return fold(without(some, e -> e.replaces().filter(named::contains).isPresent()));
        };
        assertThat(falls(goesOn, log(List.of(stands("m-1", "m-2")), 0), random)).isFalse();
    }

    /** One of the named messages is withdrawn: the same as if no decision had ever named it. */
    private static boolean falls(Function<List<Entry>, History> fold, List<Entry> log, Random random) {
        var named = List.copyOf(named(log));
        var gone = named.get(random.nextInt(named.size()));
        var original =
                log.stream().filter(e -> e.message().equals(gone)).findFirst().orElseThrow();
        var later = new ArrayList<>(log);
        later.add(withdrawal(log.size() + 1L, original));
        var undecided = without(later, e -> isDecision(e) && about(e).contains(gone));
        return fold.apply(later).equals(fold.apply(undecided));
    }

    private static Set<MessageKey> named(List<Entry> log) {
        return log.stream()
                .filter(RulingLawsTest::isDecision)
                .flatMap(e -> about(e).stream())
                .collect(Collectors.toSet());
    }

    private static Set<MessageKey> about(Entry entry) {
        return ((Adjudication) entry.content()).about();
    }

    private static boolean isDecision(Entry entry) {
        return entry.content().kind() == FormKind.ADJUDICATION;
    }

    private static List<Entry> without(List<Entry> log, java.util.function.Predicate<Entry> those) {
        return log.stream().filter(those.negate()).toList();
    }

    private static Entry withdrawal(long position, Entry of) {
        var back = entries()
                .withdrawn("back-" + of.message().id(), of.message().id())
                .list()
                .get(0);
        return at(position, back);
    }

    private static Entries twice() {
        return entries()
                .told("w", aWorkUp())
                .told("a", anOperation("2024-04-01", "R0"))
                .told(
                        "b",
                        anOperation("2024-04-01", "R1")
                                .with("documented_on", "2024-07-01")
                                .with("rupture", "yes"));
    }

    @Test
    void the_word_that_stands_is_read_instead_of_the_later_one_and_settles_the_doubt() {
        assertThat(codes(twice())).containsExactly("EVENT-DIFFERS");
        var decided = twice().decided("d", stands("a", "b"));
        assertThat(codes(decided)).isEmpty();
        var operated = decided.course().events().operations().get(0).report().orElseThrow();
        assertThat(operated.content().resection().residual().code()).isEqualTo("R0");
        assertThat(operated.by()).extracting(ref -> ref.message().id()).containsExactly("a", "b", "d");
        assertThat(operated.tellers()).hasSize(2);
        assertThat(decided.history().decisions()).hasSize(1);
    }

    @Test
    void in_some_fields_only_the_rest_is_as_the_last_report_has_it() {
        var resection = twice().decided("d", stands("a", "b").with("field", "residual"))
                .course()
                .events()
                .operations()
                .get(0)
                .report()
                .orElseThrow()
                .content()
                .resection();
        assertThat(resection.residual().code()).isEqualTo("R0");
        assertThat(resection.rupture().code()).isEqualTo("yes");
    }

    @Test
    void fields_of_several_decisions_add_up_and_the_later_one_of_a_field_holds() {
        var log = twice().decided("d", stands("a", "b").with("field", "residual"))
                .decided("e", stands("b", "a").with("field", "rupture"));
        assertThat(log.history().decisions()).hasSize(2);
        assertThat(residual(log)).isEqualTo("R0");
        assertThat(residual(log.decided("f", stands("b", "a").with("field", "residual"))))
                .isEqualTo("R1");
        assertThat(residual(log.withdrawn("x", "f"))).isEqualTo("R0");
    }

    @Test
    void two_reports_within_a_week_can_be_one_operation_or_two() {
        var near = entries()
                .told("w", aWorkUp())
                .told("a", anOperation("2024-04-01", "R0"))
                .told("b", anOperation("2024-04-05", "R1").with("sender_unit", BODO));
        assertThat(codes(near)).containsExactly("EVENT-NEAR");
        var two = near.decided("d", ruling("apart", "a", "b"));
        assertThat(codes(two)).isEmpty();
        assertThat(two.course().events().operations()).hasSize(2);
        var one = two.decided("e", stands("a", "b"));
        assertThat(codes(one)).isEmpty();
        assertThat(one.course().events().operations()).hasSize(1);
        assertThat(one.history().decisions())
                .extracting(ref -> ref.message().id())
                .containsExactly("e");
        assertThat(one.withdrawn("x", "e").course().events().operations()).hasSize(2);
    }

    @Test
    void what_looks_like_one_operation_can_be_two() {
        var two = twice().decided("d", ruling("apart", "a", "b"));
        assertThat(two.course().events().operations())
                .extracting(o -> o.report()
                        .orElseThrow()
                        .content()
                        .resection()
                        .residual()
                        .code())
                .containsExactlyInAnyOrder("R0", "R1");
        assertThat(codes(two)).isEmpty();
    }

    @Test
    void whoever_tells_the_same_event_goes_with_it_when_it_is_parted() {
        var log = twice().told("c", anOperation("2024-04-01", "R2").with("documented_on", "2024-08-01"))
                .decided("d", stands("a", "b"))
                .decided("e", ruling("apart", "a", "c"));
        assertThat(log.course().events().operations())
                .extracting(o -> o.report().orElseThrow().tellers().size())
                .containsExactlyInAnyOrder(2, 1);
    }

    @Test
    void a_doubt_that_is_confirmed_comes_again_when_another_report_joins_it() {
        var confirmed = twice().decided("d", ruling("as-told", "a", "b").with("doubt", "EVENT-DIFFERS"));
        assertThat(codes(confirmed)).isEmpty();
        assertThat(residual(confirmed)).isEqualTo("R1");
        assertThat(codes(confirmed.told("c", anOperation("2024-04-01", "R2")))).containsExactly("EVENT-DIFFERS");
    }

    @Test
    void registers_that_differ_on_the_day_of_death_are_settled_by_the_day_of_one() {
        var log = entries().told("w", aWorkUp()).told("a", aDeath("2024-08-21")).told("b", aDeath("2024-08-20"));
        assertThat(codes(log)).containsExactly("DEATH-DATES");
        var decided = log.decided("d", stands("a", "b"));
        assertThat(codes(decided)).isEmpty();
        assertThat(decided.course().fate().diedOn()).contains(java.time.LocalDate.of(2024, 8, 21));
        assertThat(decided.course().fate().deathTold())
                .extracting(ref -> ref.message().id())
                .containsExactly("a", "b", "d");
    }

    @Test
    void the_word_of_a_work_up_on_where_the_tumour_is_makes_two_tumours_one() {
        var log = entries().told("a", aWorkUp()).told("b", aWorkUp().with("laterality", "right"));
        assertThat(log.history().courses()).hasSize(2);
        assertThat(log.decided("d", stands("a", "b")).course().key().toString()).isEqualTo("C49-6-left");
    }

    @Test
    void messages_that_cannot_tell_one_thing_are_not_decided_between() {
        var log = twice().decided("d", stands("w", "a"));
        assertThat(log.history().decisions()).isEmpty();
        assertThat(residual(log)).isEqualTo("R1");
    }

    private static List<String> codes(Entries log) {
        return log.history().queries().stream().map(CourseQuery::code).toList();
    }

    private static String residual(Entries log) {
        return log.course()
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
