package org.sarcomaregistry.app.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sarcomaregistry.app.Registry;
import org.sarcomaregistry.app.demo.Filling;
import org.sarcomaregistry.app.synthetic.SyntheticNorway;
import org.sarcomaregistry.application.publishing.PublishStatistics;
import org.sarcomaregistry.application.publishing.Release;
import org.sarcomaregistry.application.publishing.ReleaseDocument;
import org.sarcomaregistry.application.reporting.Sender;
import org.sarcomaregistry.application.reporting.Submission;
import org.sarcomaregistry.domain.indicator.Counts;
import org.sarcomaregistry.domain.indicator.Figure;
import org.sarcomaregistry.domain.indicator.SarcomaIndicators;
import org.sarcomaregistry.domain.indicator.Scope;
import org.sarcomaregistry.domain.indicator.Truth;

/** A night on a real PostgreSQL: the same data date twice, then a correction. */
class NightOfStatisticsTest {

    private static final LocalDate DATA_DATE = LocalDate.of(2026, 6, 30);
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);
    private static final int PATIENTS = 300;

    @Test
    void a_night_of_statistics(@TempDir Path keys) {
        try (var service = new TrialService(TODAY, keys)) {
            var registry = service.registry;
            var norway = SyntheticNorway.ofSize(7, DATA_DATE, PATIENTS);
            new Filling(registry).fill(norway.patients(), sent -> {});
            registry.recordEvidence().recordAll(norway.declarations());

            var first = registry.publishStatistics().run(DATA_DATE);
            the_same_night_again_gives_the_same_bytes(registry, first);
            a_correction_restates_a_figure_and_leaves_the_old_release_alone(registry, first, norway);
        }
    }

    private void the_same_night_again_gives_the_same_bytes(Registry registry, Release first) {
        var again = new PublishStatistics(registry.transactions()).run(DATA_DATE);
        assertThat(ReleaseDocument.write(again)).isEqualTo(ReleaseDocument.write(first));
        Release kept = registry.transactions()
                .read(stores -> stores.releases().byId(first.id()).orElseThrow());
        assertThat(ReleaseDocument.write(kept)).isEqualTo(ReleaseDocument.write(first));
        assertThat(first.figures()).isNotEmpty();
    }

    private void a_correction_restates_a_figure_and_leaves_the_old_release_alone(
            Registry registry, Release first, SyntheticNorway norway) {
        var original = firstFreeMargin(registry, norway);
        var correction = original.form()
                .with("message_id", "corrected-at-night")
                .with("replaces", original.form().answer("message_id").orElseThrow())
                .with("reason", "wrong-content")
                .with("residual", "R2");
        var outcome =
                registry.submitReport().submit(new Submission(correction, original.sender(), Optional.empty(), TODAY));
        assertThat(outcome.<Boolean>fold(
                        answered -> answered.receipt().position().isPresent(), refused -> false))
                .isTrue();

        var unchanged = registry.publishStatistics().run(DATA_DATE);
        assertThat(unchanged.figures()).isEqualTo(first.figures());
        var restated = registry.publishStatistics().run(TODAY);
        assertThat(margins(restated).met()).isEqualTo(margins(first).met() - 1);
        assertThat(margins(restated).unmet()).isEqualTo(margins(first).unmet() + 1);
    }

    /** An operation whose report says R0 and which is counted so. */
    private static Submission firstFreeMargin(Registry registry, SyntheticNorway norway) {
        var counted =
                registry.statistics().cases(SarcomaIndicators.FREE_MARGINS_AT_SURGERY, Scope.NATION, 2023).stream()
                        .filter(c -> c.explanation().included().truth() == Truth.YES)
                        .filter(c -> c.explanation().met().truth() == Truth.YES)
                        .filter(c -> c.explanation().met().because().size() == 1)
                        .map(c -> c.explanation().met().because().get(0).message())
                        .findFirst()
                        .orElseThrow();
        return norway.patients()
                .flatMap(List::stream)
                .filter(s -> s.sender().equals(new Sender(counted.sender())))
                .filter(s -> s.form().answers("message_id").contains(counted.id()))
                .findFirst()
                .orElseThrow();
    }

    private static Counts margins(Release release) {
        return release.figures().stream()
                .filter(f -> f.key().indicator().equals("SARK-R0"))
                .filter(f -> f.key().scope().equals(Scope.NATION) && f.key().year() == 2023)
                .map(Figure::counts)
                .findFirst()
                .orElseThrow();
    }
}
