package org.sarcomaregistry.application.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.sarcomaregistry.domain.report.Fixtures.TROMSO;
import static org.sarcomaregistry.domain.report.Fixtures.aWorkUp;
import static org.sarcomaregistry.domain.report.Fixtures.anOperation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sarcomaregistry.application.TestRegistry;
import org.sarcomaregistry.domain.indicator.Counts;
import org.sarcomaregistry.domain.indicator.Figure;
import org.sarcomaregistry.domain.indicator.FigureKey;
import org.sarcomaregistry.domain.indicator.Indicator;
import org.sarcomaregistry.domain.indicator.SarcomaIndicators;
import org.sarcomaregistry.domain.indicator.Scopes;
import org.sarcomaregistry.domain.restatement.Cause;
import org.sarcomaregistry.domain.restatement.ChangeText;
import org.sarcomaregistry.domain.restatement.FigureChange;
import org.sarcomaregistry.domain.restatement.Restated;
import org.sarcomaregistry.domain.text.Text;

/** What came between two releases is named for each figure that it changed. */
final class CompareReleasesTest {

    private static final FigureKey R0 =
            new FigureKey("SARK-R0", Scopes.NORWAY.byCode(TROMSO).orElseThrow(), 2024);

    private final TestRegistry registry = new TestRegistry();
    private final CompareReleases compare = new CompareReleases(registry.courses);

    @BeforeEach
    void a_work_up() {
        registry.submit("w", aWorkUp());
    }

    @Test
    void nothing_between_is_no_difference() {
        var release = publish();
        var comparison = compare.between(release, publish(), any -> true).orElseThrow();
        assertThat(comparison.changes()).isEmpty();
        assertThat(comparison.redefined()).isEmpty();
    }

    @Test
    void a_late_report_is_named_where_it_is_counted() {
        var change = changed(() -> registry.submit("s", anOperation("2024-04-01", "R1")));
        assertThat(change.before()).isEqualTo(new Counts(0, 0, 0, 0, 0, 1));
        assertThat(change.after()).isEqualTo(new Counts(0, 1, 0, 0, 0, 0));
        assertThat(change.causes())
                .extracting(Cause::kind, cause -> cause.entry().message().id())
                .containsExactly(tuple(Cause.Kind.REPORT, "s"));
        assertThat(text(change).en()).contains("1 new report from 1 sender").doesNotContain("time");
        assertThat(text(change).nb()).contains("1 ny melding fra 1 avsender");
    }

    @Test
    void a_correction_and_a_withdrawal_are_named_as_such() {
        registry.submit("s", anOperation("2024-04-01", "R1"));
        var corrected = changed(() -> registry.correct("t", "s", anOperation("2024-04-01", "R0")));
        assertThat(corrected.after()).isEqualTo(new Counts(1, 0, 0, 0, 0, 0));
        assertThat(corrected.causes()).extracting(Cause::kind).containsExactly(Cause.Kind.CORRECTION);
        var withdrawn = changed(() -> registry.withdraw("u", "t"));
        assertThat(withdrawn.before()).isEqualTo(corrected.after());
        assertThat(withdrawn.causes()).extracting(Cause::kind).containsExactly(Cause.Kind.WITHDRAWAL);
        assertThat(text(withdrawn).en()).contains("1 withdrawal");
    }

    @Test
    void a_message_that_decided_nothing_of_a_figure_is_not_named_for_it() {
        var before = publish();
        registry.submit("s", anOperation("2024-04-01", "R1"));
        registry.submit("w2", aWorkUp().with("message_id", "w2").with("mdt", "no"));
        var change = of(compare.between(before, publish(), R0::equals).orElseThrow(), R0);
        assertThat(change.causes())
                .extracting(cause -> cause.entry().message().id())
                .contains("s")
                .doesNotContain("w2");
    }

    @Test
    void releases_that_know_less_are_not_compared_with_those_that_know_more() {
        var before = publish();
        registry.submit("s", anOperation("2024-04-01", "R1"));
        assertThat(compare.between(publish(), before, any -> true)).isEmpty();
        var older = new PublishStatistics(registry.transactions).run(LocalDate.of(2020, 1, 1));
        assertThat(compare.between(before, older, any -> true)).isEmpty();
    }

    @Test
    void a_figure_that_was_published_by_another_definition_is_told() {
        var release = publish();
        var first = release.figures().get(0);
        var figures = ImmutableList.<Figure>builder()
                .add(new Figure(first.key(), new Counts(7, 0, 0, 0, 0, 0), first.attainment()))
                .addAll(Iterables.skip(release.figures(), 1))
                .build();
        var other = new Release(release.summary(), figures, release.cases());
        assertThat(compare.between(other, release, any -> true).orElseThrow().redefined())
                .containsExactly(first.key());
    }

    private FigureChange changed(Runnable news) {
        var before = publish();
        news.run();
        return of(compare.between(before, publish(), any -> true).orElseThrow(), R0);
    }

    private static FigureChange of(Restated comparison, FigureKey key) {
        return comparison.changes().stream()
                .filter(change -> change.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static Text text(FigureChange change) {
        Indicator indicator = SarcomaIndicators.byId(change.key().indicator()).orElseThrow();
        return ChangeText.of(indicator, change);
    }

    private Release publish() {
        return new PublishStatistics(registry.transactions).run(registry.statistics.today());
    }
}
