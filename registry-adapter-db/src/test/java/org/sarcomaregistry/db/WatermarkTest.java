package org.sarcomaregistry.db;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sarcomaregistry.application.testing.Entries;
import org.sarcomaregistry.db.testing.TestDatabase;
import org.sarcomaregistry.domain.report.MessageKey;

/** Two writers overlap, and a reader that reads on from where it was misses nothing. Simpler readers would. */
final class WatermarkTest {

    private static final String GREATEST = "select coalesce(max(position), 0) from log_entry";
    private static final String OLDER_THAN_ALL_THAT_RUN =
            GREATEST + " where xmin::text::bigint < pg_snapshot_xmin(pg_current_snapshot())::text::bigint";
    private static final String AFTER_THE_SNAPSHOT = GREATEST + " where position <= log_watermark()";

    private final TestDatabase database = TestDatabase.migrated();
    private final Vault vault = Keys.vault();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_lesser_position_that_is_committed_later_is_not_missed() throws SQLException {
        assertThat(positionsSeen(new Careful(), Meanwhile.NOTHING)).containsExactly(1L, 2L);
    }

    @Test
    void nor_is_one_that_is_committed_while_the_reader_has_its_snapshot() throws SQLException {
        assertThat(positionsSeen(new Careful(), Meanwhile.THE_OTHER_COMMITS)).containsExactly(1L, 2L);
    }

    @Test
    void reading_to_the_greatest_position_misses_it() throws SQLException {
        assertThat(positionsSeen(new Careless(GREATEST), Meanwhile.NOTHING)).containsExactly(2L);
    }

    @Test
    void comparing_transaction_ids_misses_it_where_the_older_took_the_greater_position() throws SQLException {
        assertThat(positionsSeen(new Careless(OLDER_THAN_ALL_THAT_RUN), Meanwhile.NOTHING))
                .containsExactly(2L);
    }

    @Test
    void asking_after_the_snapshot_was_taken_misses_it() throws SQLException {
        assertThat(positionsSeen(new Careless(AFTER_THE_SNAPSHOT), Meanwhile.THE_OTHER_COMMITS))
                .containsExactly(2L);
    }

    @Test
    void a_position_that_was_rolled_back_holds_nobody_up() throws SQLException {
        try (var one = new Writer();
                var other = new Writer()) {
            one.append("a");
            other.append("b");
            other.commit();
            assertThat(watermark()).isZero();
            one.rollback();
            assertThat(watermark()).isEqualTo(2);
        }
    }

    @Test
    void a_writer_holds_back_only_what_may_be_below_its_own() throws SQLException {
        try (var one = new Writer();
                var other = new Writer();
                var third = new Writer()) {
            one.append("a");
            one.commit();
            other.append("b");
            third.append("c");
            third.commit();
            assertThat(watermark()).isEqualTo(1);
            other.append("d");
            assertThat(watermark()).isEqualTo(1);
            other.commit();
            assertThat(watermark()).isEqualTo(4);
        }
    }

    private long watermark() {
        return new JooqTransactions(database.dataSource(), vault)
                .read(stores -> stores.log().watermark());
    }

    private enum Meanwhile {
        NOTHING,
        THE_OTHER_COMMITS
    }

    /**
     * The older transaction takes position 2 and commits; the younger has position 1 and commits after the reader's
     * question, or between the reader's snapshot and its question.
     */
    private List<Long> positionsSeen(Reader reader, Meanwhile meanwhile) throws SQLException {
        var seen = new ArrayList<Long>();
        try (var older = new Writer();
                var younger = new Writer()) {
            older.takeTransactionId();
            younger.takeTransactionId();
            younger.append("a");
            older.append("b");
            older.commit();
            long read = reader.read(0, meanwhile == Meanwhile.NOTHING ? () -> {} : younger::commit, seen);
            younger.commit();
            reader.read(read, () -> {}, seen);
        }
        return seen.stream().sorted().toList();
    }

    /** Reads on from a position, and answers up to where it has read. */
    private interface Reader {
        long read(long after, Runnable afterSnapshot, List<Long> seen) throws SQLException;
    }

    private final class Careful implements Reader {
        @Override
        public long read(long after, Runnable afterSnapshot, List<Long> seen) {
            return new JooqTransactions(database.dataSource(), vault).read(stores -> {
                assertThat(stores.log().find(new MessageKey("nobody", "nothing")))
                        .isEmpty();
                afterSnapshot.run();
                long watermark = stores.log().watermark();
                stores.log().read(after, watermark, entry -> seen.add(entry.position()));
                return watermark;
            });
        }
    }

    private final class Careless implements Reader {

        private final String question;

        Careless(String question) {
            this.question = question;
        }

        @Override
        public long read(long after, Runnable afterSnapshot, List<Long> seen) throws SQLException {
            try (var connection = database.dataSource().getConnection()) {
                connection.setAutoCommit(false);
                var sql = DSL.using(connection, SQLDialect.POSTGRES);
                sql.execute("set transaction isolation level repeatable read, read only");
                sql.fetch("select 1");
                afterSnapshot.run();
                long watermark = sql.fetchSingle(question).into(Long.class);
                seen.addAll(sql.fetch(
                                "select position from log_entry where position > ? and position <= ?", after, watermark)
                        .into(Long.class));
                connection.commit();
                return watermark;
            }
        }
    }

    /** A transaction by hand. */
    private final class Writer implements AutoCloseable {

        private final Connection connection;
        private final DSLContext sql;

        Writer() throws SQLException {
            connection = database.dataSource().getConnection();
            connection.setAutoCommit(false);
            sql = DSL.using(connection, SQLDialect.POSTGRES);
        }

        void takeTransactionId() {
            sql.fetch("select pg_current_xact_id()");
        }

        void append(String id) {
            new JooqLog(sql, vault, Watermark.live(sql))
                    .append(ImmutableList.of(Entries.statement(new MessageKey("writer", id))));
        }

        void commit() {
            try {
                connection.commit();
            } catch (SQLException e) {
                throw new AssertionError(e);
            }
        }

        void rollback() throws SQLException {
            connection.rollback();
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }
}
