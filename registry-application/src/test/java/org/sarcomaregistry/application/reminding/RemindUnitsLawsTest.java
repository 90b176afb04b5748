package org.sarcomaregistry.application.reminding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.sarcomaregistry.domain.report.Fixtures.BODO;
import static org.sarcomaregistry.domain.report.Fixtures.TROMSO;
import static org.sarcomaregistry.domain.report.Fixtures.aProcedure;
import static org.sarcomaregistry.domain.report.Fixtures.aSpecimen;
import static org.sarcomaregistry.domain.report.Fixtures.anOperation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;
import org.sarcomaregistry.application.TestRegistry;
import org.sarcomaregistry.application.Unavailable;
import org.sarcomaregistry.application.memory.InMemoryTransactions;
import org.sarcomaregistry.domain.course.Disposition;
import org.sarcomaregistry.domain.course.DispositionReason;
import org.sarcomaregistry.domain.course.Expected;
import org.sarcomaregistry.domain.indicator.Scope;
import org.sarcomaregistry.domain.report.FormKind;
import org.sarcomaregistry.domain.report.MessageKey;
import org.sarcomaregistry.domain.unit.OrganisationNumber;

/** Whatever happens between the nights, no unit is reminded twice of the same, nor of what is closed. */
class RemindUnitsLawsTest {

    private static final LocalDate OPERATED = LocalDate.of(2024, 4, 1);

    /** What can happen to one operation, known from its procedure. */
    private enum Event {
        A_DAY,
        A_MONTH,
        THE_NIGHT,
        A_NIGHT_WITH_A_FULL_DISK,
        THE_SPECIMEN,
        THE_REPORT,
        THE_REPORT_WITHDRAWN,
        NOT_RELEVANT,
        TRANSFERRED,
        THE_WORD_TAKEN_BACK
    }

    @Property(tries = 200)
    void each_reminder_comes_once_and_only_while_the_report_is_missing(@ForAll("events") List<Event> events) {
        var hospital = new Hospital();
        events.forEach(hospital::live);
        assertThat(hospital.letters.doubled()).isEmpty();
        assertThat(hospital.remindedOfClosed).isEmpty();
    }

    @Property(tries = 50)
    void a_night_that_was_cut_short_loses_nothing(@ForAll("events") List<Event> events) {
        var hospital = new Hospital();
        events.forEach(hospital::live);
        hospital.live(Event.THE_NIGHT);
        var waiting =
                hospital.registry.transactions.read(stores -> stores.reminders().waiting());
        assertThat(waiting).noneMatch(hospital::isOwed);
    }

    /** A post office that gives every letter a number of its own can't tell a repetition: the law finds it. */
    @Test
    void letters_that_are_sent_twice_are_caught() {
        var letters = new PostOffice();
        var reminder = new Hospital().reminder();
        letters.send(reminder);
        letters.send(new Reminder(
                UUID.randomUUID(),
                reminder.kind(),
                reminder.unit(),
                reminder.step(),
                reminder.person(),
                reminder.happenedOn(),
                reminder.remindedOn(),
                reminder.evidence()));
        assertThat(letters.doubled()).isNotEmpty();
    }

    @Test
    void a_report_that_nobody_sends_is_reminded_of_three_times() {
        var hospital = new Hospital();
        for (int day = 0; day < 500; day++) {
            hospital.live(Event.THE_NIGHT);
            hospital.live(Event.A_DAY);
        }
        assertThat(hospital.letters.of(FormKind.SURGERY))
                .extracting(reminder -> reminder.step().months(), Reminder::remindedOn)
                .containsExactly(
                        tuple(2, LocalDate.of(2024, 6, 2)),
                        tuple(4, LocalDate.of(2024, 8, 2)),
                        tuple(6, LocalDate.of(2024, 10, 2)));
    }

    @Test
    void the_night_says_what_it_did_and_does_it_once() {
        var hospital = new Hospital();
        hospital.days.pass(100);
        assertThat(hospital.remind.run()).isEqualTo(new RemindUnits.Night(1, 1, 0));
        assertThat(hospital.remind.run()).isEqualTo(new RemindUnits.Night(0, 0, 0));
    }

    @Test
    void a_waiting_reminder_of_a_closed_report_is_held_and_goes_when_it_is_opened_again() {
        var hospital = new Hospital();
        hospital.days.pass(100);
        hospital.live(Event.A_NIGHT_WITH_A_FULL_DISK);
        hospital.live(Event.NOT_RELEVANT);
        hospital.letters.full = false;
        assertThat(hospital.remind.run()).isEqualTo(new RemindUnits.Night(0, 0, 1));
        hospital.live(Event.THE_WORD_TAKEN_BACK);
        assertThat(hospital.remind.run()).isEqualTo(new RemindUnits.Night(0, 1, 0));
    }

