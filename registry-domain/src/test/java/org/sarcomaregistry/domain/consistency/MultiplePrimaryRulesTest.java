package org.sarcomaregistry.domain.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sarcomaregistry.domain.subtype.Morphology;
import org.sarcomaregistry.domain.table.SharedFiles;
import org.sarcomaregistry.domain.tumour.Laterality;
import org.sarcomaregistry.domain.tumour.Primary;
import org.sarcomaregistry.domain.tumour.Topography;

class MultiplePrimaryRulesTest {

    @ParameterizedTest
    @CsvSource({
        "C49.2, 8890/3, C49.1, 8850/3, MP-1",
        "C49.2, 8890/3, C48.0, 8850/3, ''",
        "C49.2, 8890/3, C49.2, 9364/3, MP-2",
        "C49.2, 8890/3, C16.9, 8936/3, ''",
        "C44.7, 9140/3, C18.9, 9140/3, MP-3",
        "C49.2, 8000/3, C49.2, 8850/3, MP-4",
        "C49.2, 8000/3, C48.0, 8850/3, ''",
        "C49.2, 8850/1, C49.2, 8850/3, ''"
    })
    void two_tumours_call_for_their_rule_in_either_order(
            String site, String code, String otherSite, String otherCode, String rule) {
        var one = primary(site, code);
        var other = primary(otherSite, otherCode);
        assertThat(MultiplePrimaryRules.of(one, other))
                .isEqualTo(MultiplePrimaryRules.of(other, one))
                .extracting(PairRule::code)
                .isEqualTo(rule.isEmpty() ? List.of() : List.of(rule));
    }

    @Test
    void codes_and_severities_are_those_of_the_collected_table() {
        assertThat(SharedFiles.rows("domain/consistency/consistency-rules.tsv"))
                .filteredOn(row -> row.get("rule_id").startsWith("MP-"))
                .extracting(row -> row.get("rule_id") + " " + row.get("severity"))
                .containsExactlyElementsOf(MultiplePrimaryRules.all().stream()
                        .map(rule -> rule.code() + " " + rule.severity().code())
                        .toList());
    }

    private static Primary primary(String site, String code) {
        return new Primary(new Topography(site), Morphology.parse(code).orElseThrow(), Laterality.NOT_APPLICABLE);
    }
}
