package org.sarcomaregistry.app.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.sarcomaregistry.app.Registry;
import org.sarcomaregistry.application.Stores;
import org.sarcomaregistry.application.Transactions;
import org.sarcomaregistry.application.Unavailable;
import org.sarcomaregistry.application.memory.InMemoryTransactions;
import org.sarcomaregistry.application.night.NightHour;
import org.sarcomaregistry.application.reminding.RemindUnits;
import org.sarcomaregistry.application.testing.Evening;
import org.sarcomaregistry.application.testing.FailingPorts;
import org.sarcomaregistry.application.testing.FailingPorts.Side;
import org.sarcomaregistry.domain.report.IdPolicy;
import org.sarcomaregistry.http.Metrics;

/** What a service does when it looks, by a clock that the test puts. */
class NightScheduleTest {

    private final Evening evening = new Evening(new InMemoryTransactions());
    private final Metrics metrics = new Metrics();
    private final List<UUID> sent = new ArrayList<>();

    @Test
    void it_looks_again_at_once_while_nights_are_due_and_then_at_the_hour() {
        evening.told();
        evening.clock().pass(Duration.ofDays(1));
        var schedule = schedule(evening.transactions());
        assertThat(schedule.look()).isEqualTo(evening.clock().instant());
        assertThat(schedule.look()).isEqualTo(NightHour.USUAL.begin(Evening.MARCH.plusDays(1)));
        assertThat(evening.dates()).containsExactly(Evening.MARCH);
    }

    @Test
    void what_fails_is_tried_again_later_and_later_and_at_last_every_hour() {
        evening.told();
        var schedule = schedule(new Broken());
        var waits = new ArrayList<Long>();
        for (int time = 0; time < 9; time++) {
            Instant again = schedule.look();
            waits.add(Duration.between(evening.clock().instant(), again).toMinutes());
            evening.clock().put(again);
        }
        assertThat(waits).containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 60L, 60L, 60L);
        assertThat(evening.nights()).isEmpty();
    }

    @Test
    void a_night_that_failed_is_made_when_the_reason_is_gone_and_patience_begins_anew() {
        evening.told();
        var schedule = schedule(new FailingPorts(evening.transactions(), 8, Side.BEFORE));
        assertThat(schedule.look()).isEqualTo(evening.clock().instant().plusSeconds(60));
        schedule.look();
        assertThat(evening.dates()).hasSize(1);
        assertThat(evening.nights().get(0).attempts()).isEqualTo(2);
    }

    @Test
    void units_are_reminded_once_when_all_nights_are_made() {
        evening.told();
        evening.anOperationWithoutReport();
        var schedule = new NightSchedule(
                evening.instance("a"), Optional.of(reminding(evening.transactions())), metrics, evening.clock());
        schedule.look();
        assertThat(sent).isEmpty();
        schedule.look();
        assertThat(sent).hasSize(1);
        schedule.look();
        assertThat(sent).hasSize(1);
        assertThat(evening.dates()).hasSize(1);
    }

    @Test
    void reminders_that_fail_leave_the_night_made_and_are_tried_again() {
        evening.told();
        var fails = new ArrayList<Integer>();
        var schedule = new NightSchedule(
                evening.instance("a"), Optional.of(reminding(new Broken())), metrics, evening.clock());
        schedule.look();
        for (int time = 0; time < 3; time++) {
            var again = schedule.look();
            fails.add((int) Duration.between(evening.clock().instant(), again).toMinutes());
        }
        assertThat(fails).containsExactly(1, 2, 4);
        assertThat(evening.dates()).hasSize(1);
    }

    private NightSchedule schedule(Transactions transactions) {
        return new NightSchedule(evening.instance("a", transactions), Optional.empty(), metrics, evening.clock());
    }

    private RemindUnits reminding(Transactions transactions) {
        var registry = Registry.of(transactions, form -> "unused", IdPolicy.TRIAL, evening.clock());
        return new RemindUnits(transactions, registry.missingReports(), r -> sent.add(r.id()), evening.clock());
    }

    private static final class Broken implements Transactions {

        @Override
        public <T> T commit(Function<Stores, T> work) {
            throw new Unavailable("on purpose", new IllegalStateException());
        }

        @Override
        public <T> T read(Function<Stores, T> work) {
            throw new Unavailable("on purpose", new IllegalStateException());
        }
    }
}
