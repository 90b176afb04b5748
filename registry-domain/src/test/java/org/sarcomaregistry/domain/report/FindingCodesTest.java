package org.sarcomaregistry.domain.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sarcomaregistry.domain.consistency.ConsistencyRules;
import org.sarcomaregistry.domain.consistency.Rule;
import org.sarcomaregistry.domain.person.IdFlaw;

class FindingCodesTest {

    @Test
    void a_code_means_one_thing() {
        assertThat(codes()).doesNotHaveDuplicates().allMatch(code -> code.matches("[A-Z0-9]+(-[A-Z0-9]+)+"));
    }

    @Test
    void a_text_leaves_no_place_of_a_name_open() {
        var field = Codebook.current().fields(FormKind.WORK_UP).get("first_attendance");
        var other = Codebook.current().fields(FormKind.WORK_UP).get("referral_received");
        assertThat(FormRule.values())
                .extracting(rule -> rule.at(field, other).text())
                .allSatisfy(text -> {
                    assertThat(text.nb()).doesNotContain("{");
                    assertThat(text.en()).doesNotContain("{");
                });
        assertThat(FormRule.DATE_ORDER.at(field, other).text().en())
                .isEqualTo("First attendance is before \"Referral received\"");
    }

    private static List<String> codes() {
        return Stream.of(
                        Arrays.stream(FormRule.values()).map(FormRule::code),
                        Arrays.stream(IdFlaw.values())
                                .map(flaw -> "ID-" + flaw.code().toUpperCase(Locale.ROOT)),
                        ConsistencyRules.all().stream().map(Rule::code))
                .flatMap(codes -> codes)
                .toList();
    }
}
