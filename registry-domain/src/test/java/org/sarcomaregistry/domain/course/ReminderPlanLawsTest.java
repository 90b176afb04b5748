package org.sarcomaregistry.domain.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sarcomaregistry.domain.report.Fixtures.BODO;
import static org.sarcomaregistry.domain.report.Fixtures.TROMSO;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.sarcomaregistry.domain.report.EntryRef;
import org.sarcomaregistry.domain.report.FormKind;
import org.sarcomaregistry.domain.report.MessageKey;
import org.sarcomaregistry.domain.report.UnitCode;
import org.sarcomaregistry.domain.unit.OrganisationNumber;

/** Each reminder once, in their order, never before its day, and never for what is closed. */
class ReminderPlanLawsTest {

    private static final LocalDate EVENT = LocalDate.of(2024, 3, 31);

    /** What some program sends on a night, given what it sent before. */
    private interface Plan {
        Optional<ReminderStep> due(Expectation expectation, LocalDate day, List<ReminderStep> sent);
    }

    @Property
    void whatever_the_nights_each_reminder_is_sent_once_and_in_order(
            @ForAll @Size(max = 60) List<@IntRange(max = 500) Integer> nights) {
        assertThat(isProper(ReminderPlan::due, nights)).isTrue();
    }

    @Test
    void a_plan_that_forgets_what_was_sent_is_caught() {
        Plan forgetful = (expectation, day, sent) -> ReminderPlan.due(expectation, day, List.of());
        assertThat(isProper(forgetful, List.of(70, 70))).isFalse();
    }

    @Test
    void a_plan_that_sends_what_was_left_out_is_caught() {
        Plan patient = (expectation, day, sent) -> EnumSet.allOf(ReminderStep.class).stream()
                .filter(step -> step.isReached(expectation.askedOn(), day))
                .filter(step -> !sent.contains(step))
                .findFirst();
        assertThat(isProper(patient, List.of(200, 200))).isFalse();
    }

    /** No reminder twice, none after a later one, no two on one night, none before its day. */
    private static boolean isProper(Plan plan, List<Integer> nights) {
        var sent = new ArrayList<ReminderStep>();
        var lastNight = -1;
        for (int night : nights.stream().sorted().toList()) {
            var due = plan.due(open(), EVENT.plusDays(night), sent);
            if (due.isPresent()) {
                boolean early = !EVENT.plusDays(night)
                        .isAfter(EVENT.plusMonths(due.get().months()));
                boolean late = sent.stream().anyMatch(step -> step.compareTo(due.get()) >= 0);
                if (early || late || night == lastNight) {
                    return false;
                }
                sent.add(due.get());
                lastNight = night;
            }
        }
        return true;
    }

    @Property
    void what_is_closed_never_reminds(@ForAll @IntRange(max = 500) int night) {
        var day = EVENT.plusDays(night);
        assertThat(ReminderPlan.due(expectation(true, unit(TROMSO)), day, List.of()))
                .isEmpty();
        assertThat(ReminderPlan.due(
                        open().disposed(word(DispositionReason.NOT_SARCOMA, Optional.empty())), day, List.of()))
                .isEmpty();
        assertThat(ReminderPlan.due(expectation(false, UnitCode.UNKNOWN), day, List.of()))
                .isEmpty();
    }

    @Test
    void a_report_reminds_after_two_four_and_six_months_until_a_year_has_gone() {
        assertThat(due(EVENT.plusMonths(2))).isEmpty();
        assertThat(due(EVENT.plusMonths(2).plusDays(1))).contains(ReminderStep.FIRST);
        assertThat(due(EVENT.plusMonths(4))).contains(ReminderStep.FIRST);
        assertThat(due(EVENT.plusMonths(4).plusDays(1))).contains(ReminderStep.SECOND);
        assertThat(due(EVENT.plusMonths(6).plusDays(1))).contains(ReminderStep.THIRD);
        assertThat(due(EVENT.plusMonths(12))).contains(ReminderStep.THIRD);
        assertThat(due(EVENT.plusMonths(12).plusDays(1))).isEmpty();
    }

    @Test
    void the_unit_that_a_report_was_transferred_to_gets_its_own_two_months() {
        var moved = open().disposed(word(DispositionReason.TAKEN_OVER, OrganisationNumber.parse(BODO)));
        var transferred = LocalDate.of(2024, 9, 1);
        assertThat(ReminderPlan.due(moved, transferred.plusMonths(2), List.of()))
                .isEmpty();
        assertThat(ReminderPlan.due(moved, transferred.plusMonths(2).plusDays(1), List.of()))
                .contains(ReminderStep.FIRST);
    }

    private static Optional<ReminderStep> due(LocalDate day) {
        return ReminderPlan.due(open(), day, List.of());
    }

    private static Expectation open() {
        return expectation(false, unit(TROMSO));
    }

    private static Expectation expectation(boolean answered, UnitCode unit) {
        var entry = new EntryRef(1, new MessageKey("test", "e"), FormKind.PROCEDURE, EVENT);
        return Expectation.of(FormKind.SURGERY, unit, EVENT, ImmutableList.of(entry), answered);
    }

    private static Disposition word(DispositionReason reason, Optional<OrganisationNumber> to) {
        var decided = new Signature("kari", LocalDate.of(2024, 9, 1), Instant.parse("2024-09-01T10:00:00Z"));
        return new Disposition(
                new UUID(1, 1),
                new Expected(FormKind.SURGERY, new MessageKey("test", "e")),
                Entries.PERSON,
                unit(TROMSO),
                reason,
                to,
                decided,
                Optional.empty());
    }

    private static UnitCode unit(String number) {
        return UnitCode.of(OrganisationNumber.parse(number).orElseThrow());
    }
}
