package org.sarcomaregistry.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Sets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sarcomaregistry.app.OpenedStores;
import org.sarcomaregistry.app.Registry;
import org.sarcomaregistry.app.demo.Filling;
import org.sarcomaregistry.app.synthetic.SyntheticNorway;
import org.sarcomaregistry.application.Transactions;
import org.sarcomaregistry.application.publishing.CompareReleases;
import org.sarcomaregistry.application.publishing.PublishStatistics;
import org.sarcomaregistry.application.publishing.Release;
import org.sarcomaregistry.application.querying.CurrentCourses;
import org.sarcomaregistry.domain.indicator.Counts;
import org.sarcomaregistry.domain.indicator.Figure;
import org.sarcomaregistry.domain.indicator.FigureKey;
import org.sarcomaregistry.domain.report.IdPolicy;
import org.sarcomaregistry.domain.restatement.CaseChange;
import org.sarcomaregistry.domain.restatement.Cause;
import org.sarcomaregistry.domain.restatement.FigureChange;

/** Over years of late reports, corrections and joined numbers, the difference of two releases is explained to the last case. */
class RestatementTest {

    private static final LocalDate THROUGH = LocalDate.of(2026, 6, 30);

    private static Transactions transactions;

    @BeforeAll
    static void some_years_of_reporting() {
        var clock = Clock.fixed(THROUGH.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        var stores = OpenedStores.inMemory();
        var registry = Registry.of(stores.transactions(), stores.fingerprints(), IdPolicy.TRIAL, clock);
        var norway = SyntheticNorway.ofSize(13, THROUGH, 600);
        new Filling(registry).fill(norway.patients(), sent -> {});
        registry.recordEvidence().recordAll(norway.declarations());
        transactions = stores.transactions();
    }

    @ParameterizedTest
    @CsvSource({"2024-01-01,2024-01-02", "2024-01-01,2024-07-01", "2021-03-31,2024-03-31", "2026-03-31,2026-06-30"})
    void every_figure_that_differs_is_explained_and_no_other(LocalDate from, LocalDate to) {
        var before = release(from);
        var after = release(to);
        var comparison = new CompareReleases(new CurrentCourses(transactions))
                .between(before, after, any -> true)
                .orElseThrow();
        assertThat(comparison.redefined()).isEmpty();
        var explained = comparison.changes().stream().collect(Collectors.toMap(FigureChange::key, change -> change));
        for (var key : Sets.union(keys(before), keys(after))) {
            var was = of(before, key);
            var is = of(after, key);
            var change = explained.get(key);
            if (change == null) {
                assertThat(is).as(key.toString()).isEqualTo(was);
            } else {
                assertThat(change.before()).as(key.toString()).isEqualTo(was);
                assertThat(change.after()).as(key.toString()).isEqualTo(is);
                assertThat(sum(change)).as(key.toString()).isEqualTo(is);
            }
        }
        assertThat(keys(before)).as("nothing is compared").isNotEmpty();
    }

    @Test
    void what_is_named_came_between() {
        var before = release(LocalDate.of(2023, 12, 31));
        var after = release(LocalDate.of(2024, 12, 31));
        assertThat(causes(before, after))
                .allSatisfy(cause -> assertThat(cause.entry().learntOn())
                        .isAfter(before.summary().dataDate())
                        .isBeforeOrEqualTo(after.summary().dataDate()));
        assertThat(causes(before, after))
                .extracting(Cause::kind)
                .contains(Cause.Kind.REPORT, Cause.Kind.EVIDENCE, Cause.Kind.CORRECTION);
    }

    @Test
    void what_sources_declared_is_named_where_their_silence_decided() {
        assertThat(causes(release(THROUGH.minusDays(1)), release(THROUGH)))
                .extracting(Cause::kind)
                .contains(Cause.Kind.COMPLETENESS);
    }

    private static List<Cause> causes(Release before, Release after) {
        return new CompareReleases(new CurrentCourses(transactions))
                .between(before, after, any -> true).orElseThrow().changes().stream()
                        .flatMap(change -> change.causes().stream())
                        .toList();
    }

    private static Counts sum(FigureChange change) {
        var sum = change.before();
        for (CaseChange one : change.cases()) {
            sum = sum.minus(one.before()).plus(one.after());
        }
        return sum;
    }

    private static Set<FigureKey> keys(Release release) {
        return release.figures().stream().map(Figure::key).collect(Collectors.toSet());
    }

    private static Counts of(Release release, FigureKey key) {
        return release.figures().stream()
                .filter(figure -> figure.key().equals(key))
                .map(Figure::counts)
                .findFirst()
                .orElse(Counts.NONE);
    }

    private static Release release(LocalDate dataDate) {
        return new PublishStatistics(transactions).run(dataDate);
    }
}
