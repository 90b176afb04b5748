package org.sarcomaregistry.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.Optional;
import org.sarcomaregistry.app.settings.Setting;
import org.sarcomaregistry.app.settings.Settings;
import org.sarcomaregistry.app.settings.UnusableSettings;
import org.sarcomaregistry.http.LocalIssuer;
import org.sarcomaregistry.http.TrustedIssuer;

/**
 * Whose tokens are believed: the issuer of the settings, or one of this machine's own. With its own, the registry listens
 * on the loopback address only, because whoever can read the key may act as anybody.
 */
public record Issuing(TrustedIssuer trusted, Optional<LocalIssuer> local) {

    /**
     * The issuer for a registry with stores in the data folder.
     *
     * @throws UnusableSettings if there is none and the host is not loopback, or its keys can't be read
     */
    public static Issuing of(Settings settings, Clock clock) {
        return configured(settings).orElseGet(() -> {
            requireLoopback(settings);
            return own(kept(settings.path(Setting.DATA).resolve("local-issuer.json"), clock));
        });
    }

    /** An issuer that dies with this process, unless the settings name one. */
    public static Issuing ofSession(Settings settings, Clock clock) {
        return configured(settings).orElseGet(() -> {
            requireLoopback(settings);
            return own(LocalIssuer.create(clock));
        });
    }

    private static Optional<Issuing> configured(Settings settings) {
        return settings.optional(Setting.ISSUER)
                .map(issuer -> new Issuing(trusted(issuer, settings), Optional.empty()));
    }

    private static TrustedIssuer trusted(String issuer, Settings settings) {
        var file = settings.path(Setting.JWKS_FILE);
        try {
            return TrustedIssuer.withKeys(issuer, settings.text(Setting.AUDIENCE), read(file));
        } catch (IllegalArgumentException noKeys) {
            throw new UnusableSettings("The file " + file + " (setting jwks-file) is no JSON Web Key Set");
        }
    }

    private static void requireLoopback(Settings settings) {
        var host = settings.text(Setting.HOST);
        if (!host.equals("127.0.0.1") && !host.equals("localhost") && !host.equals("::1")) {
            throw new UnusableSettings(
                    "Without a configured issuer anybody who can reach this machine's key can sign in,"
                            + " therefore the registry listens on loopback only: set issuer, audience and jwks-file, or host to 127.0.0.1");
        }
    }

    private static Issuing own(LocalIssuer issuer) {
        return new Issuing(issuer.trusted(), Optional.of(issuer));
    }

    private static LocalIssuer kept(Path file, Clock clock) {
        try {
            if (Files.exists(file)) {
                return LocalIssuer.of(read(file), clock);
            }
            Files.createDirectories(file.toAbsolutePath().getParent());
            var issuer = LocalIssuer.create(clock);
            secretly(file, issuer.secret());
            return issuer;
        } catch (IllegalArgumentException noKey) {
            throw new UnusableSettings("The file " + file
                    + " holds no key of this registry's own issuer; delete it to have a new one made");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Writes a file that only its owner may read. */
    static void secretly(Path file, String content) throws IOException {
        if (Files.notExists(file)) {
            Files.createFile(file);
        }
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
        Files.writeString(file, content, StandardCharsets.UTF_8, StandardOpenOption.TRUNCATE_EXISTING);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UnusableSettings("The key file " + file + " can't be read");
        }
    }
}
