package org.sarcomaregistry.app.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Runs the script that counts a release again from its courses. */
public final class RecountScript {

    private RecountScript() {}

    /** What the script printed, and its exit status. */
    public record Said(String text, int status) {}

    /** Runs it on a folder of exported files; the test is skipped where there is no Python. */
    public static Said run(Path folder) throws IOException, InterruptedException {
        var top = Path.of("").toAbsolutePath();
        var script = (Files.exists(top.resolve("docs")) ? top : top.getParent()).resolve("docs/recount/recount.py");
        Process process;
        try {
            process = new ProcessBuilder("python3", script.toString(), folder.toString())
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException absent) {
            Assumptions.abort("needs python3");
            throw absent;
        }
        var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Said(text, process.waitFor());
    }
}
