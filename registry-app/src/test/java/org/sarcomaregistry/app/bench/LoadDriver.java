package org.sarcomaregistry.app.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import org.sarcomaregistry.db.embedded.EmbeddedPostgres;

/**
 * Sends reports over HTTP to the registry with everything on, and to a bare endpoint with one insert and commit per
 * request, in turns and on one durable database server; then a steady rate, then three times what can be taken; at last
 * imports against COPY. Server, database and clients share the machine. docs/evidence.md has the command.
 *
 * <p>Arguments: seconds of a round, rounds, and seconds of the steady rate; without them 6, 5 and 240.
 */
public final class LoadDriver {

    private static final double STEADY_RATE = 250;
    private static final double GOAL = 0.8;
    private static final int CROWD = 256;
    private static final double WARM_UP_SECONDS = 45;

    private final LoadMessages messages;
    private final OwnServer ours;
    private final PlainServer plain;

    private LoadDriver(LoadMessages messages, OwnServer ours, PlainServer plain) {
        this.messages = messages;
        this.ours = ours;
        this.plain = plain;
    }

    public static void main(String[] args) throws Exception {
        double round = args.length > 0 ? Double.parseDouble(args[0]) : 6;
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 5;
        double steady = args.length > 2 ? Double.parseDouble(args[2]) : 240;
        var folder = Files.createTempDirectory("registry-load");
        var messages = LoadMessages.make();
        say(
                "Java %s, %d processors, %s",
                Runtime.version(), Runtime.getRuntime().availableProcessors(), messages.described());
        try (var postgres = EmbeddedPostgres.start(folder)) {
            run(postgres, folder, messages, new double[] {round, rounds, steady});
            CopyBenchmark.run(postgres, folder);
        }
        System.exit(0);
    }

    private static void run(EmbeddedPostgres postgres, Path folder, LoadMessages messages, double[] wanted)
            throws SQLException, InterruptedException, ExecutionException {
        int connections = 2 * Runtime.getRuntime().availableProcessors();
        try (var plain = PlainServer.start(postgres, connections);
                var ours = OwnServer.start(postgres, folder, messages)) {
            var driver = new LoadDriver(messages, ours, plain);
            driver.warmUp(Math.max(WARM_UP_SECONDS, 2 * wanted[0]));
            driver.compare(16, wanted[0], (int) wanted[1]);
            double capacity = driver.compare(64, wanted[0], (int) wanted[1]);
            if (wanted[2] > 0) {
                driver.steady(wanted[2]);
                driver.crowd(3 * capacity, Math.max(10, Math.min(30, wanted[2] / 4)));
            }
        }
    }

    private void warmUp(double seconds) throws InterruptedException, ExecutionException {
        for (int clients : new int[] {1, 16, 64}) {
            own(clients, seconds / 3);
            bare(clients, seconds / 3);
        }
    }

    private LoadResult own(int clients, double seconds) throws InterruptedException, ExecutionException {
        return new Load(ours.port(), clients).asFastAsPossible(this::toOurs, seconds);
    }

    private LoadResult bare(int clients, double seconds) throws InterruptedException, ExecutionException {
        return new Load(plain.port(), clients)
                .asFastAsPossible(i -> client -> client.post("/reports", "", messages.take(i)), seconds);
    }

    private Load.Request toOurs(int client) {
        var head = ours.authorisation(client);
        return connection -> connection.post("/api/v1/reports", head, messages.take(client));
    }

    /** Rounds in turns, the order changing with each; the median of ours is told. */
    private double compare(int clients, double seconds, int rounds) throws InterruptedException, ExecutionException {
        var own = new ArrayList<LoadResult>();
        var bare = new ArrayList<LoadResult>();
        for (int i = 0; i < rounds; i++) {
            if (i % 2 == 0) {
                own.add(own(clients, seconds));
            }
            bare.add(bare(clients, seconds));
            if (i % 2 == 1) {
                own.add(own(clients, seconds));
            }
        }
        var mine = median(own);
        var theirs = median(bare);
        say("POST /reports, %d connections, medians of %d rounds of %.0f s:", clients, rounds, seconds);
        say("  ours %.0f/s (%s; rounds %s; %d wrong)", mine.rate(), mine.times(), rates(own), wrong(own));
        say("  peer %.0f/s (%s; rounds %s; %d wrong)", theirs.rate(), theirs.times(), rates(bare), wrong(bare));
        double ratio = mine.rate() / theirs.rate();
        say("  ratio %.2f (goal >= %.1f: %s)", ratio, GOAL, ratio >= GOAL ? "reached" : "missed");
        return mine.rate();
    }

    private static LoadResult median(List<LoadResult> results) {
        return results.stream()
                .sorted(Comparator.comparingDouble(LoadResult::rate))
                .toList()
                .get(results.size() / 2);
    }

    private static String rates(List<LoadResult> results) {
        Function<LoadResult, String> rate = result -> String.format(Locale.ROOT, "%.0f", result.rate());
        return String.join(" ", results.stream().map(rate).toList());
    }

    private static int wrong(List<LoadResult> results) {
        return results.stream()
                .mapToInt(result -> result.wrong() + result.shed())
                .sum();
    }

    private void steady(double seconds) throws InterruptedException, ExecutionException {
        var result = new Load(ours.port(), 64).atRate(this::toOurs, STEADY_RATE, seconds);
        say(
                "%.0f submissions a second for %.0f s: %d taken, %d shed, %d wrong; %s (goal p99 <= 200 ms, no errors: %s)",
                result.offered(),
                seconds,
                result.taken(),
                result.shed(),
                result.wrong(),
                result.times(),
                result.within(0.99) <= 200 && result.taken() >= STEADY_RATE * seconds - 64 && result.wrong() == 0
                        ? "reached"
                        : "missed");
    }

    private void crowd(double rate, double seconds) throws InterruptedException, ExecutionException {
        var health = new ArrayList<LoadResult>();
        var asking = new Thread(() -> health.add(asked(seconds)), "health");
        asking.start();
        var result = new Load(ours.port(), CROWD).atRate(this::toOurs, rate, seconds);
        asking.join();
        var asked = health.get(0);
        say(
                "overload of %.0f/s wanted, %.0f/s offered by %d connections for %.0f s: %.0f/s taken (%s), %.0f/s shed with"
                        + " Retry-After, %d wrong; health asked %d times: %s, %d wrong (goal p99 <= 200 ms: %s)",
                rate,
                result.offered(),
                CROWD,
                seconds,
                result.rate(),
                result.times(),
                result.shed() / result.seconds(),
                result.wrong(),
                asked.taken(),
                asked.times(),
                asked.wrong() + asked.shed(),
                asked.within(0.99) <= 200 && asked.wrong() + asked.shed() + result.wrong() == 0 ? "reached" : "missed");
    }

    /** Both questions after health, twenty times a second. */
    private LoadResult asked(double seconds) {
        try {
            return new Load(ours.port(), 2)
                    .atRate(i -> client -> client.get(i == 0 ? "/health/live" : "/health/ready"), 20, seconds);
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException("health can't be asked", failed);
        }
    }

    private static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
