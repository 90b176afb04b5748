package org.sarcomaregistry.db;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sarcomaregistry.application.Unavailable;
import org.sarcomaregistry.application.night.MakeNights;
import org.sarcomaregistry.application.night.Night;
import org.sarcomaregistry.application.publishing.Release;
import org.sarcomaregistry.application.testing.Evening;
import org.sarcomaregistry.application.testing.FailingPorts;
import org.sarcomaregistry.application.testing.FailingPorts.Side;
import org.sarcomaregistry.db.testing.TestDatabase;

/** Instances with connections of their own race for the nights of one database; some are killed on the way. */
final class RacingNightsTest {

    private static final int NIGHTS = 200;

    @TempDir
    private Path folder;

    private final TestDatabase server = TestDatabase.empty();

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void two_instances_make_each_of_200_nights_once() throws InterruptedException, ExecutionException {
        try (var one = open();
                var other = open()) {
            var evening = begun(one);
            run(ImmutableList.of(
                    () -> makeAll(evening.instance("one", one.transactions()), evening),
                    () -> makeAll(evening.instance("other", other.transactions()), evening)));
            assertEachOnce(evening);
        }
    }

    /** Who was killed comes again under another name, and finds the claim of the dead. */
    @Test
    void three_instances_of_which_one_is_killed_again_and_again_lose_none()
            throws InterruptedException, ExecutionException {
        try (var one = open();
                var other = open()) {
            var evening = begun(one);
            run(ImmutableList.of(
                    () -> makeAll(evening.instance("one", one.transactions()), evening),
                    () -> dieOften(other, evening, 1),
                    () -> dieOften(one, evening, 2)));
            assertEachOnce(evening);
        }
    }

    @ParameterizedTest
    @EnumSource
    void killed_at_any_call_and_run_again_it_gives_the_same_bytes(Side side) {
        int calls = 0;
        var bytes = new HashSet<String>();
        try (var database = open()) {
            var evening = begun(database);
            evening.clock().put(evening.all(evening.instance("a")));
            for (boolean killed = true; killed; calls++) {
                evening.clock().pass(Duration.ofDays(1));
                var failing = new FailingPorts(database.transactions(), calls + 1, side);
                killed = evening.isKilled(evening.instance("a", failing));
                evening.all(evening.instance("a"));
                var last = evening.dates().get(0);
                bytes.add(evening.bytes(last).replace(last.toString(), "that day"));
            }
            assertThat(calls).isGreaterThan(8);
            assertThat(evening.dates()).doesNotHaveDuplicates();
            assertThat(evening.releases()).hasSameSizeAs(evening.dates());
            assertThat(bytes).hasSize(1);
        }
    }

    private Database open() {
        return Database.open(server.address(), folder.resolve("keys"));
    }

    private static Evening begun(Database database) {
        var evening = new Evening(database.transactions());
        evening.told();
        evening.all(evening.instance("first"));
        evening.clock().pass(Duration.ofDays(NIGHTS - 1));
        return evening;
    }

    private static int makeAll(MakeNights nights, Evening evening) {
        int made = 0;
        while (evening.dates().size() < NIGHTS) {
            made += nights.next().<Integer>fold(done -> 1, idle -> 0);
        }
        return made;
    }

    /** Killed at random calls; time passes for those who wait for the claims of the dead. */
    private static int dieOften(Database database, Evening evening, int seed) {
        var random = new Random(seed);
        for (int life = 0; evening.dates().size() < NIGHTS; life++) {
            var side = random.nextBoolean() ? Side.BEFORE : Side.AFTER;
            var ports = new FailingPorts(database.transactions(), 1 + random.nextInt(30), side);
            try {
                makeAll(evening.instance("mortal-" + seed + "-" + life, ports), evening);
            } catch (Unavailable killed) {
                evening.clock().pass(Duration.ofMinutes(5));
            }
        }
        return 0;
    }

    private static void run(List<Callable<Integer>> instances) throws InterruptedException, ExecutionException {
        var threads = Executors.newFixedThreadPool(instances.size());
        try {
            for (var end : threads.invokeAll(instances)) {
                end.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static void assertEachOnce(Evening evening) {
        var made = Lists.reverse(evening.nights());
        var first = made.get(0).dataDate();
        assertThat(made.stream().map(Night::dataDate))
                .containsExactlyElementsOf(
                        first.datesUntil(first.plusDays(made.size())).toList());
        assertThat(made.size()).isGreaterThanOrEqualTo(NIGHTS);
        var released = new ArrayList<LocalDate>();
        evening.releases().stream().map(Release.Summary::dataDate).forEach(released::add);
        assertThat(Lists.reverse(released))
                .containsExactlyElementsOf(made.stream()
                        .filter(n -> n.made().isPresent())
                        .map(Night::dataDate)
                        .toList());
    }
}
