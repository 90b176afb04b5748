package org.sarcomaregistry.app.bench;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Measures what the registry promises of speed and size, each against a limit measured in the same run, and prints ours,
 * the limit's and the ratio. Run it on an otherwise idle machine; docs/evidence.md has the command.
 */
public final class Benchmarks {

    private Benchmarks() {}

    /** Runs all measurements in a folder of their own. */
    public static void main(String[] args) throws Exception {
        var folder = Files.createTempDirectory("registry-bench");
        System.out.printf(
                "Java %s, %d processors, %s%n",
                System.getProperty("java.version"),
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.name"));
        IntakeBenchmark.run(folder.resolve("intake"));
        IndicatorBenchmark.run();
        if (args.length > 0) {
            StartBenchmark.run(Path.of(args[0]), folder.resolve("start"));
        }
    }

    /** The middle of several times, in seconds. */
    static double median(double[] seconds) {
        var sorted = seconds.clone();
        java.util.Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    static double secondsSince(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
