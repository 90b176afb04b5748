package org.sarcomaregistry.app.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sarcomaregistry.app.Registry;
import org.sarcomaregistry.app.demo.Filling;
import org.sarcomaregistry.app.reminding.ReminderFolder;
import org.sarcomaregistry.app.synthetic.SyntheticNorway;
import org.sarcomaregistry.application.Unavailable;
import org.sarcomaregistry.application.reminding.Letters;
import org.sarcomaregistry.application.reminding.MissingReports;
import org.sarcomaregistry.application.reminding.RemindUnits;
import org.sarcomaregistry.application.reminding.Reminder;
import org.sarcomaregistry.domain.course.Expected;
import org.sarcomaregistry.domain.course.ReminderPlan;
import org.sarcomaregistry.domain.indicator.Scope;
import org.sarcomaregistry.domain.report.MessageKey;

/** A night on a real PostgreSQL: four programs at once, of which some break off, and then one that finishes. */
class NightOfRemindersTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 7, 1);
    private static final int PATIENTS = 1000;
    private static final int PROGRAMS = 4;

    @Test
    void every_reminder_that_is_due_is_one_file(@TempDir Path keys, @TempDir Path folder)
            throws InterruptedException, IOException {
        try (var service = new TrialService(TODAY, keys)) {
            var registry = service.registry;
            var norway = SyntheticNorway.ofSize(7, TODAY.minusDays(1), PATIENTS);
            new Filling(registry).fill(norway.patients(), sent -> {});
            registry.recordEvidence().recordAll(norway.declarations());

            int due = due(registry);
            assertThat(due).isGreaterThan(PROGRAMS);
            several_programs_at_once(registry, folder);
            var last = night(registry, new ReminderFolder(folder)).get();
            assertThat(last.held()).isZero();
            assertThat(files(folder)).hasSize(due).allMatch(name -> name.endsWith(".json"));
            assertThat(night(registry, new ReminderFolder(folder)).get()).isEqualTo(new RemindUnits.Night(0, 0, 0));
            every_file_is_of_a_reminder_and_none_is_of_the_same(registry, files(folder));
        }
    }

    private static int due(Registry registry) {
        return (int) registry.missingReports().of(Scope.NATION).stream()
                .filter(missing -> ReminderPlan.due(missing.expectation(), TODAY, List.of())
                        .isPresent())
                .count();
    }

    private static void several_programs_at_once(Registry registry, Path folder) throws InterruptedException {
        var programs = new ArrayList<Callable<RemindUnits.Night>>();
        for (int program = 0; program < PROGRAMS; program++) {
            programs.add(night(registry, breakingOff(new ReminderFolder(folder), program))::get);
        }
        var threads = Executors.newFixedThreadPool(PROGRAMS);
        try {
            for (var end : threads.invokeAll(programs)) {
                try {
                    end.get();
                } catch (ExecutionException broken) {
                    assertThat(broken.getCause()).isInstanceOf(Unavailable.class);
                }
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** Each program has read the courses for itself, as one on another machine has. */
    private static Supplier<RemindUnits.Night> night(Registry registry, Letters letters) {
        var missing = new MissingReports(registry.courses(), registry.statistics(), registry.transactions());
        return () -> new RemindUnits(registry.transactions(), missing, letters, registry.clock()).run();
    }

    private static Letters breakingOff(Letters letters, int after) {
        var sent = new AtomicInteger();
        return reminder -> {
            if (sent.getAndIncrement() == after) {
                throw new Unavailable("on purpose", new IllegalStateException());
            }
            letters.send(reminder);
        };
    }

    private static void every_file_is_of_a_reminder_and_none_is_of_the_same(Registry registry, List<String> files) {
        Set<MessageKey> evidence = registry.missingReports().of(Scope.NATION).stream()
                .flatMap(missing -> missing.expectation().names().stream())
                .map(Expected::evidence)
                .collect(ImmutableSet.toImmutableSet());
        List<Reminder> reminders =
                registry.transactions().read(stores -> stores.reminders().about(evidence));
        assertThat(reminders).hasSameSizeAs(files);
        assertThat(reminders.stream()
                        .map(one -> one.kind() + " " + one.unit() + " " + one.evidence())
                        .collect(Collectors.toSet()))
                .hasSameSizeAs(reminders);
        assertThat(files)
                .allMatch(name -> reminders.stream()
                        .anyMatch(one -> name.contains(one.id().toString())));
    }

    private static List<String> files(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
