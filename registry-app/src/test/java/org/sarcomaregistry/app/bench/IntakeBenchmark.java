package org.sarcomaregistry.app.bench;

import com.google.common.collect.Lists;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.sarcomaregistry.app.Registry;
import org.sarcomaregistry.app.demo.Filling;
import org.sarcomaregistry.app.synthetic.SyntheticNorway;
import org.sarcomaregistry.application.reporting.Submission;
import org.sarcomaregistry.db.Database;
import org.sarcomaregistry.db.DatabaseAddress;
import org.sarcomaregistry.db.embedded.EmbeddedPostgres;
import org.sarcomaregistry.domain.report.IdPolicy;

/** The whole synthetic Norway through the intake, against plain inserts of the same messages as text. */
final class IntakeBenchmark {

    private static final LocalDate THROUGH = LocalDate.of(2026, 6, 30);
    private static final int BATCH = 640;

    private IntakeBenchmark() {}

    static void run(Path folder) throws SQLException {
        var norway = new SyntheticNorway(2018, THROUGH);
        List<List<Submission>> persons = norway.patients().toList();
        try (var server = EmbeddedPostgres.start(folder)) {
            double plain = plain(server, persons);
            server.createUnlessThere("ours");
            double ours = ours(server.address("ours"), folder, persons);
            System.out.printf(
                    "intake: ours %.0f messages/s; plain multi-row inserts of the same text %.0f rows/s; ratio %.2f (goal >= 2000/s)%n",
                    ours, plain, ours / plain);
        }
    }

    private static double ours(DatabaseAddress address, Path folder, List<List<Submission>> persons) {
        try (var database = Database.open(address, folder.resolve("keys.json"))) {
            var registry = Registry.of(
                    database.transactions(),
                    database.fingerprints(),
                    IdPolicy.TRIAL,
                    Clock.system(ZoneId.of("Europe/Oslo")));
            long start = System.nanoTime();
            var sent = new Filling(registry).fill(persons.stream(), reached -> {});
            return sent.sent() / Benchmarks.secondsSince(start);
        }
    }

    private static double plain(EmbeddedPostgres server, List<List<Submission>> persons) throws SQLException {
        server.createUnlessThere("plain");
        var address = server.address("plain");
        try (var connection = DriverManager.getConnection(
                address.jdbcUrl() + (address.jdbcUrl().contains("?") ? "&" : "?") + "reWriteBatchedInserts=true",
                address.user(),
                address.password())) {
            connection.setAutoCommit(false);
            connection
                    .createStatement()
                    .execute("create table message (sender text, id text, body text, primary key (sender, id))");
            connection.commit();
            var all = persons.stream().flatMap(List::stream).toList();
            long start = System.nanoTime();
            for (var batch : Lists.partition(all, BATCH)) {
                insert(connection, batch);
            }
            return all.size() / Benchmarks.secondsSince(start);
        }
    }

    private static void insert(Connection connection, List<Submission> batch) throws SQLException {
        try (var insert = connection.prepareStatement("insert into message values (?, ?, ?) on conflict do nothing")) {
            for (var submission : batch) {
                insert.setString(1, submission.sender().name());
                insert.setString(2, submission.form().answer("message_id").orElse(""));
                insert.setString(3, submission.form().canonical());
                insert.addBatch();
            }
            insert.executeBatch();
        }
        connection.commit();
    }
}
