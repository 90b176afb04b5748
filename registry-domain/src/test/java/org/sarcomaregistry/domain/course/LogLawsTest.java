package org.sarcomaregistry.domain.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sarcomaregistry.domain.course.Entries.entries;
import static org.sarcomaregistry.domain.report.Fixtures.aDeath;
import static org.sarcomaregistry.domain.report.Fixtures.aDose;
import static org.sarcomaregistry.domain.report.Fixtures.aSpecimen;
import static org.sarcomaregistry.domain.report.Fixtures.aWorkUp;
import static org.sarcomaregistry.domain.report.Fixtures.anOperation;
import static org.sarcomaregistry.domain.report.Fixtures.drugs;
import static org.sarcomaregistry.domain.report.Fixtures.radiotherapy;

import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.sarcomaregistry.domain.report.Entry;
import org.sarcomaregistry.domain.report.ReportForm;

/** Laws of the fold of the log, each with a fold that it rejects. */
class LogLawsTest {

    /** What a law looks at: what happened, without who told it. */
    private interface Fold extends Function<List<Entry>, List<String>> {}

    private static List<String> folded(List<Entry> log) {
        return happened(entries().history(log).courses());
    }

    /** Believes what came first, whatever corrects it. */
    private static List<String> deafToCorrections(List<Entry> log) {
        return folded(log.stream().filter(entry -> entry.replaces().isEmpty()).toList());
    }

    /** Takes a correction only after its original. */
    private static List<String> inOrder(List<Entry> log) {
        var standing = new LinkedHashMap<Object, Entry>();
        for (var entry : log) {
            entry.replaces()
                    .ifPresentOrElse(
                            old -> standing.computeIfPresent(old, (key, was) -> entry),
                            () -> standing.put(entry.message(), entry));
        }
        return countingEntries(List.copyOf(standing.values()));
    }

    /** Counts every entry as an event of its own. */
    private static List<String> countingEntries(List<Entry> log) {
        return log.stream().map(entry -> entry.content().toString()).sorted().toList();
    }

    /** Drops an original with its correction for good. */
    private static List<String> forgetful(List<Entry> log) {
        var replaced = log.stream().flatMap(entry -> entry.replaces().stream()).toList();
        return folded(log.stream()
                .filter(entry -> !replaced.contains(entry.message()))
                .toList());
    }

    private static List<String> happened(List<Course> courses) {
        return courses.stream()
                .map(course -> course.key() + " " + course.diagnosedOn() + " "
                        + course.events().operations().stream()
                                .map(o -> o.on() + "/"
                                        + o.report()
                                                .map(r ->
                                                        r.content().resection().residual()))
                                .toList()
                        + course.events().irradiations().stream()
                                .map(Irradiated::from)
                                .toList()
                        + course.events().systemicTherapies().stream()
                                .map(told -> told.content().given())
                                .toList()
                        + course.fate().diedOn())
                .toList();
    }

    @Property
    void a_correction_before_its_original_is_the_same_as_after(
            @ForAll("forms") ReportForm original, @ForAll("forms") ReportForm correction) {
        assertThat(isLateOriginalHarmless(LogLawsTest::folded, original, correction))
                .isTrue();
    }

    @Example
    void the_law_of_late_originals_rejects_a_fold_that_follows_the_order() {
        assertThat(isLateOriginalHarmless(
                        LogLawsTest::inOrder, anOperation("2024-04-01", "R1"), anOperation("2024-04-01", "R0")))
                .isFalse();
    }

    private static boolean isLateOriginalHarmless(Fold fold, ReportForm original, ReportForm correction) {
        var log = entries()
                .told(aWorkUp())
                .told("a", original)
                .corrected("b", "a", correction)
                .list();
        var late = List.of(log.get(0), log.get(2), log.get(1));
        return fold.apply(log).equals(fold.apply(late));
    }

    @Property
    void withdrawing_a_message_restores_what_was_before_it(
            @ForAll("logs") List<ReportForm> forms, @ForAll("forms") ReportForm correction) {
        assertThat(isRestored(LogLawsTest::folded, forms, correction)).isTrue();
    }

