package org.sarcomaregistry.db.embedded;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** What happens to a folder as a whole. */
final class Folders {

    private Folders() {}

    /** Does nothing where there is none. */
    static void delete(Path directory) {
        try {
            if (Files.exists(directory)) {
                MoreFiles.deleteRecursively(directory, RecursiveDeleteOption.ALLOW_INSECURE);
            }
        } catch (IOException e) {
            throw new EmbeddedPostgresException("Cannot delete " + directory, e);
        }
    }

    /** All at once; an earlier folder of the new name, unless empty, is a failure. */
    static void rename(Path from, Path to) {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new EmbeddedPostgresException("Cannot rename " + from + " to " + to, e);
        }
    }
}
