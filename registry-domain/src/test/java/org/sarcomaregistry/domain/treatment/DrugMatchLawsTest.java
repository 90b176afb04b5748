package org.sarcomaregistry.domain.treatment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.sarcomaregistry.domain.treatment.DrugMatch.Doubtful;
import org.sarcomaregistry.domain.treatment.DrugMatch.Exact;

class DrugMatchLawsTest {

    private static final Drugs DRUGS = Drugs.current();

    @Provide
    Arbitrary<Drug> drugs() {
        return Arbitraries.of(DRUGS.all());
    }

    @Provide
    Arbitrary<String> separators() {
        return Arbitraries.of(", ", " + ", "+", "/", " and ", " og ", " & ", "; ", " ", "-", " with ", "\n");
    }

    private static List<Drug> exact(String text) {
        return DRUGS.match(text).fold(Exact::drugs, doubtful -> List.of(), List::of);
    }

    @Property
    void a_generic_name_is_exact_in_either_language_and_any_case(@ForAll("drugs") Drug drug) {
        assertThat(exact(drug.name().en())).containsExactly(drug);
        assertThat(exact(drug.name().nb().toUpperCase(Locale.ROOT))).containsExactly(drug);
        assertThat(DRUGS.byName(drug.name().nb())).contains(drug);
        assertThat(DRUGS.byAtc(drug.atc())).contains(drug);
    }

    @Property
    void two_names_in_one_field_are_both_drugs_in_the_order_written(
            @ForAll("drugs") Drug one, @ForAll("drugs") Drug two, @ForAll("separators") String separator) {
        Assume.that(!one.equals(two) && isPlain(one) && isPlain(two));
        assertThat(exact(one.name().en() + separator + two.name().nb())).containsExactly(one, two);
    }

    @Property
    void a_dose_or_a_salt_does_not_count(@ForAll("drugs") Drug drug) {
        Assume.that(isPlain(drug));
        assertThat(exact(drug.name().nb() + " 400 mg")).containsExactly(drug);
        assertThat(exact(drug.name().en() + " hydrochloride 1,5 mg/m2")).containsExactly(drug);
    }

    @Property
    void a_word_more_that_nobody_knows_makes_a_doubt(@ForAll("drugs") Drug drug) {
        Assume.that(isPlain(drug));
        var match = DRUGS.match(drug.name().en() + " xyzzyq");
        assertThat(match).isInstanceOf(Doubtful.class);
        assertThat(((Doubtful) match).candidates()).contains(drug);
    }

    @Property
    void a_misspelt_name_is_never_a_fact(
            @ForAll("drugs") Drug drug, @ForAll int place, @ForAll("letters") char letter) {
        Assume.that(isPlain(drug));
        String name = drug.name().en();
        int at = Math.floorMod(place, name.length());
        String wrong = name.substring(0, at) + letter + name.substring(at + 1);
        Assume.that(DRUGS.all().stream()
                .noneMatch(d -> d.name().en().equals(wrong) || d.name().nb().equals(wrong)));
        assertThat(DRUGS.match(wrong)).isNotInstanceOf(Exact.class);
        if (name.length() >= 6) {
            assertThat(DRUGS.match(wrong).<List<Drug>>fold(Exact::drugs, Doubtful::candidates, List::of))
                    .contains(drug);
        }
    }

    @Provide
    Arbitrary<Character> letters() {
        return Arbitraries.chars().range('a', 'z');
    }

    @Property
    void any_text_is_read_without_an_exception(@ForAll String text) {
        assertThat(DRUGS.match(text)).isNotNull();
    }

    @Property
    void slips_are_counted_alike_in_both_directions(@ForAll("drugs") Drug one, @ForAll("drugs") Drug two) {
        int there = DrugSpelling.slips(one.name().en(), two.name().en());
        assertThat(there)
                .isEqualTo(DrugSpelling.slips(two.name().en(), one.name().en()));
        assertThat(there == 0).isEqualTo(one.equals(two));
    }

    /** One word, so that a name can stand beside another. */
    private static boolean isPlain(Drug drug) {
        return drug.name().en().matches("[a-z]+") && drug.name().nb().matches("[a-z]+");
    }
}
