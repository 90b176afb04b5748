package org.sarcomaregistry.domain.consistency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rules agree with the collected table of rules; needs the shared folder beside the checkout. */
class PublishedRulesTest {

    /** Rules on several tumours. */
    private static final Set<String> ELSEWHERE = Set.of("MP-1", "MP-2", "MP-3", "MP-4");

    @Test
    void ids_severities_and_confidence_agree() throws IOException {
        Map<String, String> published = new TreeMap<>();
        try (var lines = Files.lines(table())) {
            lines.skip(1)
                    .map(line -> line.split("\t", -1))
                    .filter(cells -> !ELSEWHERE.contains(cells[0]))
                    .forEach(cells -> published.put(cells[0], cells[1] + (cells[6].equals("check") ? " ?" : "")));
        }
        Map<String, String> ours = new TreeMap<>();
        ConsistencyRules.all().forEach(rule -> ours.put(rule.code(), judgement(rule)));
        assertThat(ours).hasSize(79).isEqualTo(published);
    }

    private static String judgement(Rule rule) {
        return rule.severity().name().toLowerCase(Locale.ROOT) + (rule.provisional() ? " ?" : "");
    }

    private static Path table() {
        var file = Stream.iterate(Path.of("").toAbsolutePath(), at -> at != null, Path::getParent)
                .map(at -> at.resolve("../shared/domain/consistency/consistency-rules.tsv")
                        .normalize())
                .filter(Files::isRegularFile)
                .findFirst();
        assumeTrue(file.isPresent(), "the collected table of rules is not at hand");
        return file.orElseThrow();
    }
}
