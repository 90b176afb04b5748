package org.sarcomaregistry.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

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

    private int run(String... args) {
        return Main.commandLine(java.time.Clock.systemUTC())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(args);
    }
}