    @Provide
    Arbitrary<List<Event>> events() {
        return Arbitraries.frequency(
                        Tuple.of(3, Event.A_DAY),
                        Tuple.of(6, Event.A_MONTH),
                        Tuple.of(8, Event.THE_NIGHT),
                        Tuple.of(4, Event.A_NIGHT_WITH_A_FULL_DISK),
                        Tuple.of(1, Event.THE_SPECIMEN),
                        Tuple.of(1, Event.THE_REPORT),
                        Tuple.of(1, Event.THE_REPORT_WITHDRAWN),
                        Tuple.of(1, Event.NOT_RELEVANT),
                        Tuple.of(1, Event.TRANSFERRED),
                        Tuple.of(2, Event.THE_WORD_TAKEN_BACK))
                .list()
                .ofMinSize(1)
                .ofMaxSize(40);
    }

    /** Takes letters by their names, as a folder does; may run full. */
    private static final class PostOffice implements Letters {

        private final Map<UUID, Reminder> taken = new LinkedHashMap<>();
        private boolean full;

        @Override
        public void send(Reminder reminder) {
            if (full) {
                throw new Unavailable("the folder is full", new IllegalStateException());
            }
            taken.put(reminder.id(), reminder);
        }

        List<Reminder> of(FormKind kind) {
            return taken.values().stream().filter(one -> one.kind() == kind).toList();
        }

        List<Reminder> doubled() {
            return taken.values().stream()
                    .filter(one -> taken.values().stream()
                            .anyMatch(other -> !other.id().equals(one.id())
                                    && other.step() == one.step()
                                    && other.unit().equals(one.unit())
                                    && other.kind() == one.kind()))
                    .toList();
        }
    }

    /** One patient's operation at Tromsø, of which only the procedure is known at first. */
    private static final class Hospital {

        private final Days days = new Days(OPERATED);
        private final TestRegistry registry = new TestRegistry(new InMemoryTransactions(), days);
        private final PostOffice letters = new PostOffice();
        private final RemindUnits remind = new RemindUnits(registry.transactions, registry.missing, letters, days);
        private final List<Disposition> words = new ArrayList<>();
        private final List<Reminder> remindedOfClosed = new ArrayList<>();
        private int messages;
        private Optional<String> report = Optional.empty();

        Hospital() {
            registry.appoint("kari", TROMSO);
            registry.appoint("kari", BODO);
            registry.record("procedure", aProcedure(OPERATED.toString()));
        }

        void live(Event event) {
            switch (event) {
                case A_DAY -> days.pass(1);
                case A_MONTH -> days.pass(31);
                case THE_NIGHT -> night(false);
                case A_NIGHT_WITH_A_FULL_DISK -> night(true);
                case THE_SPECIMEN ->
                    registry.record(
                            next(), aSpecimen("resection", OPERATED.plusDays(2).toString()));
                case THE_REPORT -> report();
                case THE_REPORT_WITHDRAWN -> report.ifPresent(id -> registry.withdraw(next(), id));
                case NOT_RELEVANT -> say(DispositionReason.NOT_SARCOMA, Optional.empty());
                case TRANSFERRED -> say(DispositionReason.DONE_ELSEWHERE, OrganisationNumber.parse(BODO));
                case THE_WORD_TAKEN_BACK -> takeBack();
            }
        }

        private String next() {
            messages++;
            return "m-" + messages;
        }

        private void report() {
            var id = next();
            registry.submit(id, anOperation(OPERATED.toString(), "R0"));
            report = Optional.of(id);
        }

        private void say(DispositionReason reason, Optional<OrganisationNumber> to) {
            var expected = new Expected(FormKind.SURGERY, new MessageKey(TestRegistry.SENDER.name(), "procedure"));
            registry.disposing
                    .dispose("kari", new Disposing.Answer(expected, reason, to))
                    .<Boolean>fold(done -> words.add(done.disposition()), refused -> false);
        }

        private void takeBack() {
            if (!words.isEmpty()) {
                registry.disposing.withdraw(
                        "kari", words.remove(words.size() - 1).id());
            }
        }

        private void night(boolean full) {
            letters.full = full;
            long before = letters.taken.size();
            try {
                remind.run();
            } catch (Unavailable refused) {
                assertThat(full).isTrue();
            }
            var sent = letters.taken.values().stream().skip(before).toList();
            if (surgeryMissing() == 0) {
                sent.stream().filter(one -> one.kind() == FormKind.SURGERY).forEach(remindedOfClosed::add);
            }
        }

        long surgeryMissing() {
            return registry.missing.of(Scope.NATION).stream()
                    .filter(one -> one.expectation().kind() == FormKind.SURGERY)
                    .count();
        }

        boolean isOwed(Reminder reminder) {
            return registry.missing.of(Scope.NATION).stream().anyMatch(one -> reminder.isOf(one.expectation()));
        }

        Reminder reminder() {
            days.pass(100);
            remind.run();
            return letters.of(FormKind.SURGERY).get(0);
        }
    }
}
