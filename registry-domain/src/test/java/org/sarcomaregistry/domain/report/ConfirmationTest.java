package org.sarcomaregistry.domain.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sarcomaregistry.domain.consistency.Severity;
import org.sarcomaregistry.domain.course.Entries;

/** A sender confirms what a rule finds odd; the confirmation goes with the report and is kept with it. */
class ConfirmationTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 9, 1);
    /** A GIST of the mesentery: real, but asked for. */
    private static final ReportForm ODD = Fixtures.aWorkUp()
            .with("topography", "C48.1")
            .with("laterality", "not-applicable")
            .with("morphology", "8936/3");

    private static List<Finding> found(ReportForm form, String code) {
        return Examination.current(IdPolicy.IMPORT).of(form, TODAY).findings().stream()
                .filter(finding -> finding.code().equals(code))
                .toList();
    }

    @Test
    void a_query_that_nobody_confirmed_asks() {
        assertThat(found(ODD, "TOPO-MORPH-10")).extracting(Finding::severity).containsExactly(Severity.QUERY);
    }

    @Test
    void a_confirmed_query_stays_in_the_receipt_and_asks_for_nothing() {
        var findings = found(ODD.with("confirmed", "TOPO-MORPH-10"), "TOPO-MORPH-10");
        assertThat(findings).extracting(Finding::severity).containsExactly(Severity.INFO);
        assertThat(findings.get(0).text().en()).startsWith("Confirmed by the sender: ");
    }

    @Test
    void another_rules_confirmation_does_not_count() {
        assertThat(found(ODD.with("confirmed", "AGE-MORPH-P03"), "TOPO-MORPH-10"))
                .extracting(Finding::severity)
                .containsExactly(Severity.QUERY);
    }

    @Test
    void what_cannot_be_true_cannot_be_confirmed() {
        assertThat(found(ODD.with("confirmed", "SEX-TOPO-1"), "FIELD-CODE")).isNotEmpty();
    }

    @Test
    void the_confirmation_is_kept_with_the_report() {
        var course =
                Entries.entries().told(ODD.with("confirmed", "TOPO-MORPH-10")).course();
        assertThat(course.events().workUps().get(0).content().head().confirmed())
                .isEqualTo(ImmutableSet.of("TOPO-MORPH-10"));
    }
}
