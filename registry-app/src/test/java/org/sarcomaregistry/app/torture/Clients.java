package org.sarcomaregistry.app.torture;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;

/** Those who send reports to a site, each with a ledger of its own. */
final class Clients {

    private static final int CROWD = 50;

    private final Site site;
    private final Path folder;
    private final Progress progress = new Progress();
    private final AtomicBoolean enough = new AtomicBoolean();
    private final List<Path> ledgers = new ArrayList<>();
    private final List<Thread> sending = new ArrayList<>();

    Clients(Site site, Path folder) {
        this.site = site;
        this.folder = folder;
    }

    Progress progress() {
        return progress;
    }

    ImmutableList<Path> ledgers() {
        return ImmutableList.copyOf(ledgers);
    }

    /** Begins to send from so many at once, until it is enough. */
    void begin(int number) {
        for (int i = 0; i < number; i++) {
            var courier = courier("m" + i, site.post());
            var thread = new Thread(courier, "courier-" + i);
            thread.setDaemon(true);
            thread.start();
            sending.add(thread);
        }
    }

    /** Lets everybody end what they have begun, and waits for them. */
    void end() {
        enough.set(true);
        sending.forEach(thread -> Progress.await("the clients", () -> !thread.isAlive()));
    }

    private Courier courier(String name, Post post) {
        var ledger = folder.resolve(name + ".ledger");
        ledgers.add(ledger);
        return new Courier(name, post, new Ledger(ledger), progress, enough);
    }

    /** Sends reports whose answers are cut after more and more bytes, and repeats each; answers how many. */
    int cut(int step) {
        var direct = courier("direct", site.post());
        int reports = 0;
        try (var proxy = new CuttingProxy(site.port())) {
            var cut = courier("cut", site.post().by(proxy.port()));
            for (int bytes = 0; bytes <= 512; bytes += step) {
                proxy.cutAfter(bytes);
                var message = Message.report("cut-" + bytes, bytes);
                cut.once(message);
                direct.deliver(message);
                reports++;
            }
        }
        return reports;
    }

    /** Sends one report from fifty at once. */
    void crowd(int number) {
        var courier = courier("crowd-" + number, site.post());
        var message = Message.report("crowd-" + number, number);
        var gate = new CountDownLatch(CROWD);
        var threads = new ArrayList<Thread>();
        for (int i = 0; i < CROWD; i++) {
            var thread = new Thread(() -> {
                gate.countDown();
                Progress.await("the crowd", () -> gate.getCount() == 0);
                courier.once(message);
            });
            thread.start();
            threads.add(thread);
        }
        threads.forEach(thread -> Progress.await("the crowd", () -> !thread.isAlive()));
        courier.deliver(message);
    }
}
