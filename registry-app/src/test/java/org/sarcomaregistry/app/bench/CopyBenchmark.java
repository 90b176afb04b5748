package org.sarcomaregistry.app.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.sarcomaregistry.app.Registry;
import org.sarcomaregistry.app.demo.Filling;
import org.sarcomaregistry.app.importing.ImportCommand;
import org.sarcomaregistry.app.importing.ImportRoom;
import org.sarcomaregistry.app.synthetic.SyntheticNorway;
import org.sarcomaregistry.application.reporting.Submission;
import org.sarcomaregistry.db.Database;
import org.sarcomaregistry.db.DatabaseAddress;
import org.sarcomaregistry.db.embedded.EmbeddedPostgres;
import org.sarcomaregistry.domain.report.IdPolicy;
import picocli.CommandLine;

/**
 * The synthetic Norway as the files of an older register, imported by the command with its mapping and reconciliation,
 * against COPY of the very rows that this left: into the same tables with all their keys and checks, and into tables with
 * nothing but a primary key. The files are the server's own, so that COPY needs no client at all. Beside it the same
 * messages through the intake in batches, without files.
 */
final class CopyBenchmark {

    private static final List<String> TABLES =
            List.of("identity", "log_entry", "receipt", "outbox", "import_run", "import_report");
    private static final int ROUNDS = 5;
    private static final double GOAL = 0.4;

    private final EmbeddedPostgres server;
    private final Path folder;
    private final List<List<Submission>> persons;
    private final int messages;
    private final Path mapping;

    private CopyBenchmark(EmbeddedPostgres server, Path folder, List<List<Submission>> persons) throws IOException {
        this.server = server;
        this.folder = folder;
        this.persons = persons;
        this.messages = persons.stream().mapToInt(List::size).sum();
        this.mapping = OldFiles.write(Files.createDirectory(folder.resolve("old")), persons);
    }

    /** Only this, without reports over HTTP. */
    public static void main(String[] args) throws Exception {
        var folder = Files.createTempDirectory("registry-import");
        try (var server = EmbeddedPostgres.start(folder)) {
            run(server, folder);
        }
        System.exit(0);
    }

    static void run(EmbeddedPostgres server, Path folder) throws Exception {
        var persons =
                new SyntheticNorway(2018, LocalDate.of(2026, 6, 30)).patients().toList();
        new CopyBenchmark(server, folder, persons).compare();
    }

