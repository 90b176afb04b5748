package org.sarcomaregistry.application.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sarcomaregistry.application.access.Access;
import org.sarcomaregistry.application.access.Appointment;
import org.sarcomaregistry.application.access.Role;
import org.sarcomaregistry.application.desk.Adjudicating;
import org.sarcomaregistry.application.desk.Asking;
import org.sarcomaregistry.application.desk.Decision;
import org.sarcomaregistry.application.desk.Decision.State;
import org.sarcomaregistry.application.desk.DeskOutcome;
import org.sarcomaregistry.application.desk.DeskOutcome.Why;
import org.sarcomaregistry.application.desk.DeskTools;
import org.sarcomaregistry.application.desk.Proposal;
import org.sarcomaregistry.application.querying.Changes;
import org.sarcomaregistry.application.querying.CurrentCourses;
import org.sarcomaregistry.application.querying.KnownCourses;
import org.sarcomaregistry.application.reporting.Fingerprints;
import org.sarcomaregistry.application.reporting.Intake;
import org.sarcomaregistry.application.reporting.Receipt;
import org.sarcomaregistry.application.reporting.RecordEvidence;
import org.sarcomaregistry.application.reporting.Sender;
import org.sarcomaregistry.application.reporting.Submission;
import org.sarcomaregistry.application.reporting.SubmitReport;
import org.sarcomaregistry.domain.course.Course;
import org.sarcomaregistry.domain.course.CourseQuery;
import org.sarcomaregistry.domain.course.History;
import org.sarcomaregistry.domain.desk.QueryReason;
import org.sarcomaregistry.domain.desk.QueryStatus;
import org.sarcomaregistry.domain.desk.QueryWord.Kind;
import org.sarcomaregistry.domain.desk.Question;
import org.sarcomaregistry.domain.desk.UnitQuery;
import org.sarcomaregistry.domain.report.AdjudicationReason;
import org.sarcomaregistry.domain.report.Examination;
import org.sarcomaregistry.domain.report.FormKind;
import org.sarcomaregistry.domain.report.IdPolicy;
import org.sarcomaregistry.domain.report.MessageKey;
import org.sarcomaregistry.domain.report.ReportForm;
import org.sarcomaregistry.domain.report.Ruling;

/** The registry asks, units answer, and decisions are obeyed until they fall or are taken back. */
public abstract class DeskContract extends StoresContract {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T10:00:00Z"), ZoneOffset.UTC);
    private static final Sender TROMSO = new Sender("974795787");
    private static final Sender BODO = new Sender("974795361");
    private static final String STAFF = "registrar";
    private static final String KARI = "kari";
    private static final String OLA = "ola";

    private CurrentCourses courses;
    private Asking asking;
    private Adjudicating adjudicating;

    /** Fingerprints by these stores' key. */
    protected abstract Fingerprints fingerprints();

    @BeforeEach
    void open_the_desk() {
        transactions().commit(stores -> {
            stores.appointments().add(new Appointment(STAFF, Role.REGISTRAR, "norway"));
            stores.appointments().add(new Appointment(KARI, Role.REPORTER, TROMSO.name()));
            stores.appointments().add(new Appointment(OLA, Role.REPORTER, BODO.name()));
            return true;
        });
        courses = new CurrentCourses(transactions());
        var tools = new DeskTools(fingerprints(), CLOCK);
        asking = new Asking(transactions(), courses, new Access(transactions()), tools);
        adjudicating = new Adjudicating(transactions(), courses, new Access(transactions()), tools);
    }

    private Intake intake() {
        return new Intake(transactions(), Examination.current(IdPolicy.TRIAL), fingerprints(), CLOCK);
    }

    private Receipt send(Sender sender, ReportForm form) {
        var submission = new Submission(form, sender, Optional.empty(), TODAY);
        boolean report = form.answer("form")
                        .map(FormKind::form)
                        .orElseThrow()
                        .orElseThrow()
                        .family()
                == FormKind.Family.REPORT;
        boolean withdrawal = form.answer("form").equals(Optional.of("withdrawal"));
        var outcome = report || withdrawal
                ? new SubmitReport(intake()).submit(submission)
                : new RecordEvidence(intake()).record(submission);
        return outcome.fold(answered -> answered.receipt(), refused -> {
            throw new AssertionError("refused: " + refused.reason());
        });
    }

