package org.sarcomaregistry.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.Test;
import org.sarcomaregistry.db.testing.TestDatabase;

final class MigrationsTest {

    @Test
    void an_empty_database_takes_every_step_once() {
        try (var database = TestDatabase.empty()) {
            assertThat(Migrations.run(database.dataSource())).isPositive();
            assertThat(Migrations.run(database.dataSource())).isZero();
        }
    }

    @Test
    void a_database_of_a_newer_program_is_refused() throws SQLException {
        try (var database = TestDatabase.migrated()) {
            execute(
                    database.dataSource(),
                    "insert into flyway_schema_history select installed_rank + 1000, '1000', 'future', type, 'V1000__future.sql',"
                            + " checksum, installed_by, installed_on, execution_time, success from flyway_schema_history"
                            + " order by installed_rank desc limit 1");
            assertThatThrownBy(() -> Migrations.run(database.dataSource()))
                    .isInstanceOf(FlywayException.class)
                    .hasMessageContaining("1000");
        }
    }

    @Test
    void a_step_that_was_changed_afterwards_is_refused() throws SQLException {
        try (var database = TestDatabase.migrated()) {
            execute(
                    database.dataSource(),
                    "update flyway_schema_history set checksum = checksum + 1 where version = '1'");
            assertThatThrownBy(() -> Migrations.run(database.dataSource()))
                    .isInstanceOf(FlywayException.class)
                    .hasMessageContaining("checksum mismatch");
        }
    }

    private static void execute(DataSource database, String sql) throws SQLException {
        try (var connection = database.getConnection();
                var command = connection.createStatement()) {
            command.execute(sql);
        }
    }
}
