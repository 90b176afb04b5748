package org.sarcomaregistry.db.embedded;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Properties;

/**
 * The server's programs, unpacked into a folder named after their version and platform. Unpacking happens beside that
 * folder and ends with a rename, so a folder of that name is whole or absent.
 */
record Binaries(Path home, String version, Platform platform) {

    private static final Duration TO_SAY_ITS_VERSION = Duration.ofSeconds(30);

    /** The programs below {@code cache}: those unpacked there before, if they still run, or else fresh ones. */
    static Binaries in(Path cache) {
        var platform = Platform.current();
        var version = shippedVersion();
        var home = cache.toAbsolutePath()
                .resolve("postgresql-%s-%s-%s".formatted(version, platform.system(), platform.processor()));
        var binaries = new Binaries(home, version, platform);
        try {
            binaries.unpackUnlessThere();
        } catch (IOException e) {
            throw new EmbeddedPostgresException("Cannot unpack PostgreSQL into " + home, e);
        }
        return binaries;
    }

    /** The number that decides whether a data folder can be read: 18 of 18.6. */
    String majorVersion() {
        return Splitter.on('.').splitToList(version).get(0);
    }

    Path program(String name) {
        return home.resolve("bin").resolve(platform.program(name));
    }

    private void unpackUnlessThere() throws IOException {
        if (Files.isDirectory(home) && runs()) {
            return;
        }
        Folders.delete(home);
        unpack();
        if (!runs()) {
            throw new IOException("The unpacked programs do not run on this machine: " + program("postgres"));
        }
    }

    private boolean runs() {
        return Files.isExecutable(program("postgres"))
                && Command.asIs(program("postgres"), "--version")
                        .run(TO_SAY_ITS_VERSION)
                        .output()
                        .contains("PostgreSQL");
    }

    private void unpack() throws IOException {
        var cache = home.getParent();
        Files.createDirectories(cache);
        var unfinished = Files.createTempDirectory(cache, "unpacking-");
        try (var txz = archive()) {
            new Archive(unfinished).unpack(txz);
            rename(unfinished);
        } finally {
            Folders.delete(unfinished);
        }
    }

    private void rename(Path unfinished) throws IOException {
        try {
            Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (!Files.isDirectory(home)) { // otherwise another process was faster, with the same content
                throw e;
            }
        }
    }

    private InputStream archive() throws IOException {
        var stream = Binaries.class.getResourceAsStream(platform.archive());
        if (stream == null) {
            throw new IOException("No PostgreSQL for this machine on the class path (" + platform.archive()
                    + "); name an external server instead");
        }
        return stream;
    }

    private static String shippedVersion() {
        var properties = new Properties();
        try (var stream = Binaries.class.getResourceAsStream("binaries.properties")) {
            properties.load(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version");
    }
}
