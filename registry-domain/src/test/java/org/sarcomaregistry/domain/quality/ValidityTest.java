package org.sarcomaregistry.domain.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sarcomaregistry.domain.consistency.Severity;
import org.sarcomaregistry.domain.quality.Validity.FindingCount;

/** Findings are counted over all messages, whether they were taken or not. */
class ValidityTest {

    private static final FindingKind MISSING = new FindingKind("FIELD-MISSING", Severity.ERROR);
    private static final FindingKind ODD = new FindingKind("AGE-1", Severity.QUERY);

    private static Validity of() {
        return Validity.of(40, false, Map.of(ODD, 2L)).plus(Validity.of(10, true, Map.of(MISSING, 15L, ODD, 1L)));
    }

    @Test
    void findings_of_rejected_messages_are_told_apart_and_counted_together() {
        assertThat(of().findings())
                .containsEntry(MISSING, new FindingCount(15, 15))
                .containsEntry(ODD, new FindingCount(3, 1));
        assertThat(of().rejections().share()).hasValue(0.2);
    }

    @Test
    void per_hundred_is_over_accepted_and_rejected_ones() {
        assertThat(of().perHundred(MISSING)).hasValue(30);
        assertThat(of().perHundred(ODD)).hasValue(6);
        assertThat(of().perHundred(new FindingKind("NEVER", Severity.INFO))).hasValue(0);
    }

    @Test
    void no_messages_have_no_findings_in_a_hundred() {
        assertThat(Validity.NONE.perHundred(MISSING)).isEmpty();
        assertThat(Validity.NONE.rejections().share()).isEmpty();
        assertThat(Validity.NONE.plus(of())).isEqualTo(of());
    }

    @Test
    void more_rejected_than_sent_can_not_be_built() {
        assertThatThrownBy(() -> new Validity(1, 2, ImmutableSortedMap.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new FindingCount(1, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Validity.of(0, false, Map.of(ODD, 1L))).isInstanceOf(IllegalArgumentException.class);
    }
}
