package org.sarcomaregistry.db.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PostmasterFileTest {

    @TempDir
    Path folder;

    @Test
    void a_ready_server_is_read_from_lines_1_4_and_8() throws IOException {
        var file = written("4711\n/data\n1780000000\n54321\n\n127.0.0.1\n   123   456\nready   \n");
        assertThat(file.pid()).contains(4711L);
        assertThat(file.port()).contains(54321);
        assertThat(file.isReady()).isTrue();
    }

    @Test
    void a_server_that_just_starts_has_no_port_and_is_not_ready() throws IOException {
        var file = written("4711\n/data\n");
        assertThat(file.port()).isEmpty();
        assertThat(file.isReady()).isFalse();
    }

    @Test
    void nonsense_and_nothing_stand_for_no_server() throws IOException {
        assertThat(written("").isAlive()).isFalse();
        assertThat(written("not a number\n").isAlive()).isFalse();
        Files.delete(folder.resolve("postmaster.pid"));
        assertThat(PostmasterFile.in(folder)).isEmpty();
    }

    @Test
    void a_living_process_of_another_program_is_no_server() throws IOException {
        assertThat(written(ProcessHandle.current().pid() + "\n").isAlive()).isFalse();
    }

    @Test
    void a_dead_process_that_nobody_reaped_is_no_server() throws IOException {
        var parent = new ProcessBuilder("sh", "-c", "sh -c : & echo $!; exec sleep 600").start();
        try (var output = parent.inputReader(StandardCharsets.US_ASCII)) {
            var child = Long.parseLong(output.readLine());
            while (ProcessHandle.of(child).isPresent() && !Zombie.is(child)) {
                Thread.onSpinWait();
            }
            assertThat(written(child + "\n").isAlive()).isFalse();
        } finally {
            parent.destroyForcibly();
        }
    }

    @Test
    void disowning_replaces_the_process_and_keeps_the_rest() throws IOException {
        var file = written("4711\n/data\n1780000000\n54321\n");
        file.disown();
        var after = PostmasterFile.in(folder).orElseThrow();
        assertThat(after.isAlive()).isFalse();
        assertThat(after.port()).contains(54321);
        assertThat(after.lines()).hasSize(4).doesNotContain("4711");
    }

    private PostmasterFile written(String text) throws IOException {
        Files.writeString(folder.resolve("postmaster.pid"), text);
        return PostmasterFile.in(folder).orElseThrow();
    }
}
