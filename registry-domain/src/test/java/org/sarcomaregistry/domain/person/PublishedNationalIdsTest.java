package org.sarcomaregistry.domain.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every published test number is judged as published; needs the shared folder beside the checkout. */
class PublishedNationalIdsTest {

    private static final Map<String, NumberKind> KINDS = Map.of(
            "fnr", NumberKind.FNR,
            "dnr", NumberKind.DNR,
            "hnr", NumberKind.SHIFTED_40,
            "tnr", NumberKind.SHIFTED_80,
            "dnr-and-hnr", NumberKind.SHIFTED_40_DNR,
            "dnr-and-tnr", NumberKind.SHIFTED_80_DNR,
            "fh-number", NumberKind.FH);

    @Test
    void all_72_are_judged_by_both_rules_as_published() throws IOException {
        var rows = rows();
        assertThat(rows).hasSize(72).allSatisfy(row -> {
            assertThat(isValid(row[0], CheckRule.FROM_2032)).as(row[0]).isEqualTo(row[1].equals("valid"));
            var classic = row[1].equals("valid") && row[5].equals("true");
            assertThat(isValid(row[0], CheckRule.CLASSIC)).as(row[0]).isEqualTo(classic);
        });
    }

    @Test
    void the_published_type_is_the_kind() throws IOException {
        assertThat(rows())
                .filteredOn(row -> KINDS.containsKey(row[2]))
                .hasSize(18)
                .allSatisfy(row -> assertThat(
                                NationalId.parse(row[0]).id().orElseThrow().kind())
                        .isEqualTo(KINDS.get(row[2])));
    }

    private static boolean isValid(String number, CheckRule rule) {
        return NationalId.parse(number, rule).id().isPresent();
    }

    private static List<String[]> rows() throws IOException {
        var file = Stream.iterate(Path.of("").toAbsolutePath(), at -> at != null, Path::getParent)
                .map(at -> at.resolve("../shared/examples/national-ids.tsv").normalize())
                .filter(Files::isRegularFile)
                .findFirst();
        assumeTrue(file.isPresent(), "the published test numbers are not at hand");
        try (var lines = Files.lines(file.orElseThrow())) {
            return lines.skip(1).map(line -> line.split("\t", -1)).toList();
        }
    }
}
