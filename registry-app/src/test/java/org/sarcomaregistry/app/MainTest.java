package org.sarcomaregistry.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MainTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void version_is_printed_and_the_exit_code_is_0() {
        assertThat(run("--version")).isZero();
        assertThat(out.toString()).startsWith("registry ");
    }

    @Test
    void a_check_starts_the_service_asks_it_and_ends_it() {
        assertThat(run("serve", "--memory", "--check", "--api-only")).isZero();
        assertThat(out.toString()).isEqualTo("The service starts and is ready." + System.lineSeparator());
    }

    @Test
    void a_check_refuses_a_wrong_port() {
        assertThat(run("serve", "--memory", "--check", "--port", "99999")).isEqualTo(2);
    }

    @Test
    void no_command_is_wrong_usage() {
        assertThat(run()).isEqualTo(2);
        assertThat(err.toString()).contains("Name a command", "Usage: registry");
    }

    @Test
    void a_data_folder_that_is_a_file_is_one_line_and_the_exit_code_is_1(@TempDir Path folder) throws IOException {
        var file = Files.createFile(folder.resolve("data"));
        assertThat(run("appoint", "x", "registrar", "norway", "--data", file.toString()))
                .isEqualTo(1);
        assertThat(err.toString().lines()).hasSize(1).first().asString().contains(file.toString());
    }

    @Test
    void statistics_of_a_folder_without_a_registry_make_none(@TempDir Path folder) {
        var typo = folder.resolve("typo");
        for (var command : List.of("statistics", "export")) {
            assertThat(run(command, "--data", typo.toString())).isEqualTo(2);
        }
        assertThat(err.toString()).contains("no registry in the data folder " + typo);
        assertThat(typo).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"SARK-NONE limit=3", "SARK-R0 colour=red", "SARK-R0 limit=28", "SARK-R0 without=deep", "SARK-R0"
            })
    void a_definition_is_not_changed_by_what_is_no_change(String words, @TempDir Path folder) {
        var line = Stream.concat(
                Stream.of("what-if", "--data", folder.resolve("none").toString()), Stream.of(words.split(" ")));
        assertThat(run(line.toArray(String[]::new))).isEqualTo(2);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_data_date_that_has_not_come_is_refused_before_anything_is_opened(@TempDir Path folder) {
        var data = folder.resolve("data");
        for (var date : List.of("2999-01-01", "NaN", "2024-02-30")) {
            assertThat(run("statistics", "--data-date", date, "--data", data.toString()))
                    .isEqualTo(2);
        }
        assertThat(err.toString()).contains("The data date lies in the future.");
        assertThat(data).doesNotExist();
    }

    @Test
    void what_is_no_backup_is_not_restored_and_a_folder_without_a_registry_not_backed_up(@TempDir Path folder) {
        var data = folder.resolve("data").toString();
        assertThat(run("restore", folder.resolve("none").toString(), "--data", data))
                .isEqualTo(1);
        assertThat(err.toString().lines()).hasSize(1).first().asString().contains("no backup in the folder");
        assertThat(run("backup", folder.resolve("new").toString(), "--data", data))
                .isEqualTo(2);
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x reporter 99999",
                "x quality-lead 983744516",
                "x king norway",
                "01901350058 reporter norway",
                " reporter norway"
            })
    void nobody_is_appointed_to_what_there_is_not(String words, @TempDir Path folder) {
        var told = Stream.concat(Stream.of("appoint", "--data", folder.toString()), Arrays.stream(words.split(" ")));
        assertThat(run(told.toArray(String[]::new))).isEqualTo(2);
    }

    @Test
    void a_database_that_is_none_or_is_not_there_is_one_line(@TempDir Path folder) throws IOException {
        assertThat(run("statistics", "--database-url", "postgres://secret@somewhere"))
                .isEqualTo(2);
        int nobody;
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            nobody = free.getLocalPort();
        }
        var settings = folder.resolve("registry.properties");
        Files.writeString(
                settings,
                "database-user=registry\ndatabase-password=secret\n" + "database-url=jdbc:postgresql://127.0.0.1:"
                        + nobody + "/registry");
        assertThat(run("statistics", "--settings", settings.toString())).isEqualTo(1);
        assertThat(err.toString().lines()).hasSize(2).last().asString().contains("can't be reached");
        assertThat(err.toString()).doesNotContain("secret");
    }

    @Test
    void keys_that_are_none_are_wrong_settings(@TempDir Path folder) throws IOException {
        var settings = folder.resolve("registry.properties");
        var keys = Files.writeString(folder.resolve("keys.json"), "{}");
        Files.writeString(settings, "issuer=https://issuer.example\njwks-file=" + keys);
        assertThat(run("serve", "--memory", "--settings", settings.toString())).isEqualTo(2);
        assertThat(err.toString().lines()).hasSize(1).first().asString().contains("jwks-file");
    }

    @Test
    void a_port_that_is_taken_is_one_line_and_the_exit_code_is_1() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(run("serve", "--memory", "--port", String.valueOf(taken.getLocalPort())))
                    .isEqualTo(1);
            assertThat(err.toString().lines())
                    .hasSize(1)
                    .first()
                    .asString()
                    .contains("Can't listen on", String.valueOf(taken.getLocalPort()));
        }
    }

    private int run(String... args) {
        return Main.commandLine(java.time.Clock.systemUTC())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(args);
    }
}
