package org.sarcomaregistry.db.embedded;

import com.google.common.collect.ImmutableSet;
import com.google.common.io.BaseEncoding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Set;

/** The server's password: random, kept in a file that only its owner may read. */
record Password(Path path) {

    private static final int BYTES = 24;

    boolean exists() {
        return Files.exists(path);
    }

    void create() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        try {
            Files.deleteIfExists(path);
            Files.createFile(path, ownerOnly());
            Files.writeString(path, BaseEncoding.base64Url().encode(bytes), StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw new EmbeddedPostgresException("Cannot write the password file " + path, e);
        }
    }

    String read() {
        try {
            return Files.readString(path, StandardCharsets.US_ASCII).strip();
        } catch (IOException e) {
            throw new EmbeddedPostgresException("Cannot read the password file " + path, e);
        }
    }

    /** Never the password itself. */
    @Override
    public String toString() {
        return "Password[" + path + "]";
    }

    private static FileAttribute<?>[] ownerOnly() {
        Set<String> views = ImmutableSet.copyOf(FileSystems.getDefault().supportedFileAttributeViews());
        return views.contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