    private static ReportForm operation(String id, int patient, String residual) {
        return Forms.of(FormKind.SURGERY, id, Forms.patient(patient)).with("residual", residual);
    }

    private static MessageKey of(Sender sender, String id) {
        return new MessageKey(sender.name(), id);
    }

    /** Two reports of one operation that differ, both of Tromsø. */
    private void two_reports() {
        send(TROMSO, operation("a", 1, "R0"));
        send(TROMSO, operation("b", 1, "R1").with("documented_on", "2024-04-01"));
    }

    private static Question question(MessageKey about, Optional<String> doubt) {
        return new Question(about, ImmutableSortedSet.of("residual"), QueryReason.SOURCES_DIFFER, doubt);
    }

    private UnitQuery asked(MessageKey about) {
        return kept(asking.ask(STAFF, question(about, Optional.empty()), "Stemmer det?"));
    }

    private static <T> T kept(DeskOutcome<T> outcome) {
        return outcome.fold(DeskOutcome.Done::kept, refused -> {
            throw new AssertionError("refused: " + refused.why());
        });
    }

    private static Optional<Why> why(DeskOutcome<?> outcome) {
        return outcome.fold(done -> Optional.empty(), refused -> Optional.of(refused.why()));
    }

    private static boolean repeated(DeskOutcome<?> outcome) {
        return outcome.fold(DeskOutcome.Done::repeated, refused -> false);
    }

    private QueryStatus status(UnitQuery query) {
        return asking.of(STAFF, one -> one.id().equals(query.id())).get(0).status();
    }

    private History history() {
        return courses.picture().histories().values().asList().get(0);
    }

    private List<String> doubts() {
        return history().queries().stream().map(CourseQuery::code).toList();
    }

    private static String residual(Course course) {
        return course.events()
                .operations()
                .get(0)
                .report()
                .orElseThrow()
                .content()
                .resection()
                .residual()
                .code();
    }

    private String residual() {
        return residual(history().courses().get(0));
    }

    @Test
    void a_unit_answers_is_asked_again_and_the_registry_closes() {
        two_reports();
        var query = asked(of(TROMSO, "a"));
        assertThat(status(query)).isEqualTo(QueryStatus.OPEN);
        assertThat(why(asking.say(STAFF, query.id(), Kind.ASKED_AGAIN, "?"))).contains(Why.OUT_OF_TURN);
        kept(asking.say(KARI, query.id(), Kind.ANSWERED, "Ser på det"));
        assertThat(status(query)).isEqualTo(QueryStatus.ANSWERED);
        assertThat(repeated(asking.say(KARI, query.id(), Kind.ANSWERED, "Ser på det")))
                .isTrue();
        assertThat(why(asking.say(KARI, query.id(), Kind.CONFIRMED, ""))).contains(Why.OUT_OF_TURN);
        kept(asking.say(STAFF, query.id(), Kind.ASKED_AGAIN, "Og nå?"));
        kept(asking.say(KARI, query.id(), Kind.CONFIRMED, ""));
        var closed = kept(asking.say(STAFF, query.id(), Kind.CLOSED, ""));
        assertThat(closed.words())
                .extracting(word -> word.kind())
                .containsExactly(Kind.ASKED, Kind.ANSWERED, Kind.ASKED_AGAIN, Kind.CONFIRMED, Kind.CLOSED);
        assertThat(closed.words())
                .extracting(word -> word.unit())
                .containsExactly("norway", TROMSO.name(), "norway", TROMSO.name(), "norway");
        assertThat(closed.words())
                .extracting(word -> word.said().at())
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(asking.of(KARI, one -> true)).containsExactly(closed);
    }

    @Test
    void what_a_unit_has_confirmed_is_not_asked_again() {
        two_reports();
        var query = asked(of(TROMSO, "a"));
        assertThat(repeated(asking.ask(STAFF, query.question(), "En gang til"))).isTrue();
        kept(asking.say(KARI, query.id(), Kind.CONFIRMED, ""));
        kept(asking.say(STAFF, query.id(), Kind.CLOSED, ""));
        assertThat(why(asking.ask(STAFF, query.question(), "Likevel?"))).contains(Why.CONFIRMED);
    }

