package org.sarcomaregistry.domain.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CodeSetsTest {

    @Nested
    class Sites {

        private final SiteSet sites = SiteSet.of("C40, C41.3, C76.1-C76.3");

        @Test
        void hold_every_place_of_a_whole_site() {
            assertThat(sites.has(SiteSet.number("C40"))).isTrue();
            assertThat(sites.has(SiteSet.number("C40.9"))).isTrue();
            assertThat(sites.lacks(SiteSet.number("C40.0"))).isFalse();
        }

        @Test
        void hold_a_whole_site_when_they_hold_all_its_places() {
            var lip = SiteSet.of("C00.0-C00.9");
            assertThat(lip.has(SiteSet.number("C00"))).isTrue();
            assertThat(lip.lacks(SiteSet.number("C00"))).isFalse();
            assertThat(sites.lacks(SiteSet.number("C00"))).isTrue();
            assertThat(SiteSet.of("C00.0-C00.8").has(SiteSet.number("C00"))).isFalse();
            assertThat(sites.lacks(SiteSet.number("C99.9"))).isTrue();
        }

        @Test
        void hold_places_from_first_to_last() {
            assertThat(sites.has(SiteSet.number("C76.1"))).isTrue();
            assertThat(sites.has(SiteSet.number("C76.3"))).isTrue();
            assertThat(sites.lacks(SiteSet.number("C76.0"))).isTrue();
            assertThat(sites.lacks(SiteSet.number("C76.4"))).isTrue();
        }

        @Test
        void neither_hold_nor_lack_a_whole_site_of_which_they_hold_a_part() {
            assertThat(sites.has(SiteSet.number("C41"))).isFalse();
            assertThat(sites.lacks(SiteSet.number("C41"))).isFalse();
            assertThat(sites.lacks(SiteSet.number("C41.4"))).isTrue();
        }

        @Test
        void lack_what_is_not_there_at_all() {
            assertThat(sites.lacks(SiteSet.number("C42"))).isTrue();
            assertThat(sites.has(SiteSet.number("C39.9"))).isFalse();
        }

        @Test
        void know_nothing_of_a_missing_site() {
            assertThat(sites.has(Facts.MISSING)).isFalse();
            assertThat(sites.lacks(Facts.MISSING)).isFalse();
        }
    }

    @Property
    void a_histology_is_in_a_set_exactly_when_a_range_holds_it(@ForAll @IntRange(min = 8000, max = 9999) int code) {
        var set = HistologySet.of("8000, 8810-8921, 9990-9999");
        boolean member = code == 8000 || (code >= 8810 && code <= 8921) || code >= 9990;
        assertThat(set.has(code)).isEqualTo(member);
        assertThat(set.lacks(code)).isEqualTo(!member);
    }

    @Test
    void a_missing_histology_is_neither_in_nor_outside() {
        var set = HistologySet.of("8001-9999");
        assertThat(set.lacks(8000)).isTrue();
        assertThat(set.has(Facts.MISSING)).isFalse();
        assertThat(set.lacks(Facts.MISSING)).isFalse();
    }
}
