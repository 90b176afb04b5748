package org.sarcomaregistry.application.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sarcomaregistry.domain.report.Fixtures.aProcedure;
import static org.sarcomaregistry.domain.report.Fixtures.aWorkUp;
import static org.sarcomaregistry.domain.report.Fixtures.anOperation;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sarcomaregistry.application.TestRegistry;
import org.sarcomaregistry.application.reporting.Submission;
import org.sarcomaregistry.domain.indicator.Counts;
import org.sarcomaregistry.domain.indicator.FigureKey;
import org.sarcomaregistry.domain.indicator.Scope;
import org.sarcomaregistry.domain.report.ReportForm;

class PublishStatisticsTest {

    private static final LocalDate JULY = LocalDate.of(2024, 7, 31);

    private final TestRegistry registry = new TestRegistry();
    private final PublishStatistics publish = new PublishStatistics(registry.transactions);

    @Test
    void the_same_night_twice_gives_an_equal_release_that_is_kept_once() {
        told();
        assertThat(publish.run(JULY)).isEqualTo(publish.run(JULY));
        int kept = registry.transactions.read(stores -> stores.releases().all().size());
        assertThat(kept).isEqualTo(1);
    }

    @Test
    void what_was_learnt_after_the_data_date_does_not_count_although_it_happened_before() {
        told();
        var before = publish.run(JULY);
        late("d", anOperation("2024-05-02", "R0").with("patient_value", "P-18"));
        var again = publish.run(JULY);
        assertThat(again).isEqualTo(before);
        assertThat(margins(publish.run(TestRegistry.TODAY))).isEqualTo(new Counts(1, 1, 0, 0, 0, 0));
    }

    @Test
    void a_correction_restates_the_figure_of_the_next_release() {
        told();
        assertThat(margins(publish.run(TestRegistry.TODAY))).isEqualTo(new Counts(0, 1, 1, 0, 0, 0));
        late("e", anOperation("2024-04-01", "R0").with("replaces", "b").with("reason", "wrong-content"));
        assertThat(margins(publish.run(TestRegistry.TODAY))).isEqualTo(new Counts(1, 0, 1, 0, 0, 0));
    }

    @Test
    void a_data_date_before_the_first_report_has_an_empty_release_whenever_it_is_made() {
        var before = publish.run(JULY.minusYears(20));
        told();
        var after = publish.run(JULY.minusYears(20));
        assertThat(after).isEqualTo(before);
        assertThat(after.figures()).isEmpty();
        assertThat(after.summary().watermark()).isZero();
    }

    @Test
    void an_empty_registry_has_an_empty_release() {
        assertThat(publish.run(JULY).figures()).isEmpty();
        assertThat(publish.run(JULY).cases()).isEmpty();
    }

    private void told() {
        early("a", aWorkUp());
        early("b", anOperation("2024-04-01", "R1"));
        early("c", aWorkUp().with("patient_value", "P-18"));
        registry.recordEvidence.record(received("p", aProcedure("2024-05-02").with("patient_value", "P-18"), JULY));
    }

    private void early(String id, ReportForm form) {
        registry.submitReport.submit(received(id, form, JULY));
    }

    private void late(String id, ReportForm form) {
        registry.submitReport.submit(received(id, form, TestRegistry.TODAY));
    }

    private static Submission received(String id, ReportForm form, LocalDate on) {
        return new Submission(form.with("message_id", id), TestRegistry.SENDER, Optional.empty(), on);
    }

    private static Counts margins(Release release) {
        var key = new FigureKey("SARK-R0", Scope.NATION, 2024);
        return release.figures().stream()
                .filter(figure -> figure.key().equals(key))
                .map(figure -> figure.counts())
                .findFirst()
                .orElse(Counts.NONE);
    }
}