    @Test
    void a_unit_that_confirms_settles_the_doubt_and_another_report_raises_it_again() {
        two_reports();
        assertThat(doubts()).containsExactly("EVENT-DIFFERS");
        var query = kept(asking.ask(STAFF, question(of(TROMSO, "b"), Optional.of("EVENT-DIFFERS")), "Hvilken?"));
        kept(asking.say(KARI, query.id(), Kind.CONFIRMED, "b er riktig"));
        assertThat(doubts()).isEmpty();
        assertThat(residual()).isEqualTo("R1");
        assertThat(adjudicating.before(Optional.empty(), 9)).singleElement().satisfies(made -> {
            assertThat(made.made().ruling()).isEqualTo(Ruling.AS_TOLD);
            assertThat(made.made().decided().unit()).isEqualTo(TROMSO.name());
        });
        send(TROMSO, operation("c", 1, "R2"));
        assertThat(doubts()).containsExactly("EVENT-DIFFERS");
    }

    @Test
    void a_unit_does_not_settle_by_its_word_what_another_one_tells() {
        send(TROMSO, operation("a", 1, "R0"));
        send(BODO, operation("b", 1, "R1").with("sender_unit", BODO.name()).with("operation_date", "2024-03-03"));
        assertThat(doubts()).containsExactly("EVENT-NEAR");
        var query = kept(asking.ask(STAFF, question(of(TROMSO, "a"), Optional.of("EVENT-NEAR")), "Samme?"));
        kept(asking.say(KARI, query.id(), Kind.CONFIRMED, ""));
        assertThat(doubts()).containsExactly("EVENT-NEAR");
        assertThat(adjudicating.before(Optional.empty(), 9)).isEmpty();
    }

    @Test
    void a_correction_or_withdrawal_closes_and_only_those_that_come_afterwards() {
        two_reports();
        var query = asked(of(TROMSO, "a"));
        send(TROMSO, Forms.correction(operation("x", 1, "R1"), "c", "a"));
        assertThat(status(query)).isEqualTo(QueryStatus.CLOSED);
        assertThat(why(asking.say(KARI, query.id(), Kind.ANSWERED, "for sent"))).contains(Why.OUT_OF_TURN);
        assertThat(why(asking.ask(STAFF, query.question(), "?"))).contains(Why.NOT_STANDING);
        send(TROMSO, Forms.withdrawal("w", "c"));
        var again = asked(of(TROMSO, "a"));
        assertThat(again.id()).isNotEqualTo(query.id());
        assertThat(status(again)).isEqualTo(QueryStatus.OPEN);
    }

    @Test
    void nobody_asks_answers_or_sees_what_is_not_theirs() {
        two_reports();
        assertThat(why(asking.ask(KARI, question(of(TROMSO, "a"), Optional.empty()), "?")))
                .contains(Why.ABSENT);
        assertThat(why(asking.ask(STAFF, question(of(TROMSO, "z"), Optional.empty()), "?")))
                .contains(Why.ABSENT);
        assertThat(why(asking.ask(STAFF, question(of(TROMSO, "a"), Optional.of("EVENT-NEAR")), "?")))
                .contains(Why.NOT_DOUBTED);
        var query = asked(of(TROMSO, "a"));
        assertThat(why(asking.say(OLA, query.id(), Kind.ANSWERED, ""))).contains(Why.ABSENT);
        assertThat(why(asking.say(STAFF, query.id(), Kind.ANSWERED, ""))).contains(Why.ABSENT);
        assertThat(why(asking.say(KARI, query.id(), Kind.CLOSED, ""))).contains(Why.ABSENT);
        assertThat(asking.of(OLA, one -> true)).isEmpty();
    }

    @Test
    void of_many_who_answer_at_once_one_is_heard() {
        two_reports();
        var query = asked(of(TROMSO, "a"));
        var outcomes = IntStream.range(0, 6)
                .parallel()
                .mapToObj(i -> asking.say(KARI, query.id(), Kind.ANSWERED, "svar " + i))
                .toList();
        assertThat(outcomes.stream().filter(one -> why(one).isEmpty())).hasSize(1);
    }

    private static Proposal stands(MessageKey word, MessageKey other) {
        return proposal(Ruling.STANDS, Optional.of(word), word, other);
    }

