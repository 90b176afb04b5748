package org.sarcomaregistry.application.querying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sarcomaregistry.domain.report.Fixtures.TROMSO;
import static org.sarcomaregistry.domain.report.Fixtures.aDeath;
import static org.sarcomaregistry.domain.report.Fixtures.aSpecimen;
import static org.sarcomaregistry.domain.report.Fixtures.aWorkUp;
import static org.sarcomaregistry.domain.report.Fixtures.anOperation;
import static org.sarcomaregistry.domain.report.Fixtures.complete;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sarcomaregistry.application.TestRegistry;
import org.sarcomaregistry.application.querying.Trace.Counting;
import org.sarcomaregistry.application.querying.Trace.Standing;
import org.sarcomaregistry.application.reporting.Outcome;
import org.sarcomaregistry.application.reporting.Receipt;
import org.sarcomaregistry.domain.indicator.FigureKey;
import org.sarcomaregistry.domain.indicator.Scope;
import org.sarcomaregistry.domain.indicator.Scopes;
import org.sarcomaregistry.domain.report.ReportForm;

class TracesTest {

    private static final Scope HOSPITAL = Scopes.NORWAY.byCode(TROMSO).orElseThrow();

    private final TestRegistry registry = new TestRegistry();
    private final Traces traces = new Traces(registry.transactions, registry.courses, registry.statistics);

    @BeforeEach
    void a_work_up() {
        registry.submit("w", aWorkUp());
    }

    @Test
    void a_report_leads_to_the_figures_that_it_is_counted_in() {
        var receipt = registry.receipt("s", anOperation("2024-04-01", "R1"));
        var trace = traces.of(receipt);
        assertThat(trace.standing()).isEqualTo(Standing.STANDS);
        assertThat(trace.places()).contains(HOSPITAL);
        assertThat(trace.countings().stream()
                        .filter(Counting::counts)
                        .map(c -> c.figure().orElseThrow()))
                .contains(new FigureKey("SARK-R0", HOSPITAL, 2024));
        assertThat(trace.countings().stream()
                        .filter(c -> c.isDecidedBy(receipt.message()))
                        .map(c -> c.indicator().id()))
                .contains("SARK-R0", "SARK-COV-KIR")
                .doesNotContain("SARK-REF-STS");
        assertThat(trace.countings()).noneMatch(c -> c.indicator().id().equals("SARK-RESULT"));
    }

    @Test
    void every_figure_that_counts_the_course_shows_it_among_its_cases() {
        var trace = traces.of(registry.receipt("s", anOperation("2024-04-01", "R1")));
        assertThat(trace.countings()).filteredOn(Counting::counts).isNotEmpty().allSatisfy(counting -> {
            var key = counting.figure().orElseThrow();
            assertThat(registry.statistics.cases(counting.indicator(), key.scope(), key.year()))
                    .extracting(Case::course)
                    .contains(counting.course());
        });
    }

    @Test
    void what_was_replaced_or_rejected_is_counted_nowhere() {
        var original = registry.receipt("s", anOperation("2024-04-01", "R1"));
        registry.correct("t", "s", anOperation("2024-04-01", "R0"));
        assertThat(traces.of(original).standing()).isEqualTo(Standing.REPLACED);
        assertThat(traces.of(original).countings()).isEmpty();
        var withdrawal = receipt(registry.withdraw("u", "t"));
        assertThat(traces.of(withdrawal).standing()).isEqualTo(Standing.WITHDRAWS);
        assertThat(traces.of(original).standing()).isEqualTo(Standing.STANDS);
        var rejected = registry.receipt("x", anOperation("2024-04-01", "R9"));
        assertThat(traces.of(rejected).standing()).isEqualTo(Standing.REJECTED);
    }

    @Test
    void a_death_belongs_to_all_of_the_persons_courses() {
        var trace = traces.of(record("d", aDeath("2024-06-20")));
        assertThat(trace.courses()).hasSize(1);
        assertThat(trace.countings())
                .filteredOn(c -> c.indicator().id().equals("SARK-CHEMO-EOL"))
                .allMatch(Counting::counts);
    }

    @Test
    void a_sources_word_is_about_nobody() {
        var trace = traces.of(record("c", complete("procedure", "2024-08-01")));
        assertThat(trace.standing()).isEqualTo(Standing.ABOUT_NOBODY);
        assertThat(trace.places()).isEmpty();
    }

    @Test
    void a_course_without_a_day_for_the_year_is_in_no_figure() {
        var trace = traces.of(record("p", aSpecimen("biopsy", "2024-02-20")));
        assertThat(trace.countings())
                .filteredOn(c -> c.indicator().id().equals("SARK-CHEMO-EOL"))
                .hasSize(1)
                .allMatch(c -> c.figure().isEmpty() && !c.counts());
    }

    private Receipt record(String id, ReportForm form) {
        return receipt(registry.record(id, form));
    }

    private static Receipt receipt(Outcome outcome) {
        return outcome.fold(Outcome.Answered::receipt, refused -> {
            throw new AssertionError(refused.reason());
        });
    }
}
