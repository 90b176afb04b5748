package org.sarcomaregistry.db.backup;

import com.google.common.hash.Hashing;
import com.google.common.hash.HashingInputStream;
import com.google.common.hash.HashingOutputStream;
import com.google.common.io.ByteStreams;
import com.google.common.io.CountingOutputStream;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/** A folder with one backup, which only its owner may read. Files are on the disk before the manifest is there. */
record BackupFolder(Path path) {

    private static final int BUFFER = 1 << 16;

    /** Writes one file's content. */
    interface Content {
        long write(OutputStream out) throws IOException;
    }

    /**
     * Makes the folder.
     *
     * @throws BackupException if there is something in it already
     */
    static BackupFolder create(Path path) {
        var folder = new BackupFolder(path);
        try {
            Files.createDirectories(path);
            if (!folder.isEmpty()) {
                throw new BackupException("There is something in the folder " + path + " already; name a new one");
            }
            if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
            }
            return folder;
        } catch (IOException e) {
            throw new BackupException("Cannot write into the folder " + path + ": " + e.getMessage(), e);
        }
    }

    private boolean isEmpty() throws IOException {
        try (var files = Files.list(path)) {
            return files.findAny().isEmpty();
        }
    }

    /** Writes a table's file, and answers the table with what the file has become. */
    KeptTable write(KeptTable table, Content content) {
        var file = path.resolve(table.file());
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            var hashing = new HashingOutputStream(Hashing.sha256(), Channels.newOutputStream(channel));
            var counting = new CountingOutputStream(new BufferedOutputStream(hashing, BUFFER));
            long rows = content.write(counting);
            counting.flush();
            channel.force(true);
            return new KeptTable(
                    table.name(),
                    table.columns(),
                    rows,
                    counting.getCount(),
                    hashing.hash().toString());
        } catch (IOException e) {
            throw new BackupException("Cannot write " + file + ": " + e.getMessage(), e);
        }
    }

    /** Writes the manifest under another name and renames it: a folder in which it stands is a whole backup. */
    void finish(Manifest manifest) {
        var unfinished = path.resolve(Manifest.FILE + ".unfinished");
        try {
            Files.writeString(unfinished, manifest.text(), StandardCharsets.UTF_8);
            try (var channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(unfinished, path.resolve(Manifest.FILE), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new BackupException("Cannot write " + unfinished + ": " + e.getMessage(), e);
        }
    }

    /**
     * Reads the manifest and all files, and compares them.
     *
     * @throws BackupException if anything is not as it was written; the message names the file
     */
    Manifest verified() {
        var manifest = manifest();
        for (var table : manifest.tables()) {
            var found = read(table, in -> ByteStreams.exhaust(in));
            if (!found.equals(table.sha256())) {
                throw new BackupException("The backup is damaged: " + path.resolve(table.file())
                        + " is not as it was written; nothing was restored");
            }
        }
        return manifest;
    }

    private Manifest manifest() {
        var file = path.resolve(Manifest.FILE);
        try {
            var text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            return Manifest.parse(text)
                    .orElseThrow(() -> new BackupException(
                            "The backup is damaged: " + file + " is not as it was written; nothing was restored"));
        } catch (NoSuchFileException e) {
            throw new BackupException("There is no backup in the folder " + path + ", or it was not finished", e);
        } catch (IOException e) {
            throw new BackupException("Cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    /** Reads one file's content. */
    interface Reader {
        void read(InputStream in) throws IOException;
    }

    /** Reads a table's file, and answers the SHA-256 of what was read. */
    String read(KeptTable table, Reader reader) {
        var file = path.resolve(table.file());
        try (var in =
                new HashingInputStream(Hashing.sha256(), new BufferedInputStream(Files.newInputStream(file), BUFFER))) {
            reader.read(in);
            return in.hash().toString();
        } catch (NoSuchFileException e) {
            throw new BackupException("The backup is damaged: " + file + " is missing; nothing was restored", e);
        } catch (IOException e) {
            throw new BackupException("Cannot read " + file + ": " + e.getMessage(), e);
        }
    }
}
