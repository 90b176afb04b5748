package org.sarcomaregistry.domain.tumour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TopographyLawsTest {

    @Provide
    Arbitrary<Topography> sites() {
        return Codes.topographies();
    }

    @Property
    void the_dot_and_the_case_of_the_letter_do_not_count(@ForAll("sites") Topography site) {
        assertThat(Topography.parse(site.code())).contains(site);
        assertThat(Topography.parse(site.code().replace(".", ""))).contains(site);
        assertThat(Topography.parse(site.code().toLowerCase(Locale.ROOT))).contains(site);
    }

    @Property
    void shortening_twice_changes_nothing_more(@ForAll("sites") Topography site) {
        assertThat(site.threeCharacter().threeCharacter()).isEqualTo(site.threeCharacter());
        assertThat(site.code()).startsWith(site.threeCharacter().code());
    }

    @Property
    void every_topography_has_a_site_of_its_own_or_its_parent(@ForAll("sites") Topography site) {
        assertThat(Sites.icdO3().of(site).code())
                .isIn(site.code(), site.threeCharacter().code());
    }

    @Property
    void sites_are_sorted_as_they_are_written(@ForAll("sites") Topography one, @ForAll("sites") Topography two) {
        assertThat(Integer.signum(one.compareTo(two)))
                .isEqualTo(Integer.signum(one.code().compareTo(two.code())));
    }

    @Property
    void any_text_is_read_or_refused_without_an_exception(@ForAll String text) {
        Topography.parse(text).ifPresent(site -> assertThat(site.code()).hasSizeBetween(3, 5));
    }

    @Example
    void what_is_no_site_is_refused() {
        for (String text : new String[] {"C99", "C29.1", "C4", "C49.22", "D49", "C49.x", "", "."}) {
            assertThat(Topography.parse(text)).as(text).isEmpty();
        }
        assertThatThrownBy(() -> new Topography("C99")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Topography("c49")).isInstanceOf(IllegalArgumentException.class);
    }
}
