package org.sarcomaregistry.domain.bench;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Measures what the domain promises of speed, each beside a limit measured in the same run, and prints ours, the limit's,
 * the ratio and the goal. The only argument says how long: {@code full}, or {@code short} to see that it runs.
 */
public final class DomainBenchmarks {

    private static final double NANOS = 1e9;

    private DomainBenchmarks() {}

    /** Runs all benchmarks of this package. */
    public static void main(String[] args) throws RunnerException {
        boolean full = args.length == 0 || args[0].equals("full");
        var options = new OptionsBuilder()
                .include(DomainBenchmarks.class.getPackageName() + ".*")
                .mode(Mode.AverageTime)
                .timeUnit(java.util.concurrent.TimeUnit.NANOSECONDS)
                .forks(full ? 2 : 1)
                .warmupIterations(full ? 5 : 1)
                .warmupTime(TimeValue.milliseconds(full ? 2000 : 50))
                .measurementIterations(full ? 5 : 1)
                .measurementTime(TimeValue.milliseconds(full ? 400 : 50))
                .jvmArgs("-Xmx1g")
                .build();
        tell(new Runner(options).run());
    }

    private static void tell(Collection<RunResult> results) {
        Map<String, Double> nanos = results.stream()
                .collect(Collectors.toMap(
                        DomainBenchmarks::name,
                        result -> result.getPrimaryResult().getStatistics().getPercentile(50)));
        System.out.printf("%nmedians on Java %s%n", System.getProperty("java.version"));
        nanos.keySet().stream()
                .filter(name -> name.contains(".ours"))
                .sorted()
                .forEach(name -> tell(name, nanos.get(name), nanos.get(name.replace(".ours", ".limit"))));
    }

    private static void tell(String name, double ours, double limit) {
        System.out.printf(
                "%s: ours %.0f ns, limit %.1f ns, ratio %.1f%s%n", name, ours, limit, ours / limit, goal(name, ours));
    }

    private static String goal(String name, double nanos) {
        if (name.startsWith("Rules")) {
            return "; %.1f million rules/s (goal >= 20)".formatted(RulesBenchmark.RULES * NANOS / nanos / 1e6);
        }
        if (name.startsWith("Staging")) {
            return "; %.2f million tumours/s (goal >= 1.8)".formatted(NANOS / nanos / 1e6);
        }
        return "; %.1f µs (goal <= %d)".formatted(nanos / 1e3, name.startsWith("Fold") ? 20 : 100);
    }

    private static String name(RunResult result) {
        var parameters = result.getParams();
        var full = parameters.getBenchmark();
        var name = full.substring(DomainBenchmarks.class.getPackageName().length() + 1)
                .replace("Benchmark", "");
        var told = parameters.getParamsKeys().stream().map(parameters::getParam).collect(Collectors.joining(", "));
        return told.isEmpty() ? name : name + "(" + told + ")";
    }
}
