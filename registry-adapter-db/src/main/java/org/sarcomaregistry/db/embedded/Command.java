package org.sarcomaregistry.db.embedded;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * One run of one of the server's programs, with English messages and without the caller's {@code PG…} variables. Output
 * goes through a file, not a pipe: a server that outlives the program must not keep its reader waiting.
 */
record Command(List<String> words) {

    /** What a program said, both streams in one, and how it ended. */
    record Outcome(int exitCode, String output) {

        boolean succeeded() {
            return exitCode == 0;
        }
    }

    static Command asIs(Path program, String... arguments) {
        return new Command(ImmutableList.<String>builder()
                .add(program.toString())
                .add(arguments)
                .build());
    }

    /**
     * PostgreSQL refuses to run as root. In a user namespace of its own, root is nobody in particular, and the files stay
     * root's; anyone else runs the program as it is.
     */
    static Command notAsRoot(Path program, String... arguments) {
        var plain = asIs(program, arguments);
        return isRoot()
                ? new Command(ImmutableList.copyOf(Iterables.concat(List.of("unshare", "-U"), plain.words())))
                : plain;
    }

    /** Waits for the end, at most {@code limit}; a program that takes longer is ended, which is a failure. */
    Outcome run(Duration limit) {
        try {
            var output = Files.createTempFile("postgres-", ".out");
            try {
                return run(limit, output);
            } finally {
                Files.deleteIfExists(output);
            }
        } catch (IOException e) {
            throw new EmbeddedPostgresException("Cannot run " + words + reason(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EmbeddedPostgresException("Interrupted while waiting for " + words, e);
        }
    }

    private Outcome run(Duration limit, Path output) throws IOException, InterruptedException {
        var process = builder(output).start();
        process.getOutputStream().close();
        try {
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new EmbeddedPostgresException("No end of " + words + " within " + limit.toSeconds() + " s");
            }
        } finally {
            process.destroyForcibly();
        }
        return new Outcome(process.exitValue(), Files.readString(output, StandardCharsets.ISO_8859_1));
    }

    private ProcessBuilder builder(Path output) {
        var builder = new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        return builder;
    }

    private static String reason() {
        return isRoot() ? " (as root, PostgreSQL is started through unshare; better run as an ordinary user)" : "";
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }
}
