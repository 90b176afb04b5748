package org.sarcomaregistry.app.bench;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The runnable jar: from start to the first answer, and the memory of its process; on existing data, and in memory with an
 * archive of its classes as docs/operating.md describes it. Linux only. The limit beside it is a virtual machine that does
 * nothing but print the version.
 */
final class StartBenchmark {

    private static final int RUNS = 5;
    private static final int PORT = 18_089;
    private static final long PATIENCE_SECONDS = 300;
    private static final List<String> FLAGS = List.of("-Xmx128m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    private final Path jar;
    private final Path folder;

    private StartBenchmark(Path jar, Path folder) {
        this.jar = jar;
        this.folder = folder;
    }

    static void run(Path jar, Path folder) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        new StartBenchmark(jar, folder).run();
    }

    private void run() throws IOException, InterruptedException {
        double empty = several(() -> new Measured(nothing(), 0)).seconds();
        var demo = List.of("demo", "--data", folder.resolve("data").toString());
        one(FLAGS, demo);
        tell("on existing data", several(() -> one(FLAGS, demo)), empty, "<= 3 s, <= 300 MB");
        var memory = List.of("serve", "--memory");
        tell("in memory", several(() -> one(FLAGS, memory)), empty, "<= 1 s");
        var archive = folder.resolve("registry.jsa");
        one(plus(FLAGS, "-XX:ArchiveClassesAtExit=" + archive), memory);
        var archived = plus(FLAGS, "-XX:SharedArchiveFile=" + archive);
        tell("in memory, classes archived", several(() -> one(archived, memory)), empty, "<= 1 s");
    }

    private static void tell(String what, Measured ours, double empty, String goal) {
        System.out.printf(
                "start to first answer, %s: %.2f s; a machine that does nothing %.2f s; ratio %.1f;"
                        + " resident memory at most %d MB (goal %s)%n",
                what, ours.seconds(), empty, ours.seconds() / empty, ours.kilobytes() / 1024, goal);
    }

    private record Measured(double seconds, long kilobytes) {}

    private interface Measurement {
        Measured take() throws IOException, InterruptedException;
    }

    /** The median of the times, the most of the memory. */
    private static Measured several(Measurement measurement) throws IOException, InterruptedException {
        var seconds = new double[RUNS];
        long memory = 0;
        for (int i = 0; i < RUNS; i++) {
            var measured = measurement.take();
            seconds[i] = measured.seconds();
            memory = Math.max(memory, measured.kilobytes());
        }
        return new Measured(Benchmarks.median(seconds), memory);
    }

    private static List<String> plus(List<String> flags, String flag) {
        return Stream.concat(flags.stream(), Stream.of(flag)).toList();
    }

    private double nothing() throws IOException, InterruptedException {
        long start = System.nanoTime();
        var command = Stream.concat(Stream.of("java"), plus(FLAGS, "-version").stream())
                .toList();
        output(new ProcessBuilder(command)).start().waitFor();
        return Benchmarks.secondsSince(start);
    }

    private Measured one(List<String> flags, List<String> arguments) throws IOException, InterruptedException {
        var command = Stream.of(
                        List.of("java"),
                        flags,
                        List.of("-jar", jar.toString()),
                        arguments,
                        List.of("--port", String.valueOf(PORT)))
                .flatMap(List::stream)
                .toList();
        long start = System.nanoTime();
        var process = output(new ProcessBuilder(command)).start();
        try {
            while (!isReady() && Benchmarks.secondsSince(start) < PATIENCE_SECONDS) {
                TimeUnit.MILLISECONDS.sleep(10);
            }
            double seconds = Benchmarks.secondsSince(start);
            ask();
            return new Measured(seconds, resident(process.pid()));
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private ProcessBuilder output(ProcessBuilder process) {
        return process.redirectErrorStream(true)
                .redirectOutput(folder.resolve("out.log").toFile());
    }

    private static void ask() throws IOException {
        var front = (HttpURLConnection)
                URI.create("http://127.0.0.1:" + PORT + "/").toURL().openConnection();
        front.getResponseCode();
    }

    private static boolean isReady() {
        try {
            var ready = (HttpURLConnection) URI.create("http://127.0.0.1:" + PORT + "/health/ready")
                    .toURL()
                    .openConnection();
            return ready.getResponseCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static long resident(long pid) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                .findFirst()
                .orElse(0);
    }
}
