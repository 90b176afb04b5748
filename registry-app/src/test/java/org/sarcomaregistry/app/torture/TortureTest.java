package org.sarcomaregistry.app.torture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Nothing that was acknowledged is ever lost, and the driver that says so can tell when something is. */
@EnabledOnOs(OS.LINUX)
final class TortureTest {

    private static final Path FOLDER = Path.of("target", "torture");

    @Test
    void whatever_dies_nothing_acknowledged_is_lost_and_nothing_is_doubled() {
        var plan = Boolean.getBoolean("torture.long") ? Plan.LONG : Plan.SHORT;
        var torture = Torture.run(plan, FOLDER.resolve("run"));
        System.out.println(torture.told());
        assertThat(torture.verdict().isKept()).as(torture.told()).isTrue();
        assertThat(torture.restored().lost()).as(torture.told()).isZero();
        assertThat(torture.verdict().acknowledged()).isGreaterThanOrEqualTo(plan.submissions());
        assertThat(torture.restored().acknowledged()).isPositive();
    }

    @Test
    void a_full_disk_loses_nothing_and_needs_no_restart() throws IOException {
        var drill = FullDisk.mounted(FOLDER.resolve("full"));
        assumeTrue(drill.isPresent(), "a file system in memory can't be mounted here");
        try (var disk = drill.orElseThrow()) {
            var told = disk.run(3);
            System.out.println(told);
            assertThat(told.verdict().isKept()).as(told.toString()).isTrue();
            assertThat(told.refusals()).as(told.toString()).isPositive();
            assertThat(told.readsWhileFull()).as(told.toString()).isPositive();
        }
    }

    @Test
    void a_service_that_acknowledges_before_it_commits_is_found_out() {
        var torture = Torture.run(Plan.against(Mutant.ACKNOWLEDGES_BEFORE_COMMIT), FOLDER.resolve("hasty"));
        assertThat(torture.verdict().lost()).as(torture.told()).isPositive();
    }

    @Test
    void a_service_that_forgets_what_came_before_is_found_out() {
        var torture = Torture.run(Plan.against(Mutant.FORGETS_WHAT_CAME_BEFORE), FOLDER.resolve("forgetful"));
        assertThat(torture.verdict().doubled()).as(torture.told()).isPositive();
        assertThat(torture.verdict().surplus()).as(torture.told()).isPositive();
    }
}