    /** In turns, the order changing with each; the first round is left out. */
    private void compare() throws Exception {
        ours("warm");
        intake("filled");
        rowsOf("warm");
        var ours = new double[ROUNDS];
        var intake = new double[ROUNDS];
        var same = new double[ROUNDS];
        var bare = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            if (i % 2 == 0) {
                ours[i] = ours("ours" + i);
            }
            same[i] = copied("same" + i);
            intake[i] = intake("intake" + i);
            bare[i] = copiedBare("bare" + i);
            if (i % 2 == 1) {
                ours[i] = ours("ours" + i);
            }
        }
        int imported = rows("warm");
        double copied = imported / Benchmarks.median(same);
        double copiedBare = imported / Benchmarks.median(bare);
        System.out.printf(
                Locale.ROOT,
                "%d messages, medians of %d: COPY of the same rows into the same tables %.0f messages/s, into tables with a"
                        + " primary key only %.0f messages/s%n",
                imported,
                ROUNDS,
                copied,
                copiedBare);
        tell("import of files", imported / Benchmarks.median(ours), copied, copiedBare);
        tell("intake in batches", messages / Benchmarks.median(intake), copied, copiedBare);
    }

    private static void tell(String what, double ours, double same, double bare) {
        System.out.printf(
                Locale.ROOT,
                "%s: %.0f messages/s; ratio %.2f (goal >= %.1f: %s), to the other %.2f%n",
                what,
                ours,
                ours / same,
                GOAL,
                ours >= GOAL * same ? "reached" : "missed",
                ours / bare);
    }

    private int rows(String name) throws SQLException {
        try (var connection = connection(name);
                var sql = connection.createStatement();
                var row = sql.executeQuery("select count(*) from receipt")) {
            row.next();
            return row.getInt(1);
        }
    }

    private double ours(String name) {
        var clock = Clock.system(ZoneId.of("Europe/Oslo"));
        try (var database = migrated(name)) {
            var command = new CommandLine(new ImportCommand(
                    () -> new ImportRoom(database.transactions(), database.fingerprints(), clock, () -> {}), clock));
            command.setOut(new PrintWriter(Writer.nullWriter()));
            var told = folder.resolve(name + ".csv").toString();
            long start = System.nanoTime();
            int code = command.execute(
                    mapping.getParent().toString(), "--mapping", mapping.toString(), "--dispositions", told);
            double seconds = Benchmarks.secondsSince(start);
            if (code != 0 && code != 3) {
                throw new IllegalStateException("the import ended with " + code);
            }
            return seconds;
        }
    }

    private double intake(String name) {
        try (var database = migrated(name)) {
            var registry = Registry.of(
                    database.transactions(),
                    database.fingerprints(),
                    IdPolicy.TRIAL,
                    Clock.system(ZoneId.of("Europe/Oslo")));
            long start = System.nanoTime();
            new Filling(registry).fill(persons.stream(), reached -> {});
            return Benchmarks.secondsSince(start);
        }
    }

    private Database migrated(String name) {
        server.createUnlessThere(name);
        return Database.open(server.address(name), folder.resolve(name + ".json"));
    }

    /** Keeps the rows of a database as files. */
    private void rowsOf(String name) throws SQLException {
        try (var connection = connection(name);
                var sql = connection.createStatement()) {
            for (var table : TABLES) {
                Files.deleteIfExists(file(table));
                sql.execute("copy " + table + " to '" + file(table) + "'");
            }
        } catch (java.io.IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }

    private Path file(String table) {
        return folder.resolve(table + ".copy").toAbsolutePath();
    }

    private double copied(String name) throws SQLException {
        migrated(name).close();
        return copying(name);
    }

    private double copiedBare(String name) throws SQLException {
        server.createUnlessThere(name);
        try (var connection = connection(name);
                var sql = connection.createStatement()) {
            sql.execute("create table identity (person bigint primary key, scheme text, lookup bytea, cipher bytea,"
                    + " born date, sex text)");
            sql.execute("create table log_entry (position bigint primary key, person bigint, kind text, sender text,"
                    + " message_id text, replaces_sender text, replaces_id text, same_person bigint, learnt_on date,"
                    + " written_at timestamptz, body jsonb, free_text bytea)");
            sql.execute("create table receipt (number bigint, id uuid primary key, sender text, message_id text,"
                    + " idempotency_key text, kind text, findings jsonb, received_on date, received_at timestamptz,"
                    + " fingerprint bytea, position bigint)");
            sql.execute("create table import_run (number bigint, id uuid primary key, sender text, mapping text,"
                    + " version text, mapping_text bytea, source bytea, by_whom text, begun_at timestamptz,"
                    + " finished_at timestamptz, undone_at timestamptz, undone_by text, undone_reason bytea)");
            sql.execute("create table import_report (receipt uuid primary key, run uuid)");
            sql.execute("create table outbox (position bigint primary key, kind text, delivered_at timestamptz)");
        }
        return copying(name);
    }

    private double copying(String name) throws SQLException {
        try (var connection = connection(name);
                var sql = connection.createStatement()) {
            connection.setAutoCommit(false);
            long start = System.nanoTime();
            for (var table : TABLES) {
                sql.execute("copy " + table + " from '" + file(table) + "'");
            }
            connection.commit();
            return Benchmarks.secondsSince(start);
        }
    }

    private Connection connection(String name) throws SQLException {
        DatabaseAddress address = server.address(name);
        return DriverManager.getConnection(address.jdbcUrl(), address.user(), address.password());
    }
}
