package org.sarcomaregistry.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class IntervalTest {

    @Test
    void bounds_belong_to_the_interval() {
        var interval = new Interval(0.25, 0.75);
        assertThat(interval.contains(0.25)).isTrue();
        assertThat(interval.contains(0.75)).isTrue();
        assertThat(interval.contains(0.76)).isFalse();
        assertThat(interval.contains(0.24)).isFalse();
        assertThat(interval.width()).isEqualTo(0.5);
    }

    @Test
    void an_interval_encloses_itself_and_what_lies_inside() {
        var interval = new Interval(0.25, 0.75);
        assertThat(interval.encloses(interval)).isTrue();
        assertThat(interval.encloses(new Interval(0.3, 0.7))).isTrue();
        assertThat(interval.encloses(new Interval(0.2, 0.7))).isFalse();
        assertThat(interval.encloses(new Interval(0.3, 0.8))).isFalse();
    }

    @Test
    void bounds_out_of_order_or_without_a_number_cannot_be_made() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Interval(1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Interval(Double.NaN, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Interval(0, Double.POSITIVE_INFINITY));
    }
}
