package org.sarcomaregistry.domain.subtype;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.sarcomaregistry.domain.text.Words;

class SubtypeCatalogueLawsTest {

    private static final SubtypeCatalogue CATALOGUE = SubtypeCatalogue.current();

    @Provide
    Arbitrary<Subtype> subtypes() {
        return Arbitraries.of(CATALOGUE.all());
    }

    @Property
    void a_subtype_is_itself(@ForAll("subtypes") Subtype subtype) {
        assertThat(CATALOGUE.isA(subtype, subtype.id())).isTrue();
    }

    @Property
    void two_different_subtypes_are_not_each_other(@ForAll("subtypes") Subtype one, @ForAll("subtypes") Subtype two) {
        Assume.that(!one.equals(two));
        assertThat(CATALOGUE.isA(one, two.id()) && CATALOGUE.isA(two, one.id())).isFalse();
    }

    @Property
    void a_variant_is_all_that_its_parent_is(
            @ForAll("subtypes") Subtype variant, @ForAll("subtypes") Subtype ancestor) {
        variant.parent()
                .ifPresent(parent -> assertThat(CATALOGUE.isA(variant, ancestor.id()))
                        .isEqualTo(variant.equals(ancestor) || CATALOGUE.isA(parent, ancestor.id())));
    }

    @Property
    void a_subtype_stands_on_its_code_behind_its_ancestors(@ForAll("subtypes") Subtype subtype) {
        var onCode = CATALOGUE.of(subtype.morphology());
        assertThat(onCode).contains(subtype);
        CATALOGUE
                .lineage(subtype.id())
                .filter(ancestor ->
                        onCode.contains(ancestor) && !ancestor.standing().retired())
                .forEach(ancestor -> assertThat(onCode.indexOf(ancestor)).isLessThanOrEqualTo(onCode.indexOf(subtype)));
    }

    @Property
    void a_code_is_what_the_most_general_subtype_on_it_is(
            @ForAll("subtypes") Subtype subtype, @ForAll("subtypes") Subtype ancestor) {
        var code = subtype.morphology();
        assertThat(CATALOGUE.isA(code, ancestor.id()))
                .isEqualTo(CATALOGUE.isA(CATALOGUE.of(code).get(0), ancestor.id()));
    }

    @Property
    void a_full_name_is_found_first_in_any_case_and_order_of_words(
            @ForAll("subtypes") Subtype subtype, @ForAll boolean norwegian, @ForAll Random random) {
        String name = norwegian ? subtype.name().nb() : subtype.name().en();
        assertThat(CATALOGUE.search(name.toUpperCase(Locale.ROOT)).get(0)).isEqualTo(subtype);
        var words = new ArrayList<>(Words.of(name));
        Collections.shuffle(words, random);
        assertThat(CATALOGUE.search(String.join(" ", words))).contains(subtype);
    }

    @Property
    void one_word_more_never_finds_more(@ForAll("subtypes") Subtype one, @ForAll("subtypes") Subtype two) {
        String word = Words.of(one.nameEn()).get(0);
        String more = word + " " + Words.of(two.nameEn()).get(0);
        assertThat(CATALOGUE.search(word)).containsAll(CATALOGUE.search(more));
    }

    @Property
    void any_text_can_be_searched_for(@ForAll String text) {
        assertThat(CATALOGUE.search(text)).doesNotHaveDuplicates();
    }

    @Property
    void recoding_twice_changes_nothing_more(@ForAll("codes") Morphology code) {
        var once = CATALOGUE.recode(code).to();
        assertThat(CATALOGUE.recode(once).to()).isEqualTo(once);
    }

    @Property
    void a_changed_code_is_one_of_the_catalogue_and_says_why(@ForAll("codes") Morphology code) {
        var recoding = CATALOGUE.recode(code);
        assertThat(recoding.from()).isEqualTo(code);
        assertThat(recoding.change() == Change.NONE).isEqualTo(recoding.to().equals(code));
        if (recoding.change() != Change.NONE) {
            assertThat(CATALOGUE.of(recoding.to())).isNotEmpty();
        }
    }

    @Provide
    Arbitrary<Morphology> codes() {
        return Arbitraries.oneOf(
                Arbitraries.integers()
                        .between(8000, 9999)
                        .flatMap(histology ->
                                Arbitraries.of(0, 1, 3).map(behaviour -> new Morphology(histology, behaviour))),
                Arbitraries.of("9260/3", "9150/3", "8853/3", "8832/3", "8936/1", "9560/3", "8830/3", "9190/3")
                        .map(text -> Morphology.parse(text).orElseThrow()));
    }
}
