package org.sarcomaregistry.db.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** One process at a time on a data folder. The operating system gives the lock back when its holder dies, however. */
record DirectoryLock(Path file, FileChannel channel) implements AutoCloseable {

    /** The system's locks are a process's: to close a file again would give back what another part of it holds. */
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

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
            var file = directory.toRealPath().resolve("lock");
            return HELD_HERE.add(file) ? locked(file) : Optional.empty();
        } catch (IOException e) {
            throw new EmbeddedPostgresException("Cannot use the data folder " + directory, e);
        }
    }

    private static Optional<DirectoryLock> locked(Path file) throws IOException {
        boolean locked = false;
        try {
            var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            locked = channel.tryLock() != null;
            if (locked) {
                return Optional.of(new DirectoryLock(file, channel));
            }
            channel.close();
            return Optional.empty();
        } finally {
            if (!locked) {
                HELD_HERE.remove(file);
            }
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
            HELD_HERE.remove(file);
        } catch (IOException e) {
            throw new EmbeddedPostgresException("Cannot release the data folder", e);
        }
    }
}
