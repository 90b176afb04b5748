package org.sarcomaregistry.domain.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.sarcomaregistry.domain.report.Fixtures.BODO;
import static org.sarcomaregistry.domain.report.Fixtures.TROMSO;
import static org.sarcomaregistry.domain.report.Fixtures.aWorkUp;
import static org.sarcomaregistry.domain.report.Fixtures.anOperation;

import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sarcomaregistry.domain.course.Course;
import org.sarcomaregistry.domain.course.Entries;
import org.sarcomaregistry.domain.indicator.Cohort;
import org.sarcomaregistry.domain.indicator.Evaluation;
import org.sarcomaregistry.domain.indicator.FigureKey;
import org.sarcomaregistry.domain.indicator.Indicator;
import org.sarcomaregistry.domain.indicator.SarcomaIndicators;
import org.sarcomaregistry.domain.indicator.Scope;
import org.sarcomaregistry.domain.indicator.Scopes;
import org.sarcomaregistry.domain.indicator.Target;
import org.sarcomaregistry.domain.statistics.IndirectStandardisation;
import org.sarcomaregistry.testkit.arbitrary.Sampling;

/** What is expected of units, beside what is observed of them. */
class AdjustmentLawsTest {

    private static final LocalDate DATA_DATE = LocalDate.of(2026, 12, 31);
    private static final Indicator MARGINS = SarcomaIndicators.FREE_MARGINS_AT_SURGERY;

    /** Some way of adjusting. */
    private interface Adjusting
            extends BiFunction<List<Indicator>, Cohort, ImmutableSortedMap<FigureKey, IndirectStandardisation>> {}

    @Test
    void together_units_are_expected_to_do_what_they_did() {
        var cohorts = Sampling.folded(SarcomaIndicators.all(), 300);
        assertThat(cohorts).allMatch(folded -> {
            var cohort = Cohort.of(folded.courses(), folded.stories().dataDate());
            return addsUp(Adjustment::of, cohort);
        });
    }

    @Test
    void the_law_rejects_expecting_the_share_of_another_year() {
        Adjusting late = (indicators, cohort) -> Adjustment.of(
                indicators,
                Cohort.of(
                        cohort.courses().stream()
                                .filter(course -> course.diagnosedOn().getYear() > 2023)
                                .toList(),
                        cohort.dataDate()));
        var mixed = new ArrayList<>(operated(TROMSO, 4, 1));
        mixed.addAll(operatedIn(2022, BODO, 2, 2));
        assertThat(addsUp(Adjustment::of, Cohort.of(mixed, DATA_DATE))).isTrue();
        assertThat(addsUp(late, Cohort.of(mixed, DATA_DATE))).isFalse();
    }

    private static boolean addsUp(Adjusting adjusting, Cohort cohort) {
        var adjusted = adjusting.apply(SarcomaIndicators.all(), cohort);
        var observed = Evaluation.of(SarcomaIndicators.all(), cohort);
        return observed.counts().keySet().stream()
                .filter(key -> key.scope().equals(Scope.NATION)
                        && CaseMix.of(indicator(key)).isPresent())
                .filter(key -> indicator(key).placing().pooledYears() == 1)
                .allMatch(key -> Math.abs(expected(adjusted, key)
                                - observed.of(key).tally().met())
                        < 1e-9);
    }

    private static Indicator indicator(FigureKey key) {
        return SarcomaIndicators.byId(key.indicator()).orElseThrow();
    }

    /** Of the smallest places together. */
    private static double expected(Map<FigureKey, IndirectStandardisation> adjusted, FigureKey nation) {
        return adjusted.entrySet().stream()
                .filter(entry -> entry.getKey().indicator().equals(nation.indicator())
                        && entry.getKey().year() == nation.year())
                .filter(entry -> entry.getKey().scope().level() == Scope.Level.HOSPITAL
                        || entry.getKey().scope().equals(Scope.UNKNOWN))
                .mapToDouble(entry -> entry.getValue().expected())
                .sum();
    }

    @Test
    void a_unit_is_compared_with_the_nations_patients_of_the_same_kind() {
        var courses = new ArrayList<>(operated(TROMSO, 3, 1));
        courses.addAll(operated(BODO, 1, 3));
        var adjusted = Adjustment.of(List.of(MARGINS), Cohort.of(courses, DATA_DATE));
        var tromso = adjusted.get(
                new FigureKey(MARGINS.id(), Scopes.NORWAY.byCode(TROMSO).orElseThrow(), 2024));
        assertThat(tromso).isNotNull();
        assertThat(tromso.compared().met()).isEqualTo(3);
        assertThat(tromso.expected()).isEqualTo(2.0, within(1e-9));
        assertThat(tromso.ratio().orElseThrow()).isEqualTo(1.5, within(1e-9));
        assertThat(tromso.covariates()).containsExactly("group", "size");
        assertThat(adjusted.keySet()).noneMatch(key -> key.scope().equals(Scope.NATION));
    }

    @Test
    void what_is_to_be_done_for_everybody_is_not_adjusted() {
        assertThat(SarcomaIndicators.all().stream()
                        .filter(indicator -> CaseMix.of(indicator).isPresent())
                        .map(Indicator::id))
                .containsExactly("SARK-CHEMO-EOL", "SARK-R0", "SARK-R0-ABD");
        assertThat(SarcomaIndicators.all())
                .filteredOn(indicator -> indicator.direction() == Target.Direction.NEITHER)
                .allMatch(indicator -> CaseMix.of(indicator).isEmpty());
    }

    @Test
    void every_course_has_a_value_of_every_covariate() {
        var mix = CaseMix.of(MARGINS).orElseThrow();
        var told = operated(TROMSO, 1, 0).get(0);
        assertThat(mix.stratum(told).values()).isEqualTo(Map.of("group", "extremity-trunk", "size", "unknown"));
        var large = Entries.entries().told(aWorkUp().with("size_mm", "51")).course();
        assertThat(mix.stratum(large).values()).containsEntry("size", "yes");
    }

    private static List<Course> operated(String unit, int met, int unmet) {
        return operatedIn(2024, unit, met, unmet);
    }

    private static List<Course> operatedIn(int year, String unit, int met, int unmet) {
        return IntStream.range(0, met + unmet)
                .mapToObj(i -> Entries.entries()
                        .told(aWorkUp().with("sender_unit", unit).with("diagnosis_date", year + "-03-01"))
                        .told(anOperation(year + "-04-01", i < met ? "R0" : "R1")
                                .with("sender_unit", unit))
                        .course())
                .sorted(Comparator.comparing(Course::diagnosedOn))
                .toList();
    }
}
