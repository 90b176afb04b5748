package org.sarcomaregistry.app.torture;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** A service on a small file system in memory, which is filled up and emptied again under load. */
final class FullDisk implements AutoCloseable {

    private static final String SIZE = "size=200m";
    private static final int CLIENTS = 4;
    private static final int SOME = 100;
    private static final int BLOCK = 1 << 16;

    private final Path folder;
    private final Path disk;

    private FullDisk(Path folder, Path disk) {
        this.folder = folder;
        this.disk = disk;
    }

    /**
     * What came of it.
     *
     * @param refusals requests that were not answered with a receipt while the disk was full
     * @param readsWhileFull receipts that were read while the disk was full
     */
    record Told(int cycles, Verdict verdict, long refusals, long readsWhileFull) {

        @Override
        public String toString() {
            return String.format(
                    "disk full %d times: %d messages acknowledged, %d requests asked to come again, %d receipts read"
                            + " meanwhile; lost %d, doubled %d, refused %d",
                    cycles,
                    verdict.acknowledged(),
                    refusals,
                    readsWhileFull,
                    verdict.lost(),
                    verdict.doubled(),
                    verdict.refused());
        }
    }

    /** Empty where nothing can be mounted. */
    static Optional<FullDisk> mounted(Path folder) throws IOException {
        if (Files.exists(folder)) {
            MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
        }
        var disk = Files.createDirectories(folder.resolve("disk").toAbsolutePath());
        return succeeds("mount", "-t", "tmpfs", "-o", SIZE, "tmpfs", disk.toString())
                ? Optional.of(new FullDisk(folder, disk))
                : Optional.empty();
    }

    private static boolean succeeds(String... command) throws IOException {
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        Progress.await(command[0], () -> !process.isAlive());
        return process.exitValue() == 0;
    }

    Told run(int cycles) throws IOException {
        var site = Site.at(Files.createDirectory(disk.resolve("data")), Mutant.NONE);
        var clients = new Clients(site, folder);
        long refusals = 0;
        long reads = 0;
        try (var service = site.start(Point.NEVER, 1)) {
            service.awaitReady();
            var first = Message.report("first", 1);
            var receipt = site.post().send(first).text("id").orElseThrow();
            clients.begin(CLIENTS);
            for (int i = 0; i < cycles; i++) {
                await(clients, SOME);
                long before = clients.progress().silences();
                fill();
                Progress.await("a full disk", () -> clients.progress().silences() >= before + SOME);
                refusals += clients.progress().silences() - before;
                reads += site.post().get("/api/v1/receipts/" + receipt).status() == 200 ? 1 : 0;
                Files.delete(filler());
                service.awaitReady();
            }
            await(clients, SOME);
            clients.end();
            return new Told(cycles, Verdict.of(clients.ledgers(), site.post(), site.database()), refusals, reads);
        }
    }

    private static void await(Clients clients, int more) {
        clients.progress().awaitReceipts(clients.progress().receipts() + more, () -> false);
    }

    private Path filler() {
        return disk.resolve("filler");
    }

    /** Writes until nothing more can be written. */
    private void fill() {
        try (var file = FileChannel.open(filler(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            int written;
            do {
                written = file.write(ByteBuffer.allocate(BLOCK));
            } while (written > 0);
        } catch (IOException full) {
            return;
        }
    }

    @Override
    public void close() throws IOException {
        succeeds("umount", "--lazy", disk.toString());
    }
}
