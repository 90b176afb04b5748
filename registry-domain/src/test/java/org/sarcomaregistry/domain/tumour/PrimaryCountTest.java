package org.sarcomaregistry.domain.tumour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sarcomaregistry.domain.tumour.PrimaryCountLawsTest.primary;

import com.google.common.base.Splitter;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sarcomaregistry.domain.subtype.Morphology;

class PrimaryCountTest {

    @ParameterizedTest
    @CsvSource({
        "C49.2 8890/3 + C49.1 8850/3, 1",
        "C40.2 9180/3 + C41.4 9220/3, 1",
        "C49.2 8890/3 + C48.0 8850/3, 2",
        "C49.2 8850/3 + C49.2 9364/3, 2",
        "C44.7 9140/3 + C18.9 9140/3, 1",
        "C49.2 8000/3 + C49.2 8850/3, 1",
        "C49.2 8000/3 + C48.0 8850/3, 2",
        "C49.2 8000/3 + C49.2 8850/3 + C49.2 9364/3, 2",
        "C50.9 8010/3 + C50.9 8500/3, 1",
        "C50.9 8010/3 + C50.9 8850/3, 2",
        "C50.9 8010/3 + C50.9 8070/3, 1",
        "C49.2 8890/3 + C48.0 8850/3 + C64 8850/3, 3",
        "C80.9 8850/3 + C49.2 8890/3 + C48.0 8850/3, 2",
        "C77.0 9590/3 + C42.1 9680/3, 1",
        "C77.0 9650/3 + C42.1 9680/3, 2",
        "C49.2 8850/1 + C49.2 8850/3, 1",
        "C49.2 8850/1, 0",
        "C80.9 8850/3 + C49.2 8890/3, 1",
        "C80.9 9364/3 + C49.2 8890/3, 2",
        "C80.9 8850/3, 1",
        "C49.2 8714/3 + C49.2 8850/3, 1",
        "C49.2 9366/3 + C49.2 9364/3, 1",
        "C49.2 9999/3 + C49.2 9998/3, 2"
    })
    void cases_are_counted_as_the_rules_say(String told, int cases) {
        assertThat(MultiplePrimaries.cases(tumours(told))).hasSize(cases);
    }

    @ParameterizedTest
    @CsvSource({
        "C49.2 8890/3 + C49.1 8850/3, C49, 8890/3",
        "C40.2 9180/3 + C41.4 9220/3, C41.9, 9220/3",
        "C49.2 8800/3 + C49.2 8000/3, C49.2, 8800/3",
        "C44.7 9140/3 + C18.9 9140/3, C80.9, 9140/3",
        "C42.1 9801/3 + C77.0 9650/3, C80.9, 9650/3",
        "C80.9 8890/3 + C49.2 8850/3, C49.2, 8890/3"
    })
    void a_case_has_the_highest_specific_code_and_the_site_of_all(String told, String site, String morphology) {
        var one = MultiplePrimaries.cases(tumours(told)).get(0);
        assertThat(one.site()).hasToString(site);
        assertThat(one.morphology()).hasToString(morphology);
    }

