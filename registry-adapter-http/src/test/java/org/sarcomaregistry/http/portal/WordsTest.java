package org.sarcomaregistry.http.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.sarcomaregistry.domain.text.Language;
import org.sarcomaregistry.http.portal.view.Words;

class WordsTest {

    private final Words nb = new Words(Language.NB);
    private final Words en = new Words(Language.EN);

    @Test
    void shares_have_a_decimal_unless_they_are_none_or_all() {
        assertThat(nb.percent(0.625)).isEqualTo("62,5\u00a0%");
        assertThat(en.percent(0.625)).isEqualTo("62.5\u00a0%");
        assertThat(nb.percent(0)).isEqualTo("0\u00a0%");
        assertThat(nb.percent(1)).isEqualTo("100\u00a0%");
        assertThat(nb.percent(0.9999)).isEqualTo("100,0\u00a0%");
    }

    @Test
    void ranges_that_are_a_point_are_written_once() {
        assertThat(nb.range(0, 0.5)).isEqualTo("0–50,0\u00a0%");
        assertThat(nb.range(0.5, 0.5)).isEqualTo("50,0\u00a0%");
    }

    @Test
    void dates_are_written_as_each_language_does() {
        assertThat(nb.date(LocalDate.of(2025, 3, 24))).isEqualTo("24.3.2025");
        assertThat(en.date(LocalDate.of(2025, 3, 24))).isEqualTo("24\u00a0March\u00a02025");
    }
}
