package org.sarcomaregistry.db.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** One process at a time on a data folder. The operating system gives the lock back when its holder dies, however. */
record DirectoryLock(FileChannel channel) implements AutoCloseable {

    /** Creates the folder where it is missing; fails when any other holder, of this process or another, is alive. */
    static DirectoryLock on(Path directory) {
        return unlessHeld(directory)
                .orElseThrow(() -> new EmbeddedPostgresException("The data folder " + directory
                        + " is in use by another running registry; stop that one, or name another folder"));
    }

    /** Creates the folder where it is missing; empty when any other holder, of this process or another, is alive. */
    static Optional<DirectoryLock> unlessHeld(Path directory) {
        try {
            Files.createDirectories(directory);
            var file = directory.resolve("lock");
            var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (locked(channel)) {
                return Optional.of(new DirectoryLock(channel));
            }
            channel.close();
            return Optional.empty();
        } catch (IOException e) {
            throw new EmbeddedPostgresException("Cannot use the data folder " + directory, e);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new EmbeddedPostgresException("Cannot release the data folder", e);
        }
    }
}
