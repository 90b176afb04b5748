package org.sarcomaregistry.domain.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sarcomaregistry.domain.course.Entries.entries;
import static org.sarcomaregistry.domain.report.Fixtures.BODO;
import static org.sarcomaregistry.domain.report.Fixtures.TROMSO;
import static org.sarcomaregistry.domain.report.Fixtures.aDose;
import static org.sarcomaregistry.domain.report.Fixtures.aProcedure;
import static org.sarcomaregistry.domain.report.Fixtures.aRadiotherapyRecord;
import static org.sarcomaregistry.domain.report.Fixtures.aSpecimen;
import static org.sarcomaregistry.domain.report.Fixtures.anOperation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.sarcomaregistry.domain.report.Entry;
import org.sarcomaregistry.domain.report.FormKind;
import org.sarcomaregistry.domain.report.MessageKey;
import org.sarcomaregistry.domain.report.UnitCode;
import org.sarcomaregistry.domain.unit.OrganisationNumber;

/** Who owes a report: the same whatever the order in which evidence, reports and words arrive. */
class DispositionLawsTest {

    private static final LocalDate LATE = LocalDate.of(2024, 11, 1);
    private static final Entries TOLD = entries()
            .told("biopsy", aSpecimen("biopsy", "2024-03-01"))
            .told("earlier", aSpecimen("biopsy", "2024-02-20"))
            .told("specimen", aSpecimen("resection", "2024-04-03"))
            .told("procedure", aProcedure("2024-04-01"))
            .told("dose", aDose("2024-04-20"))
            .told("later", aDose("2024-05-20"))
            .told("record", aRadiotherapyRecord("2024-05-01"))
            .told("report", anOperation("2024-04-01", "R0"))
            .withdrawn("taken-back", "report");

    @Property
    void the_order_of_arrival_is_no_matter(@ForAll Random random, @ForAll("words") List<Disposition> words) {
        var some = new ArrayList<>(
                TOLD.list().subList(0, 3 + random.nextInt(TOLD.list().size() - 2)));
        var shuffled = new ArrayList<>(some);
        Collections.shuffle(shuffled, random);
        var others = new ArrayList<>(words);
        Collections.shuffle(others, random);
        assertThat(expected(shuffled, StandingDispositions.of(others)::on))
                .isEqualTo(expected(some, StandingDispositions.of(words)::on));
    }

    /** A wrong reader that lets the word win that it reads last is caught by two words in two orders. */
    @Test
    void the_word_that_was_read_last_is_not_the_last_word() {
        var words = List.of(transfer("procedure", 1, BODO), notRelevant("procedure", 2));
        Function<List<Disposition>, Function<Expectation, Expectation>> wrong = read -> expectation -> read.stream()
                .filter(word -> expectation.names().contains(word.expected()))
                .reduce((first, second) -> second)
                .map(expectation::disposed)
                .orElse(expectation);
        var entries = TOLD.list();
        assertThat(expected(entries, wrong.apply(words)))
                .isNotEqualTo(expected(entries, wrong.apply(Lists.reverse(words))));
    }

    @Property
    void a_word_that_was_taken_back_was_never_said(@ForAll("words") List<Disposition> words) {
        var others = words.stream().filter(word -> word.withdrawn().isEmpty()).toList();
        assertThat(expected(TOLD.list(), StandingDispositions.of(words)::on))
                .isEqualTo(expected(TOLD.list(), StandingDispositions.of(others)::on));
    }

    @Test
    void a_word_holds_for_an_event_whichever_of_its_messages_it_names() {
        for (String message : List.of("procedure", "specimen")) {
            assertThat(surgery(notRelevant(message, 1)).on(LATE)).isEqualTo(Expectation.State.NOT_RELEVANT);
        }
        assertThat(surgery(notRelevant("biopsy", 1)).on(LATE)).isEqualTo(Expectation.State.MISSING);
        assertThat(find(FormKind.SYSTEMIC_THERAPY, word(FormKind.SYSTEMIC_THERAPY, "later", 1))
                        .on(LATE))
                .isEqualTo(Expectation.State.NOT_RELEVANT);
        assertThat(find(FormKind.WORK_UP, word(FormKind.WORK_UP, "biopsy", 1)).on(LATE))
                .isEqualTo(Expectation.State.NOT_RELEVANT);
    }

