package org.sarcomaregistry.application.querying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sarcomaregistry.domain.report.Fixtures.TROMSO;
import static org.sarcomaregistry.domain.report.Fixtures.aDeath;
import static org.sarcomaregistry.domain.report.Fixtures.aSpecimen;
import static org.sarcomaregistry.domain.report.Fixtures.aWorkUp;
import static org.sarcomaregistry.domain.report.Fixtures.anOperation;
import static org.sarcomaregistry.domain.report.Fixtures.complete;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sarcomaregistry.application.TestRegistry;
import org.sarcomaregistry.application.publishing.PublishStatistics;
import org.sarcomaregistry.application.publishing.Release;
import org.sarcomaregistry.application.querying.Trace.Counting;
import org.sarcomaregistry.application.querying.Trace.Standing;
import org.sarcomaregistry.application.reporting.Outcome;
import org.sarcomaregistry.application.reporting.Receipt;
import org.sarcomaregistry.domain.indicator.FigureKey;
import org.sarcomaregistry.domain.indicator.Scope;
import org.sarcomaregistry.domain.indicator.Scopes;
import org.sarcomaregistry.domain.report.Fixtures;
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

    @Test
    void a_release_shows_a_message_as_it_was_counted_when_the_release_was_made() {
        var original = registry.receipt("s", anOperation("2024-04-01", "R1"));
        var then = traces.of(original);
        var release = publish();
        var correction = receipt(registry.correct("t", "s", anOperation("2024-04-01", "R0")));
        assertThat(traces.of(original).standing()).isEqualTo(Standing.REPLACED);
        var before = traces.asKnown(original, release.dataDate(), release.watermark());
        assertThat(before.standing()).isEqualTo(Standing.STANDS);
        assertThat(before.countings())
                .extracting(Counting::explanation)
                .containsExactlyElementsOf(
                        then.countings().stream().map(Counting::explanation).toList());
        assertThat(traces.asKnown(correction, release.dataDate(), release.watermark())
                        .standing())
                .isEqualTo(Standing.NOT_YET);
        var next = publish();
        assertThat(traces.asKnown(original, next.dataDate(), next.watermark()).standing())
                .isEqualTo(Standing.REPLACED);
        assertThat(traces.asKnown(correction, next.dataDate(), next.watermark()).standing())
                .isEqualTo(Standing.STANDS);
    }

    @Test
    void what_was_learnt_after_the_data_date_of_a_release_is_not_in_it() {
        var receipt = registry.receipt("s", anOperation("2024-04-01", "R1"));
        var release = publish();
        assertThat(traces.asKnown(receipt, receipt.receivedOn().minusDays(1), release.watermark())
                        .standing())
                .isEqualTo(Standing.NOT_YET);
    }

    @Test
    void numbers_that_were_joined_later_are_apart_in_an_older_release() {
        var receipt = registry.receipt("s", anOperation("2024-04-01", "R1"));
        var release = publish();
        record(
                "j",
                Fixtures.evidence("population-register")
                        .with("from", "2024-06-01")
                        .with("event", "residence")
                        .with("new_id_scheme", "local")
                        .with("new_id_value", "P-18"));
        assertThat(traces.asKnown(receipt, release.dataDate(), release.watermark())
                        .courses())
                .allSatisfy(course -> assertThat(course.person().identities()).hasSize(1));
        assertThat(traces.of(receipt).courses())
                .isNotEmpty()
                .allSatisfy(course -> assertThat(course.person().identities()).hasSize(2));
    }

    @Test
    void every_cell_that_a_message_leads_to_is_in_the_release() {
        var receipts =
                List.of(registry.receipt("s", anOperation("2024-04-01", "R1")), record("d", aDeath("2024-06-20")));
        var release = new PublishStatistics(registry.transactions).run(registry.statistics.today());
        var cells = release.figures().stream().map(figure -> figure.key()).toList();
        assertThat(receipts)
                .allSatisfy(receipt -> assertThat(traces.asKnown(
                                        receipt,
                                        release.summary().dataDate(),
                                        release.summary().watermark())
                                .countings())
                        .filteredOn(Counting::counts)
                        .filteredOn(c -> c.indicator().placing().pooledYears() == 1)
                        .isNotEmpty()
                        .extracting(counting -> counting.figure().orElseThrow())
                        .isSubsetOf(cells));
    }

    @Test
    void an_indicator_without_figures_of_hospitals_leads_to_the_region_or_the_nation() {
        var trace = traces.of(record("d", aDeath("2024-06-20")));
        assertThat(trace.countings())
                .filteredOn(counting -> !counting.indicator().placing().perHospital())
                .filteredOn(Counting::counts)
                .isNotEmpty()
                .allMatch(counting -> counting.figure().orElseThrow().scope().isWide());
    }

    private Release.Summary publish() {
        return new PublishStatistics(registry.transactions)
                .run(registry.statistics.today())
                .summary();
    }
}