    @Example
    void the_law_of_withdrawal_rejects_a_fold_that_drops_the_original_with_its_correction() {
        assertThat(isRestored(
                        LogLawsTest::forgetful,
                        List.of(anOperation("2024-04-01", "R1")),
                        anOperation("2024-04-01", "R0")))
                .isFalse();
    }

    private static boolean isRestored(Fold fold, List<ReportForm> forms, ReportForm correction) {
        var log = entries().told(aWorkUp());
        forms.forEach(log::told);
        var before = fold.apply(log.list());
        log.corrected("c", "m-2", correction).withdrawn("w", "c");
        return before.equals(fold.apply(log.list()));
    }

    @Property
    void a_correction_leaves_nothing_of_what_it_replaces(
            @ForAll("forms") ReportForm original, @ForAll("forms") ReportForm correction) {
        assertThat(isReplacedWhole(LogLawsTest::folded, original, correction)).isTrue();
    }

    @Example
    void the_law_of_correction_rejects_a_fold_that_is_deaf_to_it() {
        assertThat(isReplacedWhole(
                        LogLawsTest::deafToCorrections,
                        anOperation("2024-04-01", "R1"),
                        anOperation("2024-04-01", "R0")))
                .isFalse();
    }

    private static boolean isReplacedWhole(Fold fold, ReportForm original, ReportForm correction) {
        var corrected = entries().told(aWorkUp()).told("a", original).corrected("b", "a", correction);
        var alone = entries().told(aWorkUp()).told("b", correction);
        return fold.apply(corrected.list()).equals(fold.apply(alone.list()));
    }

    @Property
    void two_reports_of_one_event_and_a_resubmission_are_one_event(@ForAll("forms") ReportForm form) {
        assertThat(isOnce(LogLawsTest::folded, form)).isTrue();
    }

    @Example
    void the_law_of_one_event_rejects_a_fold_that_counts_entries() {
        assertThat(isOnce(LogLawsTest::countingEntries, anOperation("2024-04-01", "R0")))
                .isFalse();
    }

    private static boolean isOnce(Fold fold, ReportForm form) {
        var once = entries().told(aWorkUp()).told(form);
        var retold = entries().told(aWorkUp()).told(form).told(form);
        var again = Lists.newArrayList(once.list());
        again.addAll(once.list());
        return fold.apply(once.list()).equals(fold.apply(retold.list()))
                && fold.apply(once.list()).equals(fold.apply(again));
    }

    /** Which entries count on a day. */
    private interface Known extends BiFunction<List<Entry>, LocalDate, List<Entry>> {}

    private static List<Entry> learnt(List<Entry> log, LocalDate day) {
        return log.stream().filter(entry -> !entry.learntOn().isAfter(day)).toList();
    }

    private static List<Entry> happenedBy(List<Entry> log, LocalDate day) {
        return log.stream()
                .filter(entry -> !Happened.on(entry.content()).isAfter(day))
                .toList();
    }

    @Property
    void what_was_known_on_a_day_does_not_change_by_what_is_learnt_later(
            @ForAll("logs") List<ReportForm> forms, @ForAll @IntRange(min = 1, max = 6) int known) {
        assertThat(isStable(LogLawsTest::learnt, forms, known)).isTrue();
    }

    @Example
    void the_law_of_the_day_rejects_going_by_when_things_happened() {
        var forms = List.of(anOperation("2024-04-01", "R1"), anOperation("2024-05-20", "R0"));
        assertThat(isStable(LogLawsTest::happenedBy, forms, 1)).isFalse();
    }

    /** The history of a day is the same whether it is asked for that day or when more has been learnt. */
    private static boolean isStable(Known known, List<ReportForm> forms, int entries) {
        var log = learntDayByDay(forms);
        var day = LocalDate.of(2024, 9, 1).plusDays(entries - 1L);
        var then = log.subList(0, Math.min(entries, log.size()));
        return folded(known.apply(then, day)).equals(folded(known.apply(log, day)));
    }

