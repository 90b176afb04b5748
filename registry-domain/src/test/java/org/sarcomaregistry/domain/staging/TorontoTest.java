package org.sarcomaregistry.domain.staging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sarcomaregistry.domain.table.Tables.table;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sarcomaregistry.domain.code.Codes;
import org.sarcomaregistry.domain.tumour.MCategory;
import org.sarcomaregistry.domain.tumour.NCategory;
import org.sarcomaregistry.domain.tumour.TCategory;

class TorontoTest {

    @ParameterizedTest
    @CsvSource({
        "rhabdomyosarcoma, favourable, T2, N1, M0, , 1",
        "rhabdomyosarcoma, unfavourable, T1, N0, M0, , 2",
        "rhabdomyosarcoma, unfavourable, T1, NX, M0, , 2",
        "rhabdomyosarcoma, unfavourable, T2, N0, M0, , 3",
        "rhabdomyosarcoma, unfavourable, T1, N1, M0, , 3",
        "rhabdomyosarcoma, unfavourable, TX, N1, M0, , 3",
        "rhabdomyosarcoma, unfavourable, TX, N0, M0, , unknown",
        "rhabdomyosarcoma, , T1, N0, M0, , unknown",
        "rhabdomyosarcoma, , T1, N0, M1, , 4",
        "rhabdomyosarcoma, favourable, T1, N0, , , unknown",
        "non-rms-soft-tissue, , T1, N0, M0, G1, 1",
        "non-rms-soft-tissue, , T4, N0, M0, G1, 1",
        "non-rms-soft-tissue, , T1, N0, M0, G2, 2",
        "non-rms-soft-tissue, , T1a, N0, M0, HIGH, 2",
        "non-rms-soft-tissue, , T2, NX, M0, G3, 3",
        "non-rms-soft-tissue, , T4b, N0, M0, G3, 3",
        "non-rms-soft-tissue, , T1, N1, M0, G1, 3",
        "non-rms-soft-tissue, , T1, N0, M1, G1, 4",
        "non-rms-soft-tissue, , T1, N0, M0, GX, unknown",
        "non-rms-soft-tissue, , T1, N0, M0, , unknown",
        "osteosarcoma, , T2, N1, M0, , localized",
        "osteosarcoma, , T2, N0, M1a, , metastatic",
        "ewing-sarcoma, , TX, NX, M1b, , metastatic",
        "ewing-sarcoma, , TX, NX, , , unknown",
    })
    void stage_of_a_child(String scheme, String site, String t, String n, String m, String grade, String stage) {
        var decided = Toronto.current().stage("toronto/" + scheme, tumour(site, t, n, m, grade));
        assertThat(decided.value().code()).isEqualTo(stage);
        assertThat(decided.path()).hasSize(1);
    }

    @Test
    void the_path_names_the_rule() {
        var decided =
                Toronto.current().stage("toronto/rhabdomyosarcoma", tumour("unfavourable", "T1", "N0", "M0", null));
        assertThat(decided.text().en()).isEqualTo("5: unfavourable site; T1; N0 or NX; M0; any G: stage 2");
        assertThat(Toronto.current().schemes()).hasSize(4);
    }

    @Test
    void an_unknown_scheme_and_a_broken_rule_are_refused() {
        var any = tumour(null, "T1", "N0", "M0", null);
        assertThatThrownBy(() -> Toronto.current().stage("toronto/lymphoma", any))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        Toronto.of(table("t", "rule|scheme|site|t|n|m|grade|stage", "1|x|any|any|any|M0|any|five")))
                .hasMessage("t:5: stage cannot be five");
    }

    private static TorontoCase tumour(String site, String t, String n, String m, String grade) {
        var extent = Extent.of(
                Codes.parse(TCategory.class, t),
                Codes.parse(NCategory.class, n),
                Optional.ofNullable(m).flatMap(code -> Codes.parse(MCategory.class, code)));
        return new TorontoCase(
                Optional.ofNullable(site).flatMap(code -> Codes.parse(SiteClass.class, code)),
                extent,
                Optional.ofNullable(grade).flatMap(code -> Codes.parse(StagingGrade.class, code)));
    }
}
