package org.sarcomaregistry.domain.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The laws of closed sets for the whole domain. */
class ClosedSetsTest extends ClosedSetLaws {

    private enum Ladder implements Coded {
        AFTER_OPEN_BIOPSY,
        NONE;

        @Override
        public String code() {
            return Codes.fromName(this);
        }
    }

    ClosedSetsTest() {
        super("org.sarcomaregistry.domain");
    }

    @Test
    void there_are_sets_to_check() throws Exception {
        assertThat(closedSets()).contains(YesNoUnknown.class).hasSizeGreaterThan(80);
    }

    @Test
    void codes_are_listed_in_the_order_of_the_values_and_read_back() {
        assertThat(Codes.of(Ladder.class)).containsExactly("after-open-biopsy", "none");
        assertThat(Codes.of(Ladder.class).stream().map(code -> Codes.parse(Ladder.class, code)))
                .allMatch(Optional::isPresent)
                .extracting(Optional::get)
                .containsExactly(Ladder.values());
    }

    @Test
    void a_code_in_another_case_or_with_spaces_is_no_code() {
        assertThat(Codes.parse(Ladder.class, "None")).isEmpty();
        assertThat(Codes.parse(Ladder.class, "none ")).isEmpty();
        assertThat(Codes.parse(Ladder.class, "")).isEmpty();
    }
}
