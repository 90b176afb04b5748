package org.sarcomaregistry.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PipedReader;
import java.io.PipedWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demonstration as a newcomer meets it: it prints a line, the line is pasted, and a figure is another one. */
class DemoTest {

    private static final Clock NOVEMBER = Clock.fixed(Instant.parse("2026-11-20T09:00:00Z"), ZoneId.of("Europe/Oslo"));

    @Test
    void the_printed_line_sends_a_report_and_its_receipt_tells_the_effects(@TempDir Path data) throws Exception {
        Assumptions.assumeTrue(has("curl") && has("sh"), "needs curl and a shell");
        var line = demonstration(data, "curl ");
        var answer = new ObjectMapper().readTree(shell(line));
        assertThat(answer.path("status").asText()).startsWith("accepted");
        assertThat(answer.path("effects").findValuesAsText("indicator")).contains("SARK-R0");
        assertThat(answer.path("effects").findPath("sentence").path("nb").asText())
                .isNotBlank();

        var again = new ObjectMapper().readTree(shell(line));
        assertThat(again.path("id")).isEqualTo(answer.path("id"));
    }

    /** Starts a small demonstration, which ends with this process, and reads until a line begins as asked. */
    private static String demonstration(Path data, String beginning) throws IOException {
        var out = new PipedWriter();
        var lines = new java.io.BufferedReader(new PipedReader(out));
        var command = Main.commandLine(NOVEMBER).setOut(new PrintWriter(out, true));
        var demo = new Thread(
                () -> command.execute("demo", "--data", data.toString(), "--port", "0", "--patients", "500"), "demo");
        demo.setDaemon(true);
        demo.start();
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith(beginning)) {
                return line;
            }
        }
        throw new AssertionError("the demonstration printed no such line");
    }

    private static String shell(String line) throws IOException, InterruptedException {
        var process = new ProcessBuilder("sh", "-c", line).start();
        var answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return answer;
    }

    private static boolean has(String program) throws IOException, InterruptedException {
        try {
            return new ProcessBuilder(program, program.equals("sh") ? "-c" : "--version", "true")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    >= 0;
        } catch (IOException absent) {
            return false;
        }
    }
}