    @Test
    void a_transfer_moves_the_report_and_its_reminders_and_a_word_taken_back_moves_them_home() {
        var there = transfer("procedure", 20, BODO);
        assertThat(surgery(there).owedBy()).isEqualTo(unit(BODO));
        assertThat(surgery(there).askedOn()).isEqualTo(there.decided().on());
        assertThat(surgery(there).dueOn()).isEqualTo(LocalDate.of(2024, 6, 1));
        assertThat(surgery(there).on(LATE)).isEqualTo(Expectation.State.MISSING);
        var home = surgery(there.withdrawnBy(signed(30)));
        assertThat(home.owedBy()).isEqualTo(home.unit());
        assertThat(home.askedOn()).isEqualTo(home.happenedOn());
    }

    @Test
    void a_report_that_comes_all_the_same_answers() {
        var answered = Expectations.of(
                entries()
                        .told("procedure", aProcedure("2024-04-01"))
                        .told(anOperation("2024-04-01", "R0"))
                        .course(),
                StandingDispositions.of(List.of(notRelevant("procedure", 1))));
        assertThat(answered).singleElement().matches(e -> e.on(LATE) == Expectation.State.ANSWERED);
    }

    @Test
    void what_cannot_be_is_refused() {
        var expected = new Expected(FormKind.SURGERY, new MessageKey("test", "procedure"));
        assertThatThrownBy(() -> new Disposition(
                        UUID.randomUUID(),
                        expected,
                        Entries.PERSON,
                        unit(TROMSO),
                        DispositionReason.DONE_ELSEWHERE,
                        Optional.empty(),
                        signed(1),
                        Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> transfer("procedure", 1, TROMSO)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Expected(FormKind.FOLLOW_UP, new MessageKey("test", "procedure")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Expected(FormKind.PATHOLOGY, new MessageKey("test", "procedure")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Provide
    Arbitrary<List<Disposition>> words() {
        var messages = Arbitraries.of("biopsy", "specimen", "procedure", "dose", "later", "record", "nowhere");
        var kinds =
                Arbitraries.of(FormKind.WORK_UP, FormKind.SURGERY, FormKind.RADIOTHERAPY, FormKind.SYSTEMIC_THERAPY);
        var word = Combinators.combine(
                        kinds, messages, Arbitraries.integers().between(1, 60), Arbitraries.of(true, false))
                .as((kind, message, day, back) ->
                        back ? word(kind, message, day).withdrawnBy(signed(day + 1)) : word(kind, message, day));
        var transfer = Combinators.combine(messages, Arbitraries.integers().between(1, 60))
                .as((message, day) -> transfer(message, day, BODO));
        return Arbitraries.oneOf(word, transfer).list().ofMaxSize(12);
    }

    private static ImmutableList<Expectation> expected(List<Entry> some, Function<Expectation, Expectation> word) {
        return TOLD.history(some).courses().stream()
                .flatMap(course -> Expectations.of(course).stream())
                .map(word)
                .collect(ImmutableList.toImmutableList());
    }

    private static Expectation surgery(Disposition word) {
        return find(FormKind.SURGERY, word);
    }

    private static Expectation find(FormKind kind, Disposition word) {
        return Expectations.of(TOLD.course(), StandingDispositions.of(List.of(word))).stream()
                .filter(e -> e.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static Disposition notRelevant(String message, int day) {
        return word(FormKind.SURGERY, message, day);
    }

    private static Disposition word(FormKind kind, String message, int day) {
        return new Disposition(
                new UUID(day, message.hashCode()),
                new Expected(kind, new MessageKey("test", message)),
                Entries.PERSON,
                unit(TROMSO),
                DispositionReason.NOT_SARCOMA,
                Optional.empty(),
                signed(day),
                Optional.empty());
    }

    private static Disposition transfer(String message, int day, String to) {
        return new Disposition(
                new UUID(day, -message.hashCode()),
                new Expected(FormKind.SURGERY, new MessageKey("test", message)),
                Entries.PERSON,
                unit(TROMSO),
                DispositionReason.DONE_ELSEWHERE,
                OrganisationNumber.parse(to),
                signed(day),
                Optional.empty());
    }

    private static Signature signed(int day) {
        var on = LocalDate.of(2024, 9, 1).plusDays(day);
        Instant noon = on.atTime(12, 0).toInstant(ZoneOffset.UTC);
        return new Signature("kari", on, noon);
    }

    private static UnitCode unit(String number) {
        return UnitCode.of(OrganisationNumber.parse(number).orElseThrow());
    }
}
