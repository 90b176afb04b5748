package org.sarcomaregistry.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarcomaregistry.application.extracting.Reading;
import org.sarcomaregistry.application.testing.Forms;
import org.sarcomaregistry.application.testing.Releases;
import org.sarcomaregistry.db.testing.TestDatabase;
import org.sarcomaregistry.domain.person.IdScheme;
import org.sarcomaregistry.domain.person.PatientId;
import org.sarcomaregistry.domain.report.FormKind;
import org.sarcomaregistry.domain.report.Patient;

/** What the database refuses to everybody, its owner included, whatever the program may do. */
@SuppressWarnings("StringSplitter") // of strings that are never empty
final class KeptForEverTest {

    private static final TestDatabase DATABASE = TestDatabase.migrated();
    private static final Reading READING = new Reading(
            new UUID(1, 2),
            "kari",
            "974795787",
            Instant.parse("2026-03-01T08:15:30Z"),
            new Reading.What("courses", "norway", 2025),
            7);
    private static final DSLContext OWNER = DSL.using(DATABASE.dataSource(), SQLDialect.POSTGRES);

    @BeforeAll
    static void fill() {
        var vault = Keys.vault();
        var stores = new JooqTransactions(DATABASE.dataSource(), vault);
        var examples = new Examples(stores, vault);
        examples.report(Forms.of(FormKind.FOLLOW_UP, "a", Forms.patient(1)));
        examples.draft(Forms.of(FormKind.FOLLOW_UP, "b", Forms.patient(1)));
        examples.discarded(examples.draft(Forms.of(FormKind.FOLLOW_UP, "c", Forms.patient(2))));
        stores.commit(s -> s.releases().add(Releases.of("2026-03-31", 1)));
        stores.commit(Examples::night);
        stores.commit(s -> {
            s.readings().add(READING);
            return true;
        });
        stores.commit(s -> s.identities()
                .keys(ImmutableList.of(
                        new Patient(new PatientId(IdScheme.LOCAL, "x"), Optional.empty(), Optional.empty()))));
    }

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update log_entry set learnt_on = learnt_on - 1",
                "update log_entry set position = default where false",
                "delete from log_entry",
                "delete from log_entry where false",
                "truncate log_entry cascade",
                "update receipt set findings = '[]'",
                "delete from receipt",
                "truncate receipt cascade",
                "update draft set state = 'active' where state = 'discarded'",
                "update draft set kind = 'surgery'",
                "delete from draft",
                "truncate draft cascade",
                "update draft_event set by_whom = 'ola'",
                "delete from draft_event",
                "truncate draft_event",
                "update unit_query set unit = '974795361'",
                "delete from unit_query",
                "truncate unit_query cascade",
                "update unit_query_word set said_by = 'ola'",
                "delete from unit_query_word",
                "truncate unit_query_word",
                "update reading set read_by = 'ola'",
                "delete from reading",
                "truncate reading",
                "update release set codebook = '2'",
                "update night set took_ms = 0",
                "update night set release = null, made_by = null, made_at = null, took_ms = null",
                "delete from night",
                "delete from release",
                "truncate release cascade",
                "truncate night",
                "delete from identity where person not in (select person from log_entry)",
                "truncate identity cascade"
            })
    void rows_stay_as_they_were_written(String sql) {
        var before = rows();
        assertRefused(sql);
        assertRefused("set local session_replication_role = replica; " + sql);
        assertThat(rows()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update identity set lookup = sha256('x')",
                "update identity set cipher = sha256('x')",
                "update identity set scheme = 'dnr'",
                "update identity set born = born + 1 where born is not null",
                "update identity set born = null where born is not null",
                "update identity set sex = 'male' where sex = 'female'",
                "update identity set person = default"
            })
    void a_known_bearer_stays_the_same(String sql) {
        assertRefused(sql);
    }

    @Test
    void an_unknown_birth_may_be_told() {
        assertThat(OWNER.execute("update identity set born = '1960-01-01', sex = 'male' where born is null"))
                .isEqualTo(1);
        assertRefused("update identity set born = '1960-01-02' where born = '1960-01-01'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "person is null",
                "kind = 'gossip'",
                "kind = 'completeness'",
                "kind = 'withdrawal'",
                "sender = 'a b'",
                "sender = ''",
                "message_id = ''",
                "message_id = repeat('x', 101)",
                "replaces_sender = '974795787'",
                "replaces_id = 'a'",
                "replaces_sender = 'nobody', replaces_id = 'nothing'",
                "replaces_sender = '974795787', replaces_id = 'new'",
                "person = 4711",
                "same_person = person",
                "learnt_on is null",
                "body = '[]'",
                "message_id = 'a'"
            })
    void an_entry_that_cannot_be_is_refused(String change) {
        assertThat(copy("log_entry", "message_id = 'new'")).isEqualTo(1);
        assertThatThrownBy(() -> copy("log_entry", "message_id = 'new', " + change))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("violates");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "findings = '[{\"severity\": \"error\"}]'",
                "findings = '{}'",
                "position is null",
                "kind is null",
                "kind = 'gossip'",
                "fingerprint = 'abc'",
                "sender = 'a b'",
                "idempotency_key = ''",
                "message_id = 'a'",
                "position = 4711",
                "received_on is null"
            })
    void a_receipt_that_cannot_be_is_refused(String change) {
        var free = "id = gen_random_uuid(), message_id = 'b', position = " + freePosition();
        assertThat(copy("receipt", free)).isEqualTo(1);
        assertThatThrownBy(() -> copy("receipt", free + ", " + change))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("violates");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "document = 'other'",
                "sha256 = sha256('other')",
                "watermark = 3",
                "watermark = -1",
                "data_date = '2026-04-01'",
                "id = '2026-03-31-w1'",
                "codebook = ''"
            })
    void a_release_that_cannot_be_is_refused(String change) {
        assertThat(copy("release", "id = '2026-03-31-w2', watermark = 2")).isEqualTo(1);
        assertThatThrownBy(() -> copy("release", "id = '2026-03-31-w2', watermark = 2, " + change))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("violates");
    }

    /** Inserts a row again with some columns changed, in a transaction that leaves nothing behind. */
    private static int copy(String table, String changes) {
        var undone = new IllegalStateException("undone");
        var inserted = new int[1];
        try {
            OWNER.transaction(configuration -> {
                var sql = DSL.using(configuration);
                var columns = sql.fetch(
                                "select column_name from information_schema.columns where table_name = ? and is_identity = 'NO'",
                                table)
                        .getValues(0, String.class);
                sql.execute("create temporary table draft on commit drop as select " + String.join(", ", columns)
                        + " from " + table + " order by 1 limit 1");
                for (String change : changes.split(", (?=[a-z_]+ (=|is))")) {
                    sql.execute("update draft set " + change.replace(" is null", " = null"));
                }
                var names = String.join(", ", columns);
                inserted[0] = sql.execute("insert into " + table + " (" + names + ") select " + names + " from draft");
                throw undone;
            });
        } catch (IllegalStateException expected) {
            assertThat(expected).isSameAs(undone);
        }
        return inserted[0];
    }

    private static long freePosition() {
        return OWNER.fetchSingle(
                        "insert into log_entry (kind, sender, message_id, learnt_on, body)"
                                + " values ('completeness', 'free', gen_random_uuid()::text, '2026-03-01', '{}') returning position")
                .into(Long.class);
    }

    private static void assertRefused(String sql) {
        assertThatThrownBy(() -> OWNER.transaction(configuration -> {
                    for (String part : sql.split("; ")) {
                        DSL.using(configuration).execute(part);
                    }
                }))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("is refused");
    }

    private static String rows() {
        return ImmutableList.of("log_entry", "receipt", "release", "identity", "draft", "draft_event", "reading")
                .stream()
                .map(table -> OWNER.fetch("select t::text from " + table + " t order by 1")
                        .formatCSV())
                .toList()
                .toString();
    }
}
