package org.sarcomaregistry.db.embedded;

import com.google.common.primitives.Ints;
import com.google.common.primitives.Longs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The file in which a running server says who it is: process id on line 1, port on line 4, state on line 8. A server that
 * just starts has written the first lines only; one that was killed leaves the file behind.
 *
 * <p>Source: PostgreSQL, {@code src/include/utils/pidfile.h}.
 */
record PostmasterFile(Path path, List<String> lines) {

    /** Above every process id that Linux gives out (2^22) and within the 32 bits that PostgreSQL reads. */
    private static final String NOBODY = "2000000000";

    static Optional<PostmasterFile> in(Path cluster) {
        var path = cluster.resolve("postmaster.pid");
        try {
            return Optional.of(new PostmasterFile(path, Files.readAllLines(path, StandardCharsets.ISO_8859_1)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new EmbeddedPostgresException("Cannot read " + path, e);
        }
    }

    Optional<Integer> port() {
        return line(4).map(Ints::tryParse);
    }

    boolean isReady() {
        return line(8).filter("ready"::equals).isPresent();
    }

    /** Whether a server stands behind the file: not when its process is gone, dead but not yet reaped, or of another program. */
    boolean isAlive() {
        return pid().flatMap(ProcessHandle::of)
                .filter(ProcessHandle::isAlive)
                .filter(process -> !Zombie.is(process.pid()))
                .filter(PostmasterFile::mayBePostgres)
                .isPresent();
    }

    Optional<Long> pid() {
        return line(1).map(Longs::tryParse);
    }

    /**
     * Takes the dead server's process id out of the file and leaves the rest. PostgreSQL itself cannot tell a dead process
     * that was not reaped, or another program under the same number, from a living server; with this it looks on, at
     * the shared memory that the file names, and starts only if nobody is left there.
     */
    void disown() {
        var rest = lines.subList(Math.min(1, lines.size()), lines.size());
        try {
            Files.writeString(path, NOBODY + "\n" + String.join("\n", rest) + "\n", StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new EmbeddedPostgresException("Cannot write " + path, e);
        }
    }

    private static boolean mayBePostgres(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> command.contains("postgres"))
                .orElse(true);
    }

    private Optional<String> line(int number) {
        return lines.size() < number
                ? Optional.empty()
                : Optional.of(lines.get(number - 1).strip());
    }
}
