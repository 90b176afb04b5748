package org.sarcomaregistry.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sarcomaregistry.domain.indicator.Indicator.indicator;
import static org.sarcomaregistry.domain.indicator.Placing.byDiagnosis;
import static org.sarcomaregistry.domain.indicator.TreatmentProperties.IRRADIATED;
import static org.sarcomaregistry.domain.indicator.TreatmentProperties.OPERATED;
import static org.sarcomaregistry.domain.indicator.TumourProperties.SARCOMA;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sarcomaregistry.domain.indicator.Attribution;
import org.sarcomaregistry.domain.indicator.Indicator;
import org.sarcomaregistry.domain.indicator.Status;
import org.sarcomaregistry.domain.indicator.Target;
import org.sarcomaregistry.domain.text.Language;

/** What README.md says is compiled here, and what it promises is there. */
class ReadmeTest {

    private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
    private static final Pattern COMMAND = Pattern.compile("`registry ([a-z-]+)");

    @Test
    void the_indicator_of_the_readme_compiles_and_renders() throws IOException {
        Indicator radiotherapyAmongOperated = indicator(
                        "EXAMPLE", "Operert og strålebehandlet", "Operated and irradiated")
                .among(SARCOMA, OPERATED)
                .share(IRRADIATED)
                .target(Target.atLeast(80))
                .placed(byDiagnosis(Attribution.OPERATING), Status.COMPARATOR, "eksempel", "an example");
        assertThat(radiotherapyAmongOperated.definition(Language.EN)).contains("irradiated within a year");

        var shown = JAVA.matcher(readme());
        assertThat(shown.find()).isTrue();
        var source = Files.readString(top().resolve("registry-app/src/test/java")
                .resolve(ReadmeTest.class.getName().replace('.', '/') + ".java"));
        assertThat(plain(source)).contains(plain(shown.group(1)));
    }

    @Test
    void every_command_of_the_readme_is_a_command() throws IOException {
        var known = Main.commandLine(Clock.systemUTC()).getSubcommands().keySet();
        var named = COMMAND.matcher(readme()).results().map(m -> m.group(1)).toList();
        assertThat(named).isNotEmpty().allMatch(known::contains);
    }

    @Test
    void the_readme_is_short_and_its_links_lead_somewhere() throws IOException {
        assertThat(readme().lines().count()).isLessThan(150);
        var links = Pattern.compile("\\]\\(([a-zA-Z][^):]*)\\)")
                .matcher(readme())
                .results()
                .map(m -> m.group(1))
                .toList();
        assertThat(links).isNotEmpty().allMatch(link -> Files.exists(top().resolve(link)));
    }

    private static String plain(String code) {
        return code.replaceAll("\\s+", "");
    }

    private static String readme() throws IOException {
        return Files.readString(top().resolve("README.md"));
    }

    private static Path top() {
        var folder = Path.of("").toAbsolutePath();
        return Files.exists(folder.resolve("README.md")) ? folder : folder.getParent();
    }
}
