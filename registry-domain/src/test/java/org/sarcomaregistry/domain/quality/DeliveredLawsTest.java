package org.sarcomaregistry.domain.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.sarcomaregistry.domain.report.Entry;
import org.sarcomaregistry.domain.report.FormKind;
import org.sarcomaregistry.domain.report.Surgery;
import org.sarcomaregistry.testkit.story.PlainForms;
import org.sarcomaregistry.testkit.story.Story;
import org.sarcomaregistry.testkit.story.Telling;

/** A report counts once, as it stands, from the day on which it was first told. */
class DeliveredLawsTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);
    private static final LocalDate EVER = LocalDate.of(2030, 1, 1);

    private static List<Entry> corrected() {
        var form = PlainForms.of(FormKind.SURGERY, DAY);
        return Story.of(1, DAY, form)
                .telling(List.of(
                        Telling.of("1", DAY.plusDays(5), form),
                        new Telling("2", DAY.plusDays(90), Optional.of("1"), form.with("residual", "R1")),
                        new Telling("3", DAY.plusDays(200), Optional.of("2"), form.with("residual", "R2"))))
                .entries(EVER);
    }

    @Test
    void a_correction_makes_no_report_late() {
        var delivered = Delivered.of(corrected());
        assertThat(delivered).hasSize(1);
        assertThat(delivered.get(0).firstLearntOn()).isEqualTo(DAY.plusDays(5));
        assertThat(((Surgery) delivered.get(0).report()).resection().residual().code())
                .isEqualTo("R2");
    }

    @Test
    void what_was_withdrawn_and_what_is_no_report_does_not_count() {
        var form = PlainForms.of(FormKind.SURGERY, DAY);
        var entries = Story.of(1, DAY, form)
                .telling(List.of(
                        Telling.of("1", DAY, form),
                        new Telling("2", DAY, Optional.of("1"), PlainForms.withdrawal()),
                        Telling.of("3", DAY, PlainForms.of(FormKind.PATHOLOGY, DAY))))
                .entries(EVER);
        assertThat(Delivered.of(entries)).isEmpty();
    }

    @Property(tries = 20)
    void the_order_of_arrival_does_not_matter(@ForAll Random random) {
        var shuffled = new ArrayList<>(corrected());
        Collections.shuffle(shuffled, random);
        assertThat(Delivered.of(shuffled)).isEqualTo(Delivered.of(corrected()));
    }
}
