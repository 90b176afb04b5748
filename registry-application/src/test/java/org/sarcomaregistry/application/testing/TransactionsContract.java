package org.sarcomaregistry.application.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sarcomaregistry.application.access.Appointment;
import org.sarcomaregistry.application.access.Role;
import org.sarcomaregistry.application.reporting.ReportAccepted;
import org.sarcomaregistry.domain.report.FormKind;

/** All or nothing. */
public abstract class TransactionsContract extends StoresContract {

    private static final Appointment LEAD = new Appointment("lead", Role.QUALITY_LEAD, "974795787");

    @Test
    void what_was_committed_is_read_by_the_next() {
        int answer = transactions().commit(stores -> {
            stores.appointments().add(LEAD);
            return 42;
        });
        assertThat(answer).isEqualTo(42);
        assertThat(transactions().<Object>read(stores -> stores.appointments().of("lead")))
                .isEqualTo(com.google.common.collect.ImmutableSet.of(LEAD));
    }

    @Test
    void work_that_throws_leaves_nothing_in_any_store() {
        transactions().commit(stores -> {
            stores.appointments().add(LEAD);
            return true;
        });
        var fault = new IllegalStateException("half way");
        assertThatThrownBy(() -> transactions().commit(stores -> {
                    var person = Entries.person(stores, 1);
                    var entry = stores.log()
                            .append(ImmutableList.of(Entries.about(person, FormKind.CAUSE_OF_DEATH, message("a"))))
                            .get(0);
                    stores.receipts().add(ImmutableList.of(Receipts.accepted(message("a"), entry.position())));
                    stores.outbox()
                            .add(ImmutableList.of(new ReportAccepted(entry.position(), FormKind.CAUSE_OF_DEATH)));
                    stores.appointments().end(LEAD);
                    stores.releases().add(Releases.of("2026-03-31", 0));
                    throw fault;
                }))
                .isSameAs(fault);
        transactions().read(stores -> {
            assertThat(stores.identities().find(Forms.patient(1))).isEmpty();
            assertThat(stores.log().find(message("a"))).isEmpty();
            assertThat(stores.log().watermark()).isZero();
            assertThat(stores.receipts().of(ImmutableList.of(message("a")))).isEmpty();
            assertThat(stores.outbox().waiting(10)).isEmpty();
            assertThat(stores.appointments().of("lead")).containsExactly(LEAD);
            assertThat(stores.releases().newest()).isEqualTo(Optional.empty());
            return true;
        });
    }

    @Test
    void after_a_fault_the_same_can_be_done_again() {
        assertThatThrownBy(() -> transactions().commit(stores -> {
                    stores.log().append(ImmutableList.of(Entries.statement(message("a"))));
                    throw new IllegalStateException("half way");
                }))
                .isInstanceOf(IllegalStateException.class);
        var entry = append(Entries.statement(message("a"))).get(0);
        transactions().read(stores -> {
            assertThat(stores.log().find(message("a"))).contains(entry);
            assertThat(stores.log().watermark()).isEqualTo(entry.position());
            return true;
        });
    }
}
