package org.sarcomaregistry.domain.staging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sarcomaregistry.domain.table.Tables.table;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sarcomaregistry.domain.code.Codes;
import org.sarcomaregistry.domain.table.BrokenTable;
import org.sarcomaregistry.domain.table.SharedFiles;
import org.sarcomaregistry.domain.text.Language;
import org.sarcomaregistry.domain.tumour.MCategory;
import org.sarcomaregistry.domain.tumour.NCategory;
import org.sarcomaregistry.domain.tumour.TCategory;

class StageTablesTest {

    private static final String SCHEMES = "scheme|authority|edition|grade|limits|t_by_size";
    private static final String RULES = "rule|scheme|t|n|m|grade|group";
    private static final String GOOD = "a|uicc|8;9|grade||no";

    @ParameterizedTest
    @CsvSource({
        "uicc8/sts-trunk-extremity, T2, N1, M0, G2, IIIB",
        "ajcc8/sts-trunk-extremity, T2, N1, M0, G2, IV",
        "uicc8/sts-trunk-extremity, T1, NX, M0, GX, IA",
        "uicc8/sts-trunk-extremity, T0, N0, M0, G1, invalid",
        "uicc8/sts-trunk-extremity, TX, NX, M0, G3, unknown",
        "uicc8/sts-trunk-extremity, T1, N0, , G3, unknown",
        "uicc8/bone-appendicular, T1, N1, , G3, IVB",
        "uicc8/bone-appendicular, T2, N0, M1a, G3, IVA",
        "ajcc8/gist-small-intestine-and-other, T4, N0, M0, UNKNOWN, III",
        "figo2009/corpus-lms-ess, T3b, NX, M0, G1, III",
        "ajcc7/sts, T2b, NX, M0, G3, unknown",
        "ajcc7/sts, TX, N0, M0, G2, II",
    })
    void known_stages(String scheme, String t, String n, String m, String grade, String stage) {
        assertThat(stage(scheme, t, n, m, grade).value().code()).isEqualTo(stage);
    }

    @Test
    void every_row_of_the_source_is_answered_as_it_says() {
        assertThat(SharedFiles.rows("domain/staging/stage-rules.tsv"))
                .hasSize(131)
                .allSatisfy(row -> {
                    var rule = StageTables.current().byId(row.get("schema")).orElseThrow().rules().stream()
                            .filter(r -> r.number() == Integer.parseInt(row.get("rule_order")))
                            .findFirst()
                            .orElseThrow();
                    assertThat(rule.group().code()).isEqualTo(row.get("stage"));
                    assertThat(cells(rule.t())).isEqualTo(row.get("t"));
                    assertThat(cells(rule.n())).isEqualTo(row.get("n"));
                    assertThat(cells(rule.m())).isEqualTo(row.get("m"));
                    assertThat(cells(rule.grade()))
                            .isEqualTo(row.get("grade_or_mitotic_rate").replace('-', '*'));
                });
    }

    @Test
    void a_missing_grade_is_the_x_of_its_scheme() {
        var gist = StageTables.current()
                .byId("ajcc8/gist-small-intestine-and-other")
                .orElseThrow();
        var large = extent("T4", "N0", "M0");
        assertThat(gist.stage(large, Optional.empty()).value()).isEqualTo(StageGroup.III);
        assertThat(gist.stage(large, StagingGrade.GX).value()).isEqualTo(StageGroup.UNKNOWN);
    }

    @Test
    void a_path_names_the_rule_in_both_languages() {
        var answer = stage("uicc8/sts-trunk-extremity", "T3", "NX", "M0", "GX");
        assertThat(answer.text().in(Language.EN)).isEqualTo("22: T2, T3 or T4; N0 or NX; M0; G1 or GX: stage IB");
        assertThat(answer.text().in(Language.NB))
                .isEqualTo("22: T2, T3 eller T4; N0 eller NX; M0; G1 eller GX: stadium IB");
        assertThat(stage("uicc8/sts-trunk-extremity", "T1", "N0", "", "G1")
                        .text()
                        .en())
                .isEqualTo("no rule fits");
    }

    @Test
    void only_a_node_without_metastasis_tells_uicc_from_ajcc() {
        var uicc = StageTables.current().byId("uicc8/sts-trunk-extremity").orElseThrow();
        var ajcc = StageTables.current().byId("ajcc8/sts-trunk-extremity").orElseThrow();
        assertThat(StageLaws.everything()
                        .filter(it -> uicc.stage(it.extent(), it.grade()).value()
                                != ajcc.stage(it.extent(), it.grade()).value()))
                .isNotEmpty()
                .allMatch(
                        it -> it.extent().n() == NCategory.N1 && it.extent().m().equals(Optional.of(MCategory.M0)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "1|a|T1|N0|M0|G7|IA ! rules:5: grade cannot be G7",
                "1|a|T9|N0|M0|G1|IA ! rules:5: t cannot be T9",
                "1|a|T1|N0|M0|G1|V ! rules:5: group cannot be V",
                "1|a||N0|M0|G1|IA ! rules:5: t is empty",
                "1|b|T1|N0|M0|G1|IA ! rules:5: scheme names b, which does not exist",
                "x|a|T1|N0|M0|G1|IA ! rules:5: rule cannot be x",
            })
    void a_broken_rule_is_refused_with_file_line_and_reason(String row, String message) {
        assertThatThrownBy(() -> StageTables.of(table("schemes", SCHEMES, GOOD), table("rules", RULES, row)))
                .isInstanceOf(BrokenTable.class)
                .hasMessage(message);
    }

    @Test
    void rules_out_of_order_or_without_effect_and_schemes_without_rules_are_refused() {
        var schemes = table("schemes", SCHEMES, GOOD);
        var rule = "2|a|T1|N0|M0|any|IA";
        assertThatThrownBy(() -> StageTables.of(schemes, table("rules", RULES, rule, "1|a|T2|N0|M0|any|IB")))
                .hasMessage("rules:6: rule 1 follows rule 2");
        assertThatThrownBy(() -> StageTables.of(schemes, table("rules", RULES, rule, "3|a|T1|N0|M0|G2|IB")))
                .hasMessage("rules:6: decides nothing, because earlier rules fit whatever it fits");
        assertThatThrownBy(() -> StageTables.of(
                        table("schemes", SCHEMES, GOOD, "b|uicc|8|grade||no"), table("rules", RULES, rule)))
                .hasMessage("schemes:6: has no rules");
        assertThatThrownBy(() ->
                        StageTables.of(table("schemes", SCHEMES, "a|icd|8|grade||no"), table("rules", RULES, rule)))
                .hasMessage("schemes:5: authority is icd");
    }

    private static Decision<StageGroup> stage(String scheme, String t, String n, String m, String grade) {
        return StageTables.current()
                .byId(scheme)
                .orElseThrow()
                .stage(extent(t, n, m), Codes.parse(StagingGrade.class, grade).orElseThrow());
    }

    private static Extent extent(String t, String n, String m) {
        return Extent.of(
                Codes.parse(TCategory.class, t),
                Codes.parse(NCategory.class, n),
                Optional.ofNullable(m).flatMap(code -> Codes.parse(MCategory.class, code)));
    }

    private static <E extends Enum<E> & org.sarcomaregistry.domain.code.Coded> String cells(Choice<E> choice) {
        return choice.values()
                .map(set -> String.join(
                        ",",
                        set.stream()
                                .map(org.sarcomaregistry.domain.code.Coded::code)
                                .toList()))
                .orElse("*");
    }
}