    private static List<Entry> learntDayByDay(List<ReportForm> forms) {
        var entries = entries();
        forms.forEach(entries::told);
        var log = new ArrayList<Entry>();
        for (var entry : entries.list()) {
            log.add(new Entry(
                    entry.position(),
                    LocalDate.of(2024, 9, 1).plusDays(log.size()),
                    entry.person(),
                    entry.message(),
                    entry.replaces(),
                    entry.samePerson(),
                    entry.content()));
        }
        return log;
    }

    @Example
    void start_and_end_of_one_treatment_are_one_treatment() {
        var begun = drugs("2024-04-20", "2024-08-01").without("last_dose").with("documented_on", "2024-05-01");
        var ended = drugs("2024-04-20", "2024-08-01").with("documented_on", "2024-08-10");
        var course = entries().told(aWorkUp()).told(ended).told(begun).course();
        assertThat(course.events().systemicTherapies()).hasSize(1);
        assertThat(course.events().systemicTherapies().get(0).content().given().lastDose())
                .contains(LocalDate.of(2024, 8, 1));
        var irradiated = entries()
                .told(aWorkUp())
                .told(radiotherapy("2024-05-01").with("documented_on", "2024-05-02"))
                .told(radiotherapy("2024-05-01").with("end", "2024-06-05").with("documented_on", "2024-06-10"))
                .course();
        assertThat(irradiated.events().irradiations()).hasSize(1);
        assertThat(irradiated.events().radiotherapyReports().get(0).content().end())
                .contains(LocalDate.of(2024, 6, 5));
    }

    @Example
    void the_law_of_start_and_end_rejects_a_fold_that_counts_entries() {
        var begun = drugs("2024-04-20", "2024-08-01").without("last_dose");
        var log = entries()
                .told(aWorkUp())
                .told(begun)
                .told(drugs("2024-04-20", "2024-08-01"))
                .list();
        assertThat(countingEntries(log)).hasSize(3);
        assertThat(entries().history(log).courses().get(0).events().systemicTherapies())
                .hasSize(1);
    }

    @Property
    void there_is_at_most_one_death(@ForAll("logs") List<ReportForm> forms) {
        var log = entries().told(aWorkUp());
        forms.forEach(log::told);
        assertThat(deaths(
                        log.history().courses(),
                        course -> course.fate().diedOn().stream().toList()))
                .isLessThanOrEqualTo(1);
    }

    @Example
    void the_law_of_one_death_rejects_a_fold_that_keeps_every_notice() {
        var log = entries().told(aWorkUp()).told(aDeath("2024-08-20")).told(aDeath("2024-08-21"));
        var told = log.history().courses().get(0).fate().deathTold();
        assertThat(deaths(log.history().courses(), course -> List.copyOf(told))).isEqualTo(2);
    }

    private static long deaths(List<Course> courses, Function<Course, List<?>> of) {
        return courses.stream()
                .flatMap(course -> of.apply(course).stream())
                .distinct()
                .count();
    }

    @Property
    void every_event_leads_back_to_entries_that_stand(@ForAll("logs") List<ReportForm> forms) {
        var log = entries().told(aWorkUp());
        forms.forEach(log::told);
        log.withdrawn("w", "m-2");
        var standing = Effective.of(log.list()).stream().map(Entry::ref).toList();
        for (var course : log.history().courses()) {
            assertThat(course.events().all())
                    .allSatisfy(told -> assertThat(standing).containsAll(told.by()));
            assertThat(standing).containsAll(course.fate().deathTold());
        }
    }

    @Provide
    Arbitrary<ReportForm> forms() {
        return Arbitraries.of(
                anOperation("2024-04-01", "R0"),
                anOperation("2024-05-20", "R1"),
                radiotherapy("2024-05-01"),
                drugs("2024-04-20", "2024-08-01"),
                aSpecimen("resection", "2024-04-02"),
                aDose("2024-04-20"),
                aDeath("2024-08-20"));
    }

    @Provide
    Arbitrary<List<ReportForm>> logs() {
        return forms().list().ofMinSize(1).ofMaxSize(6);
    }
}
