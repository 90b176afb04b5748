package org.sarcomaregistry.application.reminding;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.sarcomaregistry.application.Collision;
import org.sarcomaregistry.application.Stores;
import org.sarcomaregistry.application.Transactions;
import org.sarcomaregistry.application.reminding.MissingReports.Missing;
import org.sarcomaregistry.domain.course.Expectation;
import org.sarcomaregistry.domain.course.Expected;
import org.sarcomaregistry.domain.course.ReminderPlan;
import org.sarcomaregistry.domain.course.ReminderStep;
import org.sarcomaregistry.domain.indicator.Scope;
import org.sarcomaregistry.domain.report.MessageKey;

/**
 * The night's reminders. What is due is written by one commit for each batch, and what was written is delivered, so that a
 * night may be run again at any time: killed anywhere, it neither loses a reminder nor sends another.
 */
public final class RemindUnits {

    private static final int BATCH = 200;

    private final Transactions transactions;
    private final MissingReports missingReports;
    private final Letters letters;
    private final Clock clock;

    /**
     * Reminders of a registry.
     *
     * @param clock in Oslo: its day says what is due
     */
    public RemindUnits(Transactions transactions, MissingReports missingReports, Letters letters, Clock clock) {
        this.transactions = transactions;
        this.missingReports = missingReports;
        this.letters = letters;
        this.clock = clock;
    }

    /**
     * What a night did.
     *
     * @param written reminders that became due
     * @param delivered reminders that were delivered, of this night and of earlier ones
     * @param held reminders that wait, because their reports are no longer missing
     */
    public record Night(int written, int delivered, int held) {}

    /** Writes what is due today, then delivers what is still missing. */
    public Night run() {
        var today = LocalDate.now(clock);
        var missing = missingReports.of(Scope.NATION);
        int written = 0;
        for (var batch : Iterables.partition(missing, BATCH)) {
            written += settled(batch, today);
        }
        return deliver(missing, written);
    }

    /** Whoever loses a race against another night finds what that wrote. */
    private int settled(List<Missing> batch, LocalDate today) {
        try {
            return transactions.commit(stores -> write(batch, today, stores));
        } catch (Collision lost) {
            return transactions.commit(stores -> write(batch, today, stores));
        }
    }

    private static int write(List<Missing> batch, LocalDate today, Stores stores) {
        var evidence = batch.stream().flatMap(RemindUnits::evidence).collect(toImmutableSet());
        var known = stores.reminders().about(evidence);
        var due = new ArrayList<Reminder>();
        for (var missing : batch) {
            ReminderPlan.due(missing.expectation(), today, sent(missing.expectation(), known, due))
                    .map(step -> Reminder.of(
                            missing.expectation(), missing.course().person().key(), step, today))
                    .ifPresent(due::add);
        }
        stores.reminders().add(due);
        return due.size();
    }

    private static Stream<MessageKey> evidence(Missing missing) {
        return missing.expectation().names().stream().map(Expected::evidence);
    }

    private static ImmutableSet<ReminderStep> sent(
            Expectation expectation, List<Reminder> known, List<Reminder> written) {
        return Stream.concat(known.stream(), written.stream())
                .filter(reminder -> reminder.isOf(expectation))
                .map(Reminder::step)
                .collect(toImmutableSet());
    }

    private Night deliver(ImmutableList<Missing> missing, int written) {
        var waiting = transactions.read(stores -> stores.reminders().waiting());
        var open = Reminded.of(missing);
        int delivered = 0;
        for (var batch : Iterables.partition(Iterables.filter(waiting, open::isMissing), BATCH)) {
            var ids = new ArrayList<UUID>();
            for (var reminder : batch) {
                letters.send(reminder);
                ids.add(reminder.id());
            }
            transactions.commit(stores -> {
                stores.reminders().delivered(ids);
                return true;
            });
            delivered += batch.size();
        }
        return new Night(written, delivered, waiting.size() - delivered);
    }
}
