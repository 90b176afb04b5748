package org.sarcomaregistry.testkit.stranger;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;
import org.sarcomaregistry.domain.indicator.Indicator;

/** The project under {@code src/it/stranger}, compiled against the two artefacts and what they need, and run. */
class StrangerTest {

    private static final Pattern NEEDED =
            Pattern.compile(".*/(guava|failureaccess|jqwik|junit-platform|opentest4j|apiguardian)[^/]*\\.jar");

    @Test
    void a_strangers_wrong_indicator_fails_with_at_most_three_people_shown(@TempDir Path folder) throws Exception {
        compile(folder);
        var summary = run(folder, "no.elsewhere.WaitingTest");
        assertThat(summary.getTestsSucceededCount()).isEqualTo(1);
        assertThat(summary.getFailures()).hasSize(1);
        var told = summary.getFailures().get(0).getException().getMessage();
        assertThat(told)
                .contains("OURS-PET: 32 laws kept, 1 broken")
                .contains("silence-is-no-answer")
                .contains("'no PET' is taken for NO although no work-up report has come");
        assertThat(told.lines().filter(line -> line.strip().startsWith("person ")))
                .hasSizeBetween(1, 3);
    }

    private static void compile(Path folder) throws IOException, URISyntaxException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var complaints = new StringWriter();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            var options = List.of("-d", folder.toString(), "-classpath", strangersClassPath(), "-proc:none");
            var sources = files.getJavaFileObjects(sources().toArray(Path[]::new));
            assertThat(compiler.getTask(complaints, files, null, options, null, sources)
                            .call())
                    .as(complaints.toString())
                    .isTrue();
        }
    }

    private static List<Path> sources() throws IOException {
        var module = Files.exists(Path.of("src/it")) ? Path.of("") : Path.of("registry-domain");
        try (var found = Files.walk(module.resolve("src/it/stranger/src/test/java"))) {
            return found.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    /** The classes of the domain, those of the kit, and the libraries that the guide tells: no tests of ours. */
    private static String strangersClassPath() throws URISyntaxException {
        var domain = Path.of(Indicator.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        var kit = domain.resolveSibling("testkit-" + domain.getFileName());
        var libraries = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(path -> NEEDED.matcher(path.replace('\\', '/')).matches());
        return Stream.concat(Stream.of(domain.toString(), kit.toString()), libraries)
                .collect(joining(File.pathSeparator));
    }

    private static TestExecutionSummary run(Path folder, String test) throws Exception {
        var listener = new SummaryGeneratingListener();
        try (var loader = new URLClassLoader(new URL[] {folder.toUri().toURL()}, StrangerTest.class.getClassLoader())) {
            var request = LauncherDiscoveryRequestBuilder.request()
                    .selectors(selectClass(Class.forName(test, true, loader)))
                    .build();
            LauncherFactory.create().execute(request, listener);
        }
        return listener.getSummary();
    }
}
