package org.sarcomaregistry.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MainTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void version_is_printed_and_the_exit_code_is_0() {
        assertThat(run("--version")).isZero();
        assertThat(out.toString()).startsWith("registry ");
    }

    @Test
    void no_command_is_wrong_usage() {
        assertThat(run()).isEqualTo(2);
        assertThat(err.toString()).contains("Name a command", "Usage: registry");
    }

    @Test
    void a_data_folder_that_is_a_file_is_one_line_and_the_exit_code_is_1(@TempDir Path folder) throws IOException {
        var file = Files.createFile(folder.resolve("data"));
        assertThat(run("statistics", "--data", file.toString())).isEqualTo(1);
        assertThat(err.toString().lines()).hasSize(1).first().asString().contains(file.toString());
    }

    private int run(String... args) {
        return Main.commandLine(java.time.Clock.systemUTC())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(args);
    }
}
