package org.sarcomaregistry.app.torture;

import static org.assertj.core.api.Assertions.assertThat;

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
        assertThat(torture.verdict().acknowledged()).isGreaterThanOrEqualTo(plan.submissions());
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
