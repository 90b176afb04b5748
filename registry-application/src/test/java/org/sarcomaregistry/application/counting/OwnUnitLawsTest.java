package org.sarcomaregistry.application.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sarcomaregistry.domain.report.Fixtures.BODO;
import static org.sarcomaregistry.domain.report.Fixtures.TROMSO;
import static org.sarcomaregistry.domain.report.Fixtures.aProcedure;
import static org.sarcomaregistry.domain.report.Fixtures.aSpecimen;
import static org.sarcomaregistry.domain.report.Fixtures.aWorkUp;
import static org.sarcomaregistry.domain.report.Fixtures.anOperation;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.sarcomaregistry.application.TestRegistry;
import org.sarcomaregistry.application.publishing.PublishStatistics;
import org.sarcomaregistry.application.publishing.PublishedReleases;
import org.sarcomaregistry.application.querying.CurrentCourses;
import org.sarcomaregistry.application.querying.Statistics;
import org.sarcomaregistry.domain.indicator.Scope;
import org.sarcomaregistry.domain.indicator.Scopes;
import org.sarcomaregistry.domain.report.ReportForm;

/** Whoever follows the log sees at every moment what somebody sees who reads all of it then. */
class OwnUnitLawsTest {

    /** One thing that happens to the log. */
    private record Step(Kind kind, int patient, int earlier) {

        private enum Kind {
            WORK_UP,
            ELSEWHERE,
            OPERATION,
            SPECIMEN,
            PROCEDURE,
            CORRECT,
            WITHDRAW,
            COMPLETE
        }

        void take(TestRegistry registry, String id, List<String> sent) {
            var target = sent.isEmpty() ? "none" : sent.get(earlier % sent.size());
            switch (kind) {
                case WORK_UP -> registry.submit(id, about(aWorkUp()));
                case ELSEWHERE -> registry.submit(id, about(aWorkUp().with("sender_unit", BODO)));
                case OPERATION -> registry.submit(id, about(anOperation("2024-08-01", "R0")));
                case SPECIMEN -> registry.record(id, about(aSpecimen("resection", "2023-08-03")));
                case PROCEDURE -> registry.record(id, about(aProcedure("2024-08-01")));
                case CORRECT -> registry.correct(id, target, about(anOperation("2024-08-02", "R2")));
                case WITHDRAW -> registry.withdraw(id, target);
                case COMPLETE -> registry.record(id, complete());
            }
            sent.add(id);
        }

        private ReportForm about(ReportForm form) {
            return form.with("patient_value", "P-" + (100 + patient));
        }

        private static ReportForm complete() {
            return ReportForm.of(java.util.Map.of(
                    "form", List.of("completeness"),
                    "form_version", List.of("1"),
                    "source", List.of("procedure"),
                    "unit", List.of("all"),
                    "from", List.of("2020-01-01"),
                    "to", List.of("2024-08-31")));
        }
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        return Combinators.combine(
                        Arbitraries.of(Step.Kind.class),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 20))
                .as(Step::new)
                .list()
                .ofMaxSize(10);
    }

    private static OwnUnit of(CurrentCourses courses, Statistics statistics, TestRegistry registry) {
        return new OwnUnit(courses, statistics, new PublishedReleases(registry.transactions));
    }

    private static OwnUnit afresh(TestRegistry registry) {
        var courses = new CurrentCourses(registry.transactions);
        return of(courses, new Statistics(courses, registry.clock), registry);
    }

    @Property(tries = 60)
    void following_is_reading_everything(@ForAll("steps") List<Step> steps) {
        var registry = new TestRegistry();
        var following = of(registry.courses, registry.statistics, registry);
        var sent = new ArrayList<String>();
        for (int i = 0; i < steps.size(); i++) {
            steps.get(i).take(registry, "m-" + i, sent);
            for (var place : List.of(Scope.NATION, Scopes.NORWAY.byCode(TROMSO).orElseThrow())) {
                for (int year : List.of(2023, 2024)) {
                    assertThat(following.of(place, year))
                            .isEqualTo(afresh(registry).of(place, year));
                }
            }
        }
        assertThat(registry.courses.picture().all())
                .isEqualTo(new CurrentCourses(registry.transactions).picture().all());
    }

    @Test
    void the_nation_stays_as_it_was_released() {
        var registry = new TestRegistry();
        registry.submit("a", aWorkUp());
        new PublishStatistics(registry.transactions).run(TestRegistry.TODAY);
        var own = of(registry.courses, registry.statistics, registry);
        int year = registry.courses.picture().all().get(0).diagnosedOn().getYear();
        var before = own.of(Scope.NATION, year);
        registry.submit("b", aWorkUp().with("patient_value", "P-77"));
        var after = own.of(Scope.NATION, year);
        assertThat(after.figures()).isNotEqualTo(before.figures());
        assertThat(after.figures().stream().map(OwnUnit.OwnFigure::nation).toList())
                .isEqualTo(
                        before.figures().stream().map(OwnUnit.OwnFigure::nation).toList())
                .anyMatch(java.util.Optional::isPresent);
    }

    @Test
    void who_followed_too_little_looks_at_everything_again() {
        var registry = new TestRegistry();
        var mark = registry.courses.since(CurrentCourses.Mark.NOTHING).now();
        registry.submit("a", aWorkUp());
        assertThat(registry.courses.since(mark).changes())
                .hasValueSatisfying(changes -> assertThat(changes)
                        .hasSize(1)
                        .allMatch(change ->
                                change.before().isEmpty() && change.after().size() == 1));
        registry.record("c", Step.complete());
        assertThat(registry.courses.since(mark).changes()).isEmpty();
    }
}
