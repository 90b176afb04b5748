package org.sarcomaregistry.domain.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sarcomaregistry.domain.course.Entries.entries;
import static org.sarcomaregistry.domain.report.Fixtures.BODO;
import static org.sarcomaregistry.domain.report.Fixtures.aDeath;
import static org.sarcomaregistry.domain.report.Fixtures.aProcedure;
import static org.sarcomaregistry.domain.report.Fixtures.aSpecimen;
import static org.sarcomaregistry.domain.report.Fixtures.aWorkUp;
import static org.sarcomaregistry.domain.report.Fixtures.anOperation;
import static org.sarcomaregistry.domain.report.Fixtures.complete;
import static org.sarcomaregistry.domain.report.Fixtures.radiotherapy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.sarcomaregistry.domain.course.Course;
import org.sarcomaregistry.domain.report.ReportForm;

class EvaluationLawsTest {

    private static final LocalDate DATA_DATE = LocalDate.of(2025, 12, 31);

    @Property
    void counting_a_cohort_is_adding_up_its_courses(@ForAll("cohorts") List<Course> courses) {
        var expected = new TreeMap<FigureKey, Counts>();
        SarcomaIndicators.all().stream()
                .filter(indicator -> indicator.placing().pooledYears() == 1)
                .forEach(indicator -> courses.forEach(course -> add(indicator, course, expected)));
        var figures = new TreeMap<>(evaluate(courses).counts());
        figures.keySet().removeIf(key -> key.indicator().equals("SARK-CHEMO-EOL"));
        assertThat(figures).isEqualTo(expected);
    }

    @Property
    void parts_of_a_cohort_add_up_to_the_whole(
            @ForAll("cohorts") List<Course> one, @ForAll("cohorts") List<Course> other) {
        var both = new ArrayList<>(one);
        both.addAll(other);
        var sum = new TreeMap<>(evaluate(one).counts());
        evaluate(other).counts().forEach((key, counts) -> sum.merge(key, counts, Counts::plus));
        var whole = new TreeMap<>(evaluate(both).counts());
        sum.keySet().retainAll(whole.keySet());
        whole.keySet().removeIf(key -> key.indicator().equals("SARK-CHEMO-EOL"));
        sum.keySet().removeIf(key -> key.indicator().equals("SARK-CHEMO-EOL"));
        assertThat(sum).isEqualTo(whole);
    }

    @Property
    void every_place_is_the_sum_of_its_parts(@ForAll("cohorts") List<Course> courses) {
        var figures = evaluate(courses);
        figures.counts().forEach((key, counts) -> {
            var parts = Scopes.NORWAY.all().stream()
                    .filter(scope -> Scopes.NORWAY
                            .parent(scope)
                            .filter(key.scope()::equals)
                            .isPresent())
                    .map(scope -> figures.of(new FigureKey(key.indicator(), scope, key.year())))
                    .reduce(Counts.NONE, Counts::plus);
            boolean isWhole = parts.population() > 0 && !key.indicator().equals("SARK-CHEMO-EOL");
            assertThat(isWhole ? parts : counts).isEqualTo(counts);
        });
    }

    private static void add(Indicator indicator, Course course, java.util.Map<FigureKey, Counts> into) {
        var counts = Counts.of(indicator.contribution(course, DATA_DATE));
        if (counts.population() == 0) {
            return;
        }
        int year = course.diagnosedOn().getYear();
        var scope = java.util.Optional.of(indicator.placing().attribution().of(course));
        while (scope.isPresent()) {
            into.merge(new FigureKey(indicator.id(), scope.get(), year), counts, Counts::plus);
            scope = Scopes.NORWAY.parent(scope.get());
        }
    }

    private static Figures evaluate(List<Course> courses) {
        return Evaluation.of(SarcomaIndicators.all(), Cohort.of(courses, DATA_DATE));
    }

    @Provide
    Arbitrary<List<Course>> cohorts() {
        return Arbitraries.of(forms())
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .flatMap(forms -> course(forms))
                .list()
                .ofMaxSize(70);
    }

    private static Arbitrary<Course> course(List<ReportForm> forms) {
        var told = entries().told(forms.get(0).answer("topography").isPresent() ? forms.get(0) : aWorkUp());
        forms.forEach(told::told);
        return Arbitraries.of(told.history().courses());
    }

    private static List<ReportForm> forms() {
        return List.of(
                aWorkUp(),
                aWorkUp().with("diagnosis_date", "2023-12-31").with("sender_unit", BODO),
                aWorkUp().with("topography", "C40.2").with("morphology", "9180/3"),
                anOperation("2024-04-01", "R0").with("sender_unit", BODO),
                anOperation("2024-05-01", "R1"),
                aProcedure("2024-06-01"),
                aSpecimen("biopsy", "2024-03-01"),
                aSpecimen("resection", "2024-06-02").with("requesting_unit", "unknown"),
                radiotherapy("2024-07-01"),
                aDeath("2024-08-20"),
                complete("procedure", "2025-12-31"));
    }
}
