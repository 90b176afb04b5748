package org.sarcomaregistry.app.torture;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;

/** One run: kills while clients send, then cuts, crowds and ended sessions; at the end the clients' ledgers are compared. */
final class Torture {

    private static final int CLIENTS = 8;
    private static final long BETWEEN_TERMINATIONS_NANOS = 200_000_000;
    private static final double NANOS_A_SECOND = 1e9;

    /** Points at which the service stops itself, and what only others can do: at any moment, and after an answer. */
    private static final ImmutableList<Point> POINTS =
            ImmutableList.<Point>builder().add(Point.values()).add(Point.NEVER).build();

    private final Plan plan;
    private final Site site;
    private final Clients clients;
    private final Random random = new Random(4);

    private final List<ServiceProcess> services = new ArrayList<>();

    private int halts;
    private int kills;
    private int databaseKills;
    private double slowestStart;
    private double slowestRecovery;
    private Verdict verdict;
    private Verdict restored = Verdict.NOTHING;

    private Torture(Plan plan, Path folder) {
        this.plan = plan;
        this.site = Site.in(folder, plan.mutant());
        this.clients = new Clients(site, folder);
    }

    static Torture run(Plan plan, Path folder) {
        var torture = new Torture(plan, folder);
        boolean done = false;
        try {
            torture.run();
            done = true;
            return torture;
        } finally {
            if (!done) {
                torture.tidy();
            }
        }
    }

    Site site() {
        return site;
    }

    Verdict verdict() {
        return verdict;
    }

    /** What a registry restored from a backup, which was made under load, knows of what was acknowledged before. */
    Verdict restored() {
        return restored;
    }

    Clients clients() {
        return clients;
    }

    /** Leaves no process behind after a run that broke off. */
    private void tidy() {
        services.stream().filter(ServiceProcess::isAlive).forEach(ServiceProcess::close);
    }

    private void run() {
        clients.begin(CLIENTS);
        for (int life = 0; life < plan.kills(); life++) {
            live(life);
        }
        try (var service = started(Point.NEVER, 1)) {
            clients.progress().awaitReceipts(plan.submissions(), () -> !service.isAlive());
            for (int i = 0; i < plan.terminations(); i++) {
                site.database().terminateSessions();
                LockSupport.parkNanos(BETWEEN_TERMINATIONS_NANOS);
            }
            if (plan.mutant() == Mutant.NONE) {
                restored = RestoreDrill.run(site, clients);
            }
            clients.end();
            clients.cut(plan.cutStep());
            for (int i = 0; i < plan.crowds(); i++) {
                clients.crowd(i);
            }
            verdict = Verdict.of(clients.ledgers(), site.post(), site.database());
        }
    }

    /** From a start to a death. */
    private void live(int life) {
        var point = POINTS.get(life % POINTS.size());
        var service = started(point, 1 + random.nextInt(plan.quota()));
        if (plan.hasDatabaseKill(life)) {
            await(service, plan.quota() / 3);
            killDatabase(service);
        }
        if (point != Point.NEVER) {
            Progress.await("point " + point, () -> !service.isAlive());
            halts++;
        } else if (random.nextBoolean()) {
            await(service, random.nextInt(plan.quota()));
            service.kill();
            kills++;
        } else {
            clients.progress().onNextReceipt(() -> service.process().destroyForcibly());
            Progress.await("its death", () -> !service.isAlive());
            kills++;
        }
    }

    private void await(ServiceProcess service, int more) {
        clients.progress().awaitReceipts(clients.progress().receipts() + more, () -> !service.isAlive());
    }

    private ServiceProcess started(Point point, int passing) {
        long begin = System.nanoTime();
        var service = site.start(point, passing);
        services.add(service);
        service.awaitReady();
        slowestStart = Math.max(slowestStart, secondsSince(begin));
        if (plan.mutant() == Mutant.FORGETS_WHAT_CAME_BEFORE) {
            site.database().dropKeys();
        }
        return service;
    }

    private void killDatabase(ServiceProcess service) {
        long begin = System.nanoTime();
        long killed = site.database().kill();
        databaseKills++;
        Progress.await("the database", () -> site.database().isBack(killed) || !service.isAlive());
        service.awaitReady();
        if (service.isAlive()) {
            slowestRecovery = Math.max(slowestRecovery, secondsSince(begin));
        }
    }

    private static double secondsSince(long begin) {
        return (System.nanoTime() - begin) / NANOS_A_SECOND;
    }

    /** Figures, one to a line. */
    String told() {
        return String.format(
                "service killed %d times, %d at named points and %d at any moment or after an answer;"
                        + " started and ready in at most %.1f s%n"
                        + "database killed %d times; ready again in at most %.1f s; all its sessions ended %d times%n"
                        + "answers cut after 0, %d, ... 512 bytes; one message from 50 at once %d times%n"
                        + "%d messages acknowledged, %d requests without an answer; lost %d, doubled %d, refused %d, surplus %d%n"
                        + "%d of them acknowledged before a backup under load; lost after its restore %d",
                halts + kills,
                halts,
                kills,
                slowestStart,
                databaseKills,
                slowestRecovery,
                plan.terminations(),
                plan.cutStep(),
                plan.crowds(),
                verdict.acknowledged(),
                verdict.silences(),
                verdict.lost(),
                verdict.doubled(),
                verdict.refused(),
                verdict.surplus(),
                restored.acknowledged(),
                restored.lost());
    }
}
