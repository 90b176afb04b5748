package org.sarcomaregistry.domain.tumour;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sarcomaregistry.domain.subtype.Morphology;
import org.sarcomaregistry.domain.subtype.SubtypeCatalogue;

class SubtypesAtSiteTest {

    @ParameterizedTest
    @CsvSource({
        "8890/3, C49.2, leiomyosarcoma inflammatory-leiomyosarcoma pleomorphic-leiomyosarcoma",
        "8890/3, C40.2, leiomyosarcoma leiomyosarcoma-of-bone",
        "8890/3, C54.2, leiomyosarcoma inflammatory-leiomyosarcoma pleomorphic-leiomyosarcoma uterine-leiomyosarcoma",
        "9044/3, C49.2, clear-cell-sarcoma",
        "9044/3, C17.1, clear-cell-sarcoma malignant-gastrointestinal-neuroectodermal-tumour",
        "8936/3, C49.4, gist gist-sdh-deficient gist-nf1-associated",
        "9220/3, C49.2, ''",
    })
    void subtypes_fit_code_and_tissue(String morphology, String site, String ids) {
        var found = SubtypesAtSite.of(Morphology.parse(morphology).orElseThrow(), new Topography(site));
        assertThat(String.join(" ", found.stream().map(s -> s.id().value()).toList()))
                .isEqualTo(ids);
    }

    @Test
    void an_unknown_site_has_all_and_no_site_has_more() {
        for (var subtype : SubtypeCatalogue.current().all()) {
            var all = SubtypeCatalogue.current().of(subtype.morphology());
            assertThat(SubtypesAtSite.of(subtype.morphology(), new Topography("C80.9")))
                    .isEqualTo(all);
            for (var site : Sites.icdO3().all()) {
                assertThat(all).containsAll(SubtypesAtSite.of(subtype.morphology(), new Topography(site.code())));
            }
        }
    }
}
