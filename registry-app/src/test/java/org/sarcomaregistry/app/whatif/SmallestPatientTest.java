package org.sarcomaregistry.app.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sarcomaregistry.domain.indicator.Indicator;
import org.sarcomaregistry.domain.indicator.SarcomaIndicators;
import org.sarcomaregistry.domain.text.Language;
import org.sarcomaregistry.domain.whatif.ChangeReading;

/** The smallest made-up patient that shows what a change does. */
class SmallestPatientTest {

    private static Indicator indicator(String id) {
        return SarcomaIndicators.byId(id).orElseThrow();
    }

    private static Indicator changed(String id, String word) {
        return ChangeReading.of(word, indicator(id))
                .flatMap(change -> change.of(indicator(id)))
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "SARK-CHEMO-3W,limit=28",
        "SARK-R0,without=operated",
        "SARK-RT,replace=deep:over-5-cm",
        "SARK-R0,unit=assessing"
    })
    void the_patient_is_counted_differently_and_nothing_less_is(String id, String word) {
        var before = indicator(id);
        var after = changed(id, word);
        var search = SmallestPatient.search(before, after);
        var found = SmallestPatient.between(before, after).orElseThrow();
        assertThat(found.patient().isAcceptable()).isTrue();
        assertThat(search.shows(found.patient())).isTrue();
        assertThat(found.patient().smaller().filter(MadeUp::isAcceptable)).noneMatch(search::shows);
        assertThat(found.patient().submissions()).hasSizeLessThan(5);
    }

    @Test
    void the_same_question_finds_the_same_patient() {
        var before = indicator("SARK-MR");
        var after = changed("SARK-MR", "also=deep");
        assertThat(SmallestPatient.between(before, after)).isEqualTo(SmallestPatient.between(before, after));
    }

    @Test
    void nobody_is_found_who_is_counted_differently_by_a_level() {
        assertThat(SmallestPatient.between(indicator("SARK-COV-KIR"), changed("SARK-COV-KIR", "target=50")))
                .isEmpty();
    }

    @Test
    void what_is_found_is_told_without_numbers_of_persons() {
        var before = indicator("SARK-CHEMO-3W");
        var after = changed("SARK-CHEMO-3W", "limit=28");
        var written = new StringWriter();
        var text = new WhatIfText(new PrintWriter(written, true), Language.EN);
        text.definitions(before, after);
        text.smallest(SmallestPatient.between(before, after).orElseThrow(), before, after);
        assertThat(written.toString())
                .contains("As it is: ", "Changed:  ", "28 days", "drug-record", "procedure", "in the numerator: yes")
                .doesNotContain("patient_value")
                .doesNotContainPattern("[0-9]{11}");
    }
}
