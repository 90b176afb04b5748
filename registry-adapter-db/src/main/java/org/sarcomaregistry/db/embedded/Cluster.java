package org.sarcomaregistry.db.embedded;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;

/**
 * One server's files: its data, password and log, all below one folder. The data are made once, with page checksums, SCRAM
 * passwords and Norwegian sort order, and belong for ever to the major version that made them.
 */
record Cluster(Path directory, Binaries binaries, Durability durability) {

    static final String USER = "registry";

    private static final Duration TO_MAKE = Duration.ofMinutes(2);
    private static final String SETTINGS_FILE = "registry.conf";
    private static final List<String> NORWEGIAN = List.of("--locale-provider=icu", "--icu-locale=nb-NO");
    private static final List<String> BY_CODE_POINT = List.of("--locale-provider=builtin", "--builtin-locale=C.UTF-8");

    Path files() {
        return directory.resolve("postgresql");
    }

    Password password() {
        return new Password(directory.resolve("password"));
    }

    ServerLog log() {
        return new ServerLog(directory.resolve("postgresql.log"));
    }

    /** Makes the files where there are none; refuses those of another major version, and any that have lost their password. */
    void makeUnlessThere() {
        var versionFile = files().resolve("PG_VERSION");
        if (!Files.exists(versionFile)) {
            make();
            return;
        }
        var found = line(versionFile);
        if (!found.equals(binaries.majorVersion())) {
            throw new EmbeddedPostgresException(
                    "The data in " + files() + " belong to PostgreSQL " + found
                            + ", and this program brings PostgreSQL " + binaries.majorVersion()
                            + ". Nothing was changed; use the registry's version that wrote them, and its backup, to move them");
        }
        if (!password().exists()) {
            throw new EmbeddedPostgresException(
                    "The password file is missing: " + password().path());
        }
    }

    /** Says how the server shall run from its next start on: on this machine only, on that port. */
    void configure(int port) {
        var settings = ImmutableList.<String>builder()
                .add("listen_addresses = '127.0.0.1'", "port = " + port, "unix_socket_directories = ''")
                .add("max_connections = 40", "shared_buffers = 64MB", "max_wal_size = 512MB", "jit = off")
                .add("timezone = 'UTC'", "log_timezone = 'UTC'", "lc_messages = 'C'")
                .add("log_error_verbosity = terse", "log_min_error_statement = panic")
                .addAll(durability.settings())
                .build();
        write(files().resolve(SETTINGS_FILE), String.join("\n", settings) + "\n");
    }

    private void make() {
        password().create();
        var outcome = initdb(NORWEGIAN);
        if (!outcome.succeeded() && outcome.output().contains("ICU is not supported")) {
            outcome = initdb(BY_CODE_POINT);
        }
        if (!outcome.succeeded()) {
            throw new EmbeddedPostgresException("Cannot make a database in " + files() + ":\n" + outcome.output());
        }
    }

    /** Makes the files under another name, and renames when all is done: a folder half made is never found. */
    private Command.Outcome initdb(List<String> locale) {
        var unfinished = directory.resolve("postgresql-unfinished");
        var arguments = ImmutableList.<String>builder()
                .add(
                        "--pgdata=" + unfinished,
                        "--username=" + USER,
                        "--pwfile=" + password().path())
                .add("--auth=scram-sha-256", "--encoding=UTF8", "--locale=C", "--data-checksums")
                .addAll(locale)
                .addAll(durability.isDurable() ? List.of() : List.of("--no-sync"))
                .build();
        Folders.delete(unfinished);
        var outcome = Command.notAsRoot(binaries.program("initdb"), arguments.toArray(String[]::new))
                .run(TO_MAKE);
        if (outcome.succeeded()) {
            append(unfinished.resolve("postgresql.conf"), "\ninclude_if_exists = '" + SETTINGS_FILE + "'\n");
            Folders.rename(unfinished, files());
        }
        return outcome;
    }

    private static String line(Path file) {
        try {
            return Files.readString(file, StandardCharsets.US_ASCII).strip();
        } catch (IOException e) {
            throw new EmbeddedPostgresException("Cannot read " + file, e);
        }
    }

    private static void append(Path file, String text) {
        write(file, text, StandardOpenOption.APPEND);
    }

    private static void write(Path file, String text, StandardOpenOption... options) {
        try {
            Files.writeString(file, text, StandardCharsets.UTF_8, options);
        } catch (IOException e) {
            throw new EmbeddedPostgresException("Cannot write " + file, e);
        }
    }
}
