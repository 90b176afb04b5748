package org.sarcomaregistry.application.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sarcomaregistry.application.reporting.ReportAccepted;
import org.sarcomaregistry.domain.report.FormKind;

/** Events wait until they were delivered. */
public abstract class OutboxContract extends StoresContract {

    @Test
    void events_wait_in_the_order_of_the_log_until_they_were_delivered() {
        var events = events("a", "b", "c", "d");
        assertThat(waiting(9)).containsExactlyElementsOf(events);
        assertThat(waiting(2)).containsExactlyElementsOf(events.subList(0, 2));
        deliver(events.get(0), events.get(2));
        assertThat(waiting(9)).containsExactly(events.get(1), events.get(3));
    }

    @Test
    void an_event_may_be_delivered_twice() {
        var events = events("a");
        deliver(events.get(0));
        deliver(events.get(0));
        deliver();
        assertThat(waiting(9)).isEmpty();
    }

    @Test
    void what_was_put_in_waits_in_the_same_transaction() {
        transactions().commit(stores -> {
            var entry = stores.log()
                    .append(ImmutableList.of(Entries.statement(message("a"))))
                    .get(0);
            var event = new ReportAccepted(entry.position(), FormKind.COMPLETENESS);
            stores.outbox().add(ImmutableList.of(event));
            assertThat(stores.outbox().waiting(9)).containsExactly(event);
            stores.outbox().delivered(ImmutableList.of(event));
            assertThat(stores.outbox().waiting(9)).isEmpty();
            return true;
        });
    }

    private List<ReportAccepted> events(String... ids) {
        return transactions().commit(stores -> {
            var entries = stores.log()
                    .append(java.util.Arrays.stream(ids)
                            .map(id -> Entries.statement(message(id)))
                            .toList());
            var events = entries.stream()
                    .map(entry -> new ReportAccepted(entry.position(), FormKind.COMPLETENESS))
                    .toList();
            stores.outbox().add(events);
            return events;
        });
    }

    private List<ReportAccepted> waiting(int most) {
        return transactions().read(stores -> stores.outbox().waiting(most));
    }

    private void deliver(ReportAccepted... events) {
        transactions().commit(stores -> {
            stores.outbox().delivered(ImmutableList.copyOf(events));
            return true;
        });
    }
}
