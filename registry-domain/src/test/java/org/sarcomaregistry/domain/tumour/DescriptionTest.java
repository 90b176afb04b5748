package org.sarcomaregistry.domain.tumour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sarcomaregistry.domain.code.Coded;

class DescriptionTest {

    @ParameterizedTest
    @CsvSource({"G1, LOW", "LOW, LOW", "G2, HIGH", "G3, HIGH", "HIGH, HIGH", "UNKNOWN,", "NOT_APPLICABLE,"})
    void a_grade_falls_into_two_tiers(Grade grade, Grade tier) {
        assertThat(grade.twoTier()).isEqualTo(Optional.ofNullable(tier));
    }

    @Test
    void categories_are_codes_as_clinicians_write_them() {
        assertThat(TCategory.values()).extracting(Coded::code).contains("TX", "T0", "T1", "T2a", "T4c");
        assertThat(NCategory.values()).extracting(Coded::code).containsExactly("NX", "N0", "N1");
        assertThat(MCategory.values()).extracting(Coded::code).containsExactly("M0", "M1", "M1a", "M1b");
        assertThat(Basis.values()).extracting(Coded::code).containsExactly("0", "1", "2", "4", "5", "6", "7", "9");
    }

    @ParameterizedTest
    @EnumSource(TCategory.class)
    void a_subdivided_category_is_part_of_its_whole(TCategory category) {
        assertThat(category.code()).startsWith(category.whole().code());
        assertThat(category.whole().whole()).isEqualTo(category.whole());
    }

    @Test
    void tnm_has_at_least_one_category_and_always_an_edition() {
        var tnm = new Tnm(Optional.of(TCategory.T2), Optional.empty(), Optional.of(MCategory.M1A), TnmEdition.EIGHTH);
        assertThat(tnm).hasToString("T2 M1a (8)");
        assertThat(new Tnm(Optional.empty(), Optional.of(NCategory.N1), Optional.empty(), TnmEdition.SEVENTH))
                .hasToString("N1 (7)");
        assertThatThrownBy(() -> new Tnm(Optional.empty(), Optional.empty(), Optional.empty(), TnmEdition.EIGHTH))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