    private static Proposal proposal(Ruling ruling, Optional<MessageKey> stands, MessageKey... about) {
        return new Proposal(
                ruling,
                ImmutableSortedSet.copyOf(about),
                stands,
                ImmutableSortedSet.of(),
                ruling == Ruling.AS_TOLD ? Optional.of("EVENT-DIFFERS") : Optional.empty(),
                AdjudicationReason.SEEN_IN_RECORD,
                "Sett i journalen");
    }

    @Test
    void a_decision_is_obeyed_until_it_is_taken_back() {
        two_reports();
        assertThat(residual()).isEqualTo("R1");
        var before = courses.picture().all();
        var proposal = stands(of(TROMSO, "a"), of(TROMSO, "b"));
        Decision decision = kept(adjudicating.decide(STAFF, proposal));
        assertThat(residual()).isEqualTo("R0");
        assertThat(doubts()).isEmpty();
        assertThat(repeated(adjudicating.decide(STAFF, proposal))).isTrue();
        assertThat(adjudicating.before(Optional.empty(), 9)).containsExactly(decision);
        assertThat(decision.words()).isEqualTo("Sett i journalen");
        var known = KnownCourses.on(TODAY, transactions()).courses();
        assertThat(known).isEqualTo(courses.picture().all());
        assertThat(KnownCourses.on(TODAY, decision.receipt().position().orElseThrow() - 1, transactions())
                        .courses())
                .isEqualTo(before);
        kept(adjudicating.takeBack(STAFF, decision.receipt().id(), "Feil person sjekket"));
        assertThat(repeated(adjudicating.takeBack(STAFF, decision.receipt().id(), "")))
                .isTrue();
        assertThat(courses.picture().all()).isEqualTo(before);
        assertThat(adjudicating.before(Optional.empty(), 9))
                .extracting(Decision::state)
                .containsExactly(State.TAKEN_BACK);
        assertThat(new Changes(transactions()).after(Optional.empty(), 0, 9).receipts())
                .extracting(receipt -> receipt.kind().orElseThrow())
                .containsExactly(FormKind.SURGERY, FormKind.SURGERY, FormKind.ADJUDICATION, FormKind.WITHDRAWAL);
    }

    @Test
    void a_decision_falls_with_a_report_and_rises_with_it() {
        two_reports();
        var decision = kept(adjudicating.decide(STAFF, stands(of(TROMSO, "a"), of(TROMSO, "b"))));
        send(TROMSO, Forms.correction(operation("x", 1, "R2").with("documented_on", "2024-04-01"), "c", "b"));
        assertThat(residual()).isEqualTo("R2");
        assertThat(doubts()).containsExactly("EVENT-DIFFERS");
        assertThat(adjudicating.before(Optional.empty(), 1).get(0).state()).isEqualTo(State.FALLEN);
        send(TROMSO, Forms.withdrawal("w", "c"));
        assertThat(residual()).isEqualTo("R0");
        assertThat(adjudicating.before(Optional.empty(), 1)).containsExactly(decision);
    }

    @Test
    void what_makes_no_sense_is_not_decided() {
        two_reports();
        send(TROMSO, Forms.of(FormKind.FOLLOW_UP, "f", Forms.patient(1)));
        send(TROMSO, operation("z", 2, "R0"));
        var a = of(TROMSO, "a");
        var b = of(TROMSO, "b");
        assertThat(why(adjudicating.decide(KARI, stands(a, b)))).contains(Why.ABSENT);
        assertThat(why(adjudicating.decide(STAFF, stands(a, of(TROMSO, "q"))))).contains(Why.ABSENT);
        assertThat(why(adjudicating.decide(STAFF, stands(a, of(TROMSO, "f"))))).contains(Why.NOT_COMPARABLE);
        assertThat(why(adjudicating.decide(STAFF, stands(a, of(TROMSO, "z"))))).contains(Why.OTHER_PERSON);
        assertThat(why(adjudicating.decide(
                        STAFF,
                        new Proposal(
                                Ruling.STANDS,
                                ImmutableSortedSet.of(a, b),
                                Optional.of(a),
                                ImmutableSortedSet.of("sender_unit"),
                                Optional.empty(),
                                AdjudicationReason.OTHER,
                                ""))))
                .contains(Why.FIELD_UNKNOWN);
        assertThat(why(adjudicating.decide(STAFF, proposal(Ruling.AS_TOLD, Optional.empty(), a))))
                .contains(Why.NOT_DOUBTED);
        assertThat(why(adjudicating.decide(STAFF, proposal(Ruling.NOT_SAME_PERSON, Optional.empty(), a))))
                .contains(Why.NOTHING_TO_JOIN);
        send(TROMSO, Forms.withdrawal("w", "b"));
        assertThat(why(adjudicating.decide(STAFF, stands(a, b)))).contains(Why.NOT_STANDING);
        assertThat(adjudicating.before(Optional.empty(), 9)).isEmpty();
    }

