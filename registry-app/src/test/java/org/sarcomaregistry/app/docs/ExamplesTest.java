package org.sarcomaregistry.app.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.ImmutableSet;
import com.google.common.hash.Hashing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sarcomaregistry.app.Issuing;
import org.sarcomaregistry.app.Registry;
import org.sarcomaregistry.app.Service;
import org.sarcomaregistry.app.settings.Settings;
import org.sarcomaregistry.application.access.Appointment;
import org.sarcomaregistry.application.access.Role;
import org.sarcomaregistry.application.memory.InMemoryTransactions;
import org.sarcomaregistry.domain.report.IdPolicy;
import org.sarcomaregistry.domain.unit.OrganisationNumber;
import org.sarcomaregistry.http.HttpSettings;
import org.sarcomaregistry.http.Identity;
import org.sarcomaregistry.http.TokenScope;
import org.sarcomaregistry.http.sandbox.ConformanceSheet;
import org.sarcomaregistry.http.sandbox.Sandbox;

/** The examples for developers of portals do what they say, and as clients of a sandbox they break no rule. */
class ExamplesTest {

    private static final String HOSPITAL = "974557746";
    private static final Path EXAMPLES = Checkout.top().resolve("docs/examples");

    private final Clock clock = Clock.system(ZoneId.of("Europe/Oslo"));
    private final Settings settings = Settings.of(new Properties(), Map.of("REGISTRY_PORT", "0"));
    private final Issuing issuing = Issuing.ofSession(settings, clock);
    private final Registry registry = Registry.of(
            new InMemoryTransactions(),
            form -> Hashing.sha256()
                    .hashString(form.canonical(), StandardCharsets.UTF_8)
                    .toString(),
            IdPolicy.TRIAL,
            clock);
    private Sandbox sandbox;

    @BeforeEach
    void start() {
        registry.transactions().commit(stores -> {
            stores.appointments().add(new Appointment("reporter", Role.REPORTER, HOSPITAL));
            return true;
        });
        sandbox = Sandbox.start(
                HttpSettings.loopback(0), () -> Service.start(registry, settings, issuing, List.of()), clock);
    }

    @AfterEach
    void stop() {
        sandbox.close();
    }

    private String token() {
        var reporter = new Identity(
                "reporter",
                OrganisationNumber.parse(HOSPITAL).orElseThrow(),
                ImmutableSet.of(TokenScope.REPORT, TokenScope.READ));
        return issuing.local().orElseThrow().issue(reporter, Duration.ofHours(1));
    }

    private List<String> run(String program, String example) throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        program, EXAMPLES.resolve(example).toString(), "http://127.0.0.1:" + sandbox.port(), token())
                .redirectErrorStream(true)
                .start();
        var lines = process.inputReader(StandardCharsets.UTF_8).lines().toList();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(String.join("\n", lines)).isZero();
        return lines;
    }

    @Test
    void the_example_for_a_shell_drafts_submits_reads_and_corrects() throws Exception {
        assumeTrue(
                Files.isExecutable(Path.of("/usr/bin/curl")) && Files.isExecutable(Path.of("/bin/sh")),
                "needs a shell and curl");
        assertThat(run("/bin/sh", "report.sh")).containsExactly("accepted", "accepted");
        assertThatNothingIsBroken();
    }

    @Test
    void the_example_in_java_does_the_same() throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        assertThat(run(java, "Report.java")).containsExactly("accepted", "accepted");
        assertThatNothingIsBroken();
    }

    private void assertThatNothingIsBroken() {
        assertThat(sandbox.sheet().rules())
                .filteredOn(line -> List.of("keys", "order", "receipts", "versions", "no-numbers")
                        .contains(line.rule()))
                .hasSize(5)
                .extracting(ConformanceSheet.Line::result)
                .containsOnly("kept");
        assertThat(sandbox.sheet().rules())
                .extracting(ConformanceSheet.Line::result)
                .doesNotContain("broken");
    }

    @Test
    void each_example_has_fewer_than_thirty_lines() throws IOException {
        try (var examples = Files.list(EXAMPLES)) {
            assertThat(examples)
                    .hasSize(2)
                    .allSatisfy(
                            example -> assertThat(Files.readAllLines(example)).hasSizeLessThan(30));
        }
    }
}
