package org.sarcomaregistry.domain.treatment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sarcomaregistry.domain.table.Tables.table;

import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.sarcomaregistry.domain.table.BrokenTable;

class ProcedureCodeLawsTest {

    @Provide
    Arbitrary<ProcedureCode> codes() {
        var chapter = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just("N")),
                Tuple.of(1, Arbitraries.chars().range('A', 'Z').map(String::valueOf)));
        var letter = Arbitraries.chars().range('A', 'Z');
        return Combinators.combine(
                        chapter, letter, letter, Arbitraries.integers().between(0, 99))
                .as((a, b, c, digits) -> new ProcedureCode(String.format("%s%s%s%02d", a, b, c, digits)));
    }

    @Property
    void what_is_written_is_read_back_in_any_case(@ForAll("codes") ProcedureCode code) {
        assertThat(ProcedureCode.parse(code.code())).contains(code);
        assertThat(ProcedureCode.parse(" " + code.code().toLowerCase(Locale.ROOT) + " "))
                .contains(code);
    }

    @Property
    void codes_are_sorted_as_they_are_written(@ForAll("codes") ProcedureCode one, @ForAll("codes") ProcedureCode two) {
        assertThat(Integer.signum(one.compareTo(two))).isEqualTo(Integer.signum(("" + one).compareTo(two.code())));
    }

    @Property
    void an_amputation_is_tumour_surgery(@ForAll("codes") ProcedureCode code) {
        if (code.isAmputation()) {
            assertThat(code.isTumourSurgery()).isTrue();
            assertThat(code.code()).matches("N[B-H]Q[0-9]{2}");
        }
    }

    @Property
    void the_digits_do_not_change_the_kind(@ForAll("codes") ProcedureCode code) {
        var other = new ProcedureCode(code.code().substring(0, 3) + "99");
        assertThat(other.isTumourSurgery()).isEqualTo(code.isTumourSurgery());
        assertThat(other.isAmputation()).isEqualTo(code.isAmputation());
    }

    @Property
    void any_text_is_read_or_refused_without_an_exception(@ForAll String text) {
        ProcedureCode.parse(text).ifPresent(code -> assertThat(code.code()).hasSize(5));
    }

    @Example
    void known_codes_are_of_their_kind() {
        assertThat(kind("NFQ19")).isEqualTo("amputation");
        assertThat(kind("NEQ19")).isEqualTo("amputation");
        assertThat(kind("NFR09")).isEqualTo("tumour");
        assertThat(kind("JDC10")).isEqualTo("tumour");
        assertThat(kind("LCD00")).isEqualTo("tumour");
        assertThat(kind("QCE10")).isEqualTo("tumour");
        for (String other : new String[] {"NFA00", "NFJ51", "NFB20", "GAB10", "ZXA00", "JAH00", "AAF00"}) {
            assertThat(kind(other)).as(other).isEqualTo("other");
        }
    }

    private static String kind(String text) {
        var code = ProcedureCode.parse(text).orElseThrow();
        return code.isAmputation() ? "amputation" : code.isTumourSurgery() ? "tumour" : "other";
    }

    @Example
    void what_is_no_code_is_refused() {
        for (String text : new String[] {"NFQ1", "NFQ199", "NF19", "N1Q19", "", "ÆFQ19", "C49.2"}) {
            assertThat(ProcedureCode.parse(text)).as(text).isEmpty();
        }
        assertThatThrownBy(() -> new ProcedureCode("nfq19")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ProcedureRules.of(
                        table("p", "pattern|kind|provisional|title_en|title_nb", "NFQ*|amputation|no|a|b")))
                .isInstanceOf(BrokenTable.class)
                .hasMessage("p:5: pattern cannot be NFQ*");
    }
}