    @Test
    void a_doubt_that_is_confirmed_is_settled_once() {
        two_reports();
        var asTold = proposal(Ruling.AS_TOLD, Optional.empty(), of(TROMSO, "a"), of(TROMSO, "b"));
        kept(adjudicating.decide(STAFF, asTold));
        assertThat(doubts()).isEmpty();
        assertThat(repeated(adjudicating.decide(STAFF, asTold))).isTrue();
    }

    private List<Integer> numbers() {
        var now = courses.picture().histories().values().stream()
                .map(history -> history.person().identities().size())
                .sorted()
                .toList();
        assertThat(KnownCourses.on(TODAY, transactions()).histories().stream()
                        .map(history -> history.person().identities().size())
                        .sorted()
                        .toList())
                .isEqualTo(now);
        return now;
    }

    @Test
    void two_numbers_are_joined_by_the_registry_and_parted_when_it_takes_that_back() {
        send(TROMSO, operation("a", 1, "R0"));
        send(TROMSO, operation("b", 2, "R1").with("documented_on", "2024-04-01"));
        var apart = courses.picture().all();
        assertThat(numbers()).containsExactly(1, 1);
        var join = proposal(Ruling.SAME_PERSON, Optional.empty(), of(TROMSO, "a"), of(TROMSO, "b"));
        var joined = kept(adjudicating.decide(STAFF, join));
        assertThat(numbers()).containsExactly(2);
        assertThat(doubts()).containsExactly("EVENT-DIFFERS");
        assertThat(repeated(adjudicating.decide(STAFF, join))).isTrue();
        kept(adjudicating.decide(STAFF, stands(of(TROMSO, "a"), of(TROMSO, "b"))));
        assertThat(residual()).isEqualTo("R0");
        kept(adjudicating.takeBack(STAFF, joined.receipt().id(), ""));
        assertThat(numbers()).containsExactly(1, 1);
        assertThat(courses.picture().all()).isEqualTo(apart);
        assertThat(adjudicating.before(Optional.empty(), 9))
                .extracting(Decision::state)
                .containsExactly(State.FALLEN, State.TAKEN_BACK);
    }

    @Test
    void what_a_register_joins_is_parted_by_the_registry_until_it_takes_that_back() {
        send(TROMSO, operation("a", 1, "R0"));
        send(TROMSO, operation("b", 2, "R1"));
        send(new Sender("register"), notice("n"));
        assertThat(numbers()).containsExactly(2);
        var parted = kept(adjudicating.decide(
                STAFF, proposal(Ruling.NOT_SAME_PERSON, Optional.empty(), new MessageKey("register", "n"))));
        assertThat(numbers()).containsExactly(1, 1);
        assertThat(adjudicating.before(Optional.empty(), 1).get(0).state()).isEqualTo(State.HOLDS);
        send(new Sender("register"), Forms.correction(notice("x"), "o", "n"));
        assertThat(numbers()).as("another statement").containsExactly(2);
        kept(adjudicating.takeBack(STAFF, parted.receipt().id(), ""));
        assertThat(numbers()).containsExactly(2);
    }

    private static ReportForm notice(String id) {
        return Forms.of(FormKind.POPULATION_REGISTER, id, Forms.patient(1))
                .with("event", "residence")
                .with("new_id_scheme", "fnr")
                .with("new_id_value", Forms.patient(2).value());
    }

    @Test
    void of_many_who_decide_the_same_at_once_one_decides() {
        two_reports();
        ImmutableList<DeskOutcome<Decision>> outcomes = IntStream.range(0, 6)
                .parallel()
                .mapToObj(i -> adjudicating.decide(STAFF, stands(of(TROMSO, "a"), of(TROMSO, "b"))))
                .collect(ImmutableList.toImmutableList());
        assertThat(outcomes.stream().filter(one -> !repeated(one))).hasSize(1);
        assertThat(adjudicating.before(Optional.empty(), 9)).hasSize(1);
    }
}
