package org.sarcomaregistry.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.util.Optional;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sarcomaregistry.application.Unavailable;
import org.sarcomaregistry.application.reporting.Receipt;
import org.sarcomaregistry.application.testing.Entries;
import org.sarcomaregistry.application.testing.Forms;
import org.sarcomaregistry.db.FaultyDataSource.When;
import org.sarcomaregistry.db.testing.TestDatabase;
import org.sarcomaregistry.domain.report.Entry;
import org.sarcomaregistry.domain.report.FormKind;
import org.sarcomaregistry.domain.report.MessageKey;
import org.sarcomaregistry.domain.report.ReportForm;

/** Faults of the database reach the application as what they mean, and leave nothing half done. */
final class JooqTransactionsTest {

    private static final ReportForm FORM = Forms.of(FormKind.FOLLOW_UP, "a", Forms.patient(1));

    private final TestDatabase database = TestDatabase.migrated();
    private final Vault vault = Keys.vault();

    @AfterEach
    void close() {
        database.close();
    }

    private JooqTransactions transactions() {
        return new JooqTransactions(database.dataSource(), vault);
    }

    @Test
    void a_report_takes_at_most_five_round_trips() {
        var counting = new FaultyDataSource(database.dataSource(), 0, When.BEFORE);
        new Examples(new JooqTransactions(counting.dataSource(), vault), vault).report(FORM);
        assertThat(counting.calls()).isEqualTo(5);
    }

    @Test
    void a_batch_takes_as_many_round_trips_as_a_single_report() {
        var counting = new FaultyDataSource(database.dataSource(), 0, When.BEFORE);
        var forms = java.util.stream.IntStream.range(0, 100)
                .mapToObj(i -> Forms.of(FormKind.FOLLOW_UP, "m" + i, Forms.patient(i)))
                .collect(ImmutableList.toImmutableList());
        new Examples(new JooqTransactions(counting.dataSource(), vault), vault).reports(forms);
        assertThat(counting.calls()).isEqualTo(5);
    }

    @Test
    void whichever_call_fails_a_repetition_gives_one_entry_and_one_receipt() {
        for (var when : When.values()) {
            for (int call = 1; call <= 5; call++) {
                var form = FORM.with("message_id", when + "-" + call);
                var first = attempt(form, call, when);
                assertThat(first).isEmpty();
                var again = new Examples(transactions(), vault).report(form);
                assertThat(new Examples(transactions(), vault).report(form)).isEqualTo(again);
                assertThat(again.position()).isPresent();
            }
        }
        var sql = DSL.using(database.dataSource(), SQLDialect.POSTGRES);
        for (var table : new String[] {"log_entry", "receipt", "outbox"}) {
            assertThat(sql.fetchCount(DSL.table(table))).as(table).isEqualTo(10);
        }
    }

    private Optional<Receipt> attempt(ReportForm form, int call, When when) {
        var faulty = new FaultyDataSource(database.dataSource(), call, when);
        try {
            return Optional.of(new Examples(new JooqTransactions(faulty.dataSource(), vault), vault).report(form));
        } catch (Unavailable expected) {
            return Optional.empty();
        }
    }

    @Test
    void a_server_that_ends_the_session_is_unavailable_and_the_next_work_is_done() {
        var sql = DSL.using(database.dataSource(), SQLDialect.POSTGRES);
        assertThatThrownBy(() -> transactions().commit(stores -> {
                    stores.log().append(ImmutableList.of(Entries.statement(new MessageKey("s", "a"))));
                    sql.fetch("select pg_terminate_backend(pid) from pg_stat_activity"
                            + " where datname = current_database() and pid <> pg_backend_pid()");
                    return stores.log().find(new MessageKey("s", "a"));
                }))
                .isInstanceOf(Unavailable.class);
        long watermark = transactions().read(stores -> stores.log().watermark());
        assertThat(watermark).isZero();
        assertThat(new Examples(transactions(), vault).report(FORM).position()).isPresent();
    }

    @Test
    void a_lock_that_is_held_too_long_is_unavailable() {
        var limits = new Limits(
                Duration.ofSeconds(20), Duration.ofMillis(50), Duration.ofSeconds(20), Duration.ofSeconds(30));
        try (var impatient = Pool.open(database.address(), 2, limits)) {
            var person = transactions().commit(stores -> Entries.person(stores, 1));
            assertThatThrownBy(() -> transactions().commit(stores -> {
                        stores.identities().lock(person);
                        return new JooqTransactions(impatient, vault)
                                .commit(others -> others.log()
                                        .append(ImmutableList.of(
                                                Entries.about(person, FormKind.FOLLOW_UP, new MessageKey("s", "a")))));
                    }))
                    .isInstanceOf(Unavailable.class);
        }
    }

    @Test
    void a_statement_that_takes_too_long_is_unavailable() {
        var limits = new Limits(
                Duration.ofMillis(50), Duration.ofSeconds(20), Duration.ofSeconds(20), Duration.ofSeconds(30));
        try (var impatient = Pool.open(database.address(), 2, limits)) {
            var person = transactions().commit(stores -> Entries.person(stores, 1));
            assertThatThrownBy(() -> transactions().commit(stores -> {
                        stores.identities().lock(person);
                        return new JooqTransactions(impatient, vault).commit(others -> {
                            others.identities().lock(person);
                            return true;
                        });
                    }))
                    .isInstanceOf(Unavailable.class);
        }
    }

    @Test
    void a_database_that_is_not_there_is_unavailable() {
        database.close();
        assertThatThrownBy(() -> transactions().read(stores -> stores.log().watermark()))
                .isInstanceOf(Unavailable.class);
    }

    @Test
    void what_breaks_a_rule_of_the_database_is_a_bug_and_shows_no_value() {
        var entry = Entries.withdrawal(
                new MessageKey("s", "secret"), new MessageKey("s", "nothing-like-it"), Optional.empty());
        assertThatThrownBy(() -> transactions().commit(stores -> stores.log().append(ImmutableList.of(entry))))
                .isInstanceOf(IllegalStateException.class)
                .hasStackTraceContaining("foreign key")
                .satisfies(fault -> assertThat(com.google.common.base.Throwables.getStackTraceAsString(fault))
                        .doesNotContain("nothing-like-it")
                        .doesNotContain("secret"));
    }

    @Test
    void a_reader_keeps_its_picture_while_others_write() {
        var key = new MessageKey("s", "a");
        transactions().read(stores -> {
            assertThat(stores.log().find(key)).isEmpty();
            transactions().commit(others -> others.log().append(ImmutableList.of(Entries.statement(key))));
            assertThat(stores.log().find(key)).isEmpty();
            assertThat(stores.log().watermark()).isZero();
            return true;
        });
        Optional<Entry> later = transactions().read(stores -> stores.log().find(key));
        assertThat(later).isPresent();
    }

    @Test
    void a_reader_can_write_nothing() {
        assertThatThrownBy(() -> transactions()
                        .read(stores ->
                                stores.log().append(ImmutableList.of(Entries.statement(new MessageKey("s", "a"))))))
                .hasStackTraceContaining("read-only transaction");
    }
}
