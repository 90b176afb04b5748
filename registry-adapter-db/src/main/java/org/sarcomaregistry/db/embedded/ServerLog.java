package org.sarcomaregistry.db.embedded;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The server's own log file. It holds no values from rows: the server is told to be terse. */
record ServerLog(Path path) {

    private static final long LONG_ENOUGH = 10_000_000;
    private static final int TAIL = 4_000;

    /** Size in bytes, 0 where there is no file. */
    long size() {
        return path.toFile().length();
    }

    /** What was written after the file had {@code size} bytes, of that the last few lines. */
    String since(long size) {
        try (var file = new RandomAccessFile(path.toFile(), "r")) {
            var tail = new byte[(int) Math.min(TAIL, Math.max(0, file.length() - size))];
            file.seek(file.length() - tail.length);
            file.readFully(tail);
            return new String(tail, StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "(no log: " + e.getMessage() + ")";
        }
    }

    /** Puts a long file aside, in the place of the one put aside before. Only while no server runs. */
    void rotate() {
        if (size() < LONG_ENOUGH) {
            return;
        }
        try {
            Files.move(path, path.resolveSibling(path.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new EmbeddedPostgresException("Cannot put the log aside: " + path, e);
        }
    }
}
