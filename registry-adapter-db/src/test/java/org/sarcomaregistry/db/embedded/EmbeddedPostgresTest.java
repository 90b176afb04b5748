package org.sarcomaregistry.db.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a running server promises; one server for all of them. */
final class EmbeddedPostgresTest {

    @TempDir
    static Path folder;

    private static EmbeddedPostgres server;

    @BeforeAll
    static void start() {
        server = DurableServerMain.start(folder);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void the_server_is_durable_checks_its_pages_and_sorts_as_norwegians_do() throws SQLException {
        var notes = Notes.of(server);
        for (var word : new String[] {"Øre", "Ål", "Åre", "Ære", "zebra"}) {
            notes.add(word);
        }
        assertThat(notes.all()).containsExactly("zebra", "Ære", "Øre", "Ål", "Åre");
        assertThat(notes.rows("select current_setting('fsync') || current_setting('synchronous_commit')"))
                .containsExactly("onon");
        assertThat(notes.rows("show data_checksums")).containsExactly("on");
        assertThat(notes.rows("show listen_addresses")).containsExactly("127.0.0.1");
    }

    @Test
    void a_wrong_password_is_refused() {
        assertThatThrownBy(() -> DriverManager.getConnection(
                        server.address("postgres").jdbcUrl(),
                        server.address("postgres").user(),
                        "guess"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void the_password_file_is_for_its_owner_only() throws Exception {
        var file = folder.resolve("password");
        assertThat(Files.readString(file))
                .isEqualTo(server.address("postgres").password())
                .hasSizeGreaterThanOrEqualTo(32);
        assertThat(Files.getPosixFilePermissions(file))
                .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    }

    @Test
    void the_same_program_cannot_start_twice_on_a_folder_either() {
        assertThatThrownBy(() -> DurableServerMain.start(folder))
                .hasMessageContaining("in use by another running registry");
        assertThat(server.address("postgres").user()).isEqualTo("registry");
    }

    @Test
    void only_plain_names_are_names_of_databases() {
        assertThatIllegalArgumentException().isThrownBy(() -> server.createUnlessThere("a; drop table x"));
        assertThatIllegalArgumentException().isThrownBy(() -> server.address("postgres?ssl=true"));
    }
}
