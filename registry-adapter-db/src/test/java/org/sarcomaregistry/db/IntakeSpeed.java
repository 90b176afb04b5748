package org.sarcomaregistry.db;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Stopwatch;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.sarcomaregistry.application.reporting.Intake;
import org.sarcomaregistry.application.reporting.Sender;
import org.sarcomaregistry.application.reporting.Submission;
import org.sarcomaregistry.application.reporting.SubmitReport;
import org.sarcomaregistry.application.testing.Forms;
import org.sarcomaregistry.db.embedded.EmbeddedPostgres;
import org.sarcomaregistry.domain.report.Examination;
import org.sarcomaregistry.domain.report.FormKind;
import org.sarcomaregistry.domain.report.IdPolicy;

/**
 * Measures the way of reports into a durable database, through all rules: in batches as an import sends them, and one by
 * one as a hospital does. Not a test; run by hand, with a folder for the database and a number of reports.
 */
final class IntakeSpeed {

    private static final int BATCH = 500;
    private static final ImmutableList<FormKind> KINDS = ImmutableList.of(
            FormKind.WORK_UP,
            FormKind.SURGERY,
            FormKind.RADIOTHERAPY,
            FormKind.SYSTEMIC_THERAPY,
            FormKind.FOLLOW_UP,
            FormKind.FOLLOW_UP);

    private final SubmitReport reports;
    private final Sender sender = new Sender("speed-" + System.nanoTime());

    private IntakeSpeed(Database database) {
        var clock = Clock.tickMillis(ZoneOffset.UTC);
        this.reports = new SubmitReport(new Intake(
                database.transactions(), Examination.current(IdPolicy.TRIAL), database.fingerprints(), clock));
    }

    public static void main(String[] arguments) {
        var folder = Path.of(arguments[0]);
        int count = Integer.parseInt(arguments[1]);
        try (var server = EmbeddedPostgres.start(folder)) {
            server.createUnlessThere("speed");
            measure(server.address("speed"), folder.resolve("speed.key"), count);
        }
    }

    private static void measure(DatabaseAddress address, Path keyFile, int count) {
        try (var database = Database.open(address, keyFile)) {
            var speed = new IntakeSpeed(database);
            speed.batches("warm-up", count);
            speed.batches("batches of " + BATCH, count);
            speed.batches("batches of " + BATCH, count);
            speed.again(count);
            speed.single("one by one", count / 4);
            speed.single("one by one", count / 4);
            speed.parallel(count / 4);
            speed.reading(database);
        }
    }

    private void batches(String name, int count) {
        var batches = Lists.partition(submissions(name + System.nanoTime(), count), BATCH);
        measure(name, count, () -> batches.forEach(reports::submitAll));
    }

    private void again(int count) {
        var batches = Lists.partition(submissions("again", count), BATCH);
        batches.forEach(reports::submitAll);
        measure("the same batches again", count, () -> batches.forEach(reports::submitAll));
    }

    private void single(String name, int count) {
        var submissions = submissions(name + System.nanoTime(), count);
        measure(name, count, () -> submissions.forEach(reports::submit));
    }

    private void parallel(int count) {
        var submissions = submissions("parallel" + System.nanoTime(), count);
        measure(
                "one by one, by the common pool's threads",
                count,
                () -> submissions.parallelStream().forEach((Consumer<Submission>) reports::submit));
    }

    private void reading(Database database) {
        int entries =
                (int) (long) database.transactions().read(stores -> stores.log().watermark());
        measure(
                "read the log",
                entries,
                () -> database.transactions().read(stores -> {
                    stores.log().read(0, entries, entry -> {});
                    return true;
                }));
    }

    private List<Submission> submissions(String prefix, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Submission(
                        Forms.of(
                                KINDS.get(i % KINDS.size()),
                                prefix.hashCode() + "-" + i,
                                Forms.patient(i / KINDS.size())),
                        sender,
                        Optional.empty(),
                        LocalDate.of(2026, 3, 1)))
                .collect(toImmutableList());
    }

    /** Says also how much time of processors this program took: where others run too, only that is comparable. */
    private static void measure(String name, int count, Runnable work) {
        var watch = Stopwatch.createStarted();
        long before = processorTime();
        work.run();
        double seconds = watch.elapsed(TimeUnit.MICROSECONDS) / 1e6;
        System.out.printf(
                Locale.ROOT,
                "%-45s %8d in %7.2f s: %8.0f per second; %5.0f µs of this program's each%n",
                name,
                count,
                seconds,
                count / seconds,
                (processorTime() - before) / 1e3 / count);
    }

    private static long processorTime() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }
}