    @ParameterizedTest
    @CsvSource({
        "C49.2, 8890/3, left,           C49.1, 8850/3, left,    true,  two",
        "C49.2, 8890/3, left,           C49.2, 8890/3, right,   true,  two",
        "C49.2, 8890/3, left,           C49.2, 8890/3, unknown, true,  ask",
        "C49.2, 8890/3, left,           C49.1, 8890/3, left,    true,  ask",
        "C49.2, 8890/3, left,           C49.2, 8890/3, midline, true,  ask",
        "C49.2, 8890/3, midline,        C49.2, 8890/3, unknown, true,  ask",
        "C49.2, 8890/3, left,           C49.2, 8890/3, not-applicable, true, one",
        "C64,   8960/3, left,           C64,   8963/3, right,   true,  two",
        "C49.2, 8890/3, left,           C49.9, 8850/3, left,    true,  one",
        "C49.2, 8890/3, left,           C49.2, 8800/3, left,    true,  one",
        "C56,   9220/3, left,           C56,   9220/3, right,   true,  one",
        "C64,   8960/3, left,           C64,   8960/3, right,   true,  one",
        "C49.2, 8890/3, left,           C49.2, 9364/3, left,    false, two",
        "C44.7, 9140/3, left,           C44.6, 9140/3, right,   true,  one"
    })
    void the_registry_keeps_its_own_record_beside_the_count(
            String site,
            String code,
            String side,
            String otherSite,
            String otherCode,
            String otherSide,
            boolean oneCase,
            String recording) {
        var comparison = MultiplePrimaries.compare(sided(site, code, side), sided(otherSite, otherCode, otherSide));
        assertThat(comparison.oneCase()).isEqualTo(oneCase);
        assertThat(comparison.recording().code()).isEqualTo(recording);
        assertThat(comparison.why().nb()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({
        "C49.2 8000/3, C49.2 8850/3, an unspecific type gives way to a specific one",
        "C49.2 8890/3, C49.1 8850/3, same site and same group of histology",
        "C44.7 9140/3, C18.9 9140/3, counted once per person",
        "C49.2 8890/3, C49.2 9364/3, different groups of histology",
        "C49.2 8890/3, C48.0 8850/3, different sites",
        "C49.2 8850/1, C49.2 8850/3, only malignant tumours are counted",
        "C49.2 8850/3, C49.2 8850/1, only malignant tumours are counted"
    })
    void a_reason_is_given_for_the_count(String one, String other, String why) {
        var told = tumours(one + " + " + other);
        assertThat(MultiplePrimaries.compare(told.get(0), told.get(1)).why().en())
                .isEqualTo(why);
    }

    @ParameterizedTest
    @CsvSource({
        "C49.2, 8890/3, left, C49.2, 9364/3, left, two cases internationally",
        "C44.7, 9140/3, left, C44.6, 9140/3, right, once per person",
        "C49.2, 8890/3, left, C49.2, 8890/3, right, different sides",
        "C49.2, 8890/3, left, C49.1, 8850/3, left, another subsite and another type",
        "C49.2, 8890/3, left, C49.1, 8890/3, left, subsite or side may differ",
        "C49.2, 8890/3, left, C49.1, 8000/3, left, subsite or side may differ",
        "C49.2, 8890/3, left, C49.2, 8850/3, unknown, subsite or side may differ",
        "C49.2, 8890/3, unknown, C49.2, 8850/3, unknown, 'same site, side and group'",
        "C49.2, 8890/3, left, C49.8, 8850/3, left, 'same site, side and group'",
        "C49.2, 8890/3, left, C49, 8850/3, left, 'same site, side and group'",
        "C56,   8960/3, left, C56, 8960/3, right, 'same site, side and group'",
        "C69.2, 9510/3, left, C69.2, 9510/3, right, 'same site, side and group'"
    })
    void a_reason_is_given_for_the_record(
            String site, String code, String side, String otherSite, String otherCode, String otherSide, String why) {
        var comparison = MultiplePrimaries.compare(sided(site, code, side), sided(otherSite, otherCode, otherSide));
        assertThat(comparison.recordingWhy().en()).isEqualTo(why);
    }

    private static Primary sided(String site, String code, String side) {
        return new Primary(
                new Topography(site),
                Morphology.parse(code).orElseThrow(),
                org.sarcomaregistry.domain.code.Codes.parse(Laterality.class, side)
                        .orElseThrow());
    }

    private static List<Primary> tumours(String told) {
        return Splitter.on(" + ")
                .splitToStream(told)
                .map(one -> primary(one.substring(0, one.indexOf(' ')), one.substring(one.indexOf(' ') + 1)))
                .toList();
    }
}
