package org.sarcomaregistry.db.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Start, stop, and everything that may happen in between. */
final class EmbeddedPostgresLifeTest {

    @TempDir
    Path folder;

    @AfterEach
    void stop_whatever_still_runs() {
        if (Files.exists(folder.resolve("data/postgresql/postmaster.pid"))) {
            start().close();
        }
    }

    @Test
    void a_second_start_finds_what_the_first_has_written() throws SQLException {
        try (var first = start()) {
            Notes.of(first).add("kept");
        }
        assertThat(postmaster()).isEmpty();
        try (var second = start()) {
            assertThat(Notes.of(second).all()).containsExactly("kept");
        }
    }

    @Test
    void a_server_whose_program_was_killed_is_taken_over_with_its_rows() throws Exception {
        long server;
        try (var child = ChildProgram.thatAdds("by the child", folder.resolve("data"))) {
            server = postmaster().orElseThrow().pid().orElseThrow();
            child.kill();
        }
        try (var adopted = start()) {
            assertThat(postmaster().orElseThrow().pid()).contains(server);
            assertThat(Notes.of(adopted).all()).containsExactly("by the child");
        }
        assertThat(postmaster()).isEmpty();
    }

    @Test
    void when_program_and_server_were_both_killed_the_committed_rows_come_back() throws Exception {
        try (var child = ChildProgram.thatAdds("by the child", folder.resolve("data"))) {
            var server = postmaster().orElseThrow().pid().orElseThrow();
            child.kill();
            ProcessHandle.of(server).orElseThrow().destroyForcibly();
        }
        try (var recovered = start()) {
            assertThat(Notes.of(recovered).all()).containsExactly("by the child");
        }
    }

    @Test
    void a_server_that_was_killed_is_started_again_where_it_was() throws SQLException {
        try (var server = start()) {
            Notes.of(server).add("committed");
            var killed = postmaster().orElseThrow().pid();
            ProcessHandle.of(killed.orElseThrow()).orElseThrow().destroyForcibly();
            var waiting = new Deadline(Duration.ofMinutes(1));
            while (!waiting.isOver() && !isAnother(killed)) {
                waiting.pause(Duration.ofMillis(50));
            }
            assertThat(Notes.of(server).all()).containsExactly("committed");
        }
        assertThat(postmaster()).isEmpty();
    }

    private boolean isAnother(Optional<Long> server) {
        return postmaster()
                .filter(file -> file.isReady() && file.isAlive() && !file.pid().equals(server))
                .isPresent();
    }

    @Test
    void a_second_program_on_the_same_folder_is_refused() throws Exception {
        try (var child = ChildProgram.thatAdds("first", folder.resolve("data"))) {
            assertThat(child.process().isAlive()).isTrue();
            assertThatThrownBy(this::start)
                    .isInstanceOf(EmbeddedPostgresException.class)
                    .hasMessageContaining("in use by another running registry");
            child.kill();
        }
    }

    @Test
    void a_visit_by_the_same_program_does_not_give_its_folder_away() throws SQLException {
        try (var server = start()) {
            EmbeddedPostgres.startOrVisit(folder.resolve("data")).close();
            assertThatThrownBy(() -> ChildProgram.thatAdds("second", folder.resolve("data")))
                    .hasMessageContaining("in use by another running registry");
            assertThat(Notes.of(server).all()).isEmpty();
        }
    }

    @Test
    void a_visit_to_the_server_of_another_program_leaves_it_running() throws Exception {
        try (var child = ChildProgram.thatAdds("by the host", folder.resolve("data"))) {
            var server = postmaster().orElseThrow().pid();
            try (var visit = EmbeddedPostgres.startOrVisit(folder.resolve("data"))) {
                assertThat(Notes.of(visit).all()).containsExactly("by the host");
                Notes.of(visit).add("by the visitor");
            }
            assertThat(postmaster().orElseThrow().pid()).isEqualTo(server);
            assertThat(postmaster().orElseThrow().isAlive()).isTrue();
            child.kill();
        }
        try (var later = start()) {
            assertThat(Notes.of(later).all()).containsExactlyInAnyOrder("by the host", "by the visitor");
        }
    }

    @Test
    void where_nobody_is_at_home_a_visitor_starts_the_server_and_stops_it_again() throws SQLException {
        try (var alone = EmbeddedPostgres.startOrVisit(folder.resolve("data"))) {
            Notes.of(alone).add("kept");
        }
        assertThat(postmaster()).isEmpty();
    }

    @Test
    void data_of_another_major_version_are_left_alone() throws Exception {
        start().close();
        var version = folder.resolve("data/postgresql/PG_VERSION");
        Files.writeString(version, "15\n");
        assertThatThrownBy(this::start)
                .isInstanceOf(EmbeddedPostgresException.class)
                .hasMessageContaining("belong to PostgreSQL 15")
                .hasMessageContaining("Nothing was changed");
    }

    @Test
    void a_server_that_cannot_start_says_why_in_the_words_of_its_log() throws Exception {
        start().close();
        Files.writeString(folder.resolve("data/postgresql/postgresql.auto.conf"), "shared_buffers = 'plenty'\n");
        assertThatThrownBy(this::start)
                .isInstanceOf(EmbeddedPostgresException.class)
                .hasMessageContaining("invalid value for parameter \"shared_buffers\"");
        Files.writeString(folder.resolve("data/postgresql/postgresql.auto.conf"), "");
        start().close();
    }

    @Test
    void programs_that_were_damaged_are_unpacked_again() throws Exception {
        EmbeddedPostgres.start(folder.resolve("data")).close();
        try (var programs = Files.walk(folder.resolve("data/programs"))) {
            var postgres = programs.filter(path -> path.endsWith(Path.of("bin", "postgres")))
                    .toList();
            assertThat(postgres).hasSize(1);
            Files.writeString(postgres.get(0), "");
        }
        try (var server = EmbeddedPostgres.start(folder.resolve("data"))) {
            assertThat(Notes.of(server).all()).isEmpty();
        }
    }

    @Test
    void closing_twice_is_closing_once() {
        var server = start();
        server.close();
        server.close();
        assertThat(postmaster()).isEmpty();
    }

    @Test
    void a_file_left_under_the_number_of_another_program_does_not_hinder_the_start() throws Exception {
        start().close();
        var other = new ProcessBuilder("sleep", "600").start();
        try {
            Files.writeString(
                    folder.resolve("data/postgresql/postmaster.pid"), other.pid() + "\n/elsewhere\n0\n5432\n");
            try (var server = start()) {
                assertThat(Notes.of(server).all()).isEmpty();
            }
        } finally {
            other.destroyForcibly();
        }
    }

    private EmbeddedPostgres start() {
        return DurableServerMain.start(folder.resolve("data"));
    }

    private Optional<PostmasterFile> postmaster() {
        return PostmasterFile.in(folder.resolve("data/postgresql"));
    }
}
