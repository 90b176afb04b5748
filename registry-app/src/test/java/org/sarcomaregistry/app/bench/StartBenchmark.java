package org.sarcomaregistry.app.bench;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** The runnable jar: from start to ready on existing data, and the memory of its process. Linux only. */
final class StartBenchmark {

    private static final int RUNS = 5;
    private static final int PORT = 18_089;
    private static final long PATIENCE_SECONDS = 300;

    private StartBenchmark() {}

    static void run(Path jar, Path data) throws IOException, InterruptedException {
        Files.createDirectories(data);
        one(jar, data);
        var seconds = new double[RUNS];
        long memory = 0;
        for (int i = 0; i < RUNS; i++) {
            var measured = one(jar, data);
            seconds[i] = measured.seconds();
            memory = Math.max(memory, measured.kilobytes());
        }
        System.out.printf(
                "start to ready on existing data: %.2f s (goal <= 3 s); resident memory at most %d MB (goal <= 300 MB)%n",
                Benchmarks.median(seconds), memory / 1024);
    }

    private record Measured(double seconds, long kilobytes) {}

    private static Measured one(Path jar, Path data) throws IOException, InterruptedException {
        long start = System.nanoTime();
        var process = new ProcessBuilder(
                        "java",
                        "-Xmx128m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-jar",
                        jar.toString(),
                        "demo",
                        "--data",
                        data.toString(),
                        "--port",
                        String.valueOf(PORT))
                .redirectErrorStream(true)
                .redirectOutput(data.resolve("out.log").toFile())
                .start();
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
