package org.sarcomaregistry.app.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sarcomaregistry.domain.indicator.FigureKey;
import org.sarcomaregistry.domain.indicator.SarcomaIndicators;
import org.sarcomaregistry.testkit.arbitrary.Cohorts;
import org.sarcomaregistry.testkit.arbitrary.Sampling;
import org.sarcomaregistry.testkit.http.RemoteIndicator;
import org.sarcomaregistry.testkit.law.FigureAnswer;
import org.sarcomaregistry.testkit.law.FigureAnswer.Numbers;
import org.sarcomaregistry.testkit.law.IndicatorUnderTest;
import org.sarcomaregistry.testkit.law.Laws;

/** The running service, judged through its own contract by the laws that make sense from outside. */
class RemoteLawsTest {

    private final EmptyRegistries registries = new EmptyRegistries();

    @AfterEach
    void close() {
        registries.close();
    }

    @Test
    void the_service_keeps_the_laws() {
        var remote = new RemoteIndicator("SARK-PET", registries::open);
        var report = Laws.all().tries(3).examine(remote);
        assertThat(report.broken()).as(report.text()).isEmpty();
        assertThat(report.kept()).hasSizeGreaterThanOrEqualTo(20);
    }

    @Test
    void the_service_counts_as_the_library_does() {
        var indicator = SarcomaIndicators.COVERAGE_WORK_UP;
        var remote = new RemoteIndicator(indicator.id(), registries::open);
        for (var stories : Sampling.stories(List.of(), 8)) {
            var known = stories.on(Cohorts.LAST_DAY);
            var far = remote.ask(known).figures();
            var near = IndicatorUnderTest.of(indicator).ask(known).figures();
            assertThat(numbers(far)).isEqualTo(numbers(near));
        }
    }

    private static ImmutableSortedMap<FigureKey, Numbers> numbers(ImmutableSortedMap<FigureKey, FigureAnswer> figures) {
        var numbers = ImmutableSortedMap.<FigureKey, Numbers>naturalOrder();
        figures.forEach((key, figure) -> {
            if (figure.numbers().assessed() + figure.numbers().open() > 0) {
                numbers.put(key, figure.numbers());
            }
        });
        return numbers.buildOrThrow();
    }
}
