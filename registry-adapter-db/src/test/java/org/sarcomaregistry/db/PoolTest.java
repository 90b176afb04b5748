package org.sarcomaregistry.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.sarcomaregistry.db.testing.TestDatabase;

final class PoolTest {

    @Test
    void limits_hold_in_every_session() throws SQLException {
        var limits = new Limits(
                Duration.ofSeconds(7), Duration.ofMillis(1500), Duration.ofSeconds(11), Duration.ofSeconds(13));
        try (var database = TestDatabase.empty();
                var pool = Pool.open(database.address(), 1, limits);
                var connection = pool.getConnection()) {
            assertThat(connection.getNetworkTimeout()).isEqualTo(13_000);
            assertThat(setting(connection, "statement_timeout")).isEqualTo("7s");
            assertThat(setting(connection, "lock_timeout")).isEqualTo("1500ms");
            assertThat(setting(connection, "idle_in_transaction_session_timeout"))
                    .isEqualTo("11s");
            assertThat(setting(connection, "plan_cache_mode")).isEqualTo("force_custom_plan");
        }
    }

    @Test
    void migrations_may_take_their_time_but_a_silent_server_is_given_up() throws SQLException {
        try (var database = TestDatabase.empty();
                var connection = database.dataSource().getConnection()) {
            assertThat(setting(connection, "statement_timeout")).isEqualTo("0");
            assertThat(connection.getNetworkTimeout()).isEqualTo(120_000);
        }
    }

    @Test
    void a_connection_that_gives_up_before_its_statement_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Limits(
                        Duration.ofSeconds(7), Duration.ofSeconds(1), Duration.ofSeconds(1), Duration.ofSeconds(7)));
    }

    private static String setting(Connection connection, String name) {
        return DSL.using(connection, SQLDialect.POSTGRES)
                .fetchSingle("select current_setting(?)", name)
                .into(String.class);
    }
}
