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
 * The program as the README starts it, by the launcher beside the jar: from start to the first answer, and the memory of
 * its process; on existing data, in memory, and in memory by the jar alone. Linux only. The limit beside it is a virtual
 * machine that does nothing but print the version.
 */
final class StartBenchmark {

    private static final int RUNS = 5;
    private static final int PORT = 18_089;
    private static final long PATIENCE_SECONDS = 300;

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
        var launcher = List.of(jar.resolveSibling("registry").toString());
        var demo = List.of("demo", "--data", folder.resolve("data").toString());
        one(launcher, demo);
        tell("on existing data", several(() -> one(launcher, demo)), empty, "<= 3 s, <= 300 MB");
        var memory = List.of("serve", "--memory");
        tell("in memory", several(() -> one(launcher, memory)), empty, "<= 1 s");
        var alone = List.of("java", "-jar", jar.toString());
        tell("in memory, java -jar", several(() -> one(alone, memory)), empty, "none");
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

    private double nothing() throws IOException, InterruptedException {
        long start = System.nanoTime();
        output(new ProcessBuilder("java", "-XX:+UseSerialGC", "-version"))
                .start()
                .waitFor();
        return Benchmarks.secondsSince(start);
    }

    private Measured one(List<String> program, List<String> arguments) throws IOException, InterruptedException {
        var command = Stream.of(program, arguments, List.of("--port", String.valueOf(PORT)))
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
