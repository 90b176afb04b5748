package org.sarcomaregistry.domain.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sarcomaregistry.domain.course.Entries.entries;
import static org.sarcomaregistry.domain.report.Fixtures.aWorkUp;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.sarcomaregistry.domain.course.Course;
import org.sarcomaregistry.domain.indicator.Cohort;
import org.sarcomaregistry.domain.indicator.Scope;
import org.sarcomaregistry.domain.indicator.Scopes;
import org.sarcomaregistry.domain.pathway.Answer;

/** Laws of the programme's figures; beside each stands a way of counting that it must reject. */
class AdherenceLawsTest {

    private static final ActionProgramme PROGRAMME = ActionProgramme.norwegian();
    private static final LocalDate DATA_DATE = LocalDate.of(2026, 12, 31);

    /** Some way of counting. */
    private interface Counting extends BiFunction<ActionProgramme, Cohort, AdherenceFigures> {}

    @Property(tries = 100)
    void every_place_is_the_sum_of_its_parts(@ForAll("courses") List<Course> courses) {
        assertThat(isSumOfParts(AdherenceFigures::of, courses)).isTrue();
    }

    @Example
    void the_law_of_sums_rejects_counting_for_hospitals_alone() {
        Counting hospitals = (programme, cohort) -> keeping(
                AdherenceFigures.of(programme, cohort),
                (key, counts) -> key.scope().level() == Scope.Level.HOSPITAL ? counts : Adherence.NONE);
        assertThat(isSumOfParts(hospitals, sample())).isFalse();
    }

    private static boolean isSumOfParts(Counting counting, List<Course> courses) {
        var figures = counting.apply(PROGRAMME, Cohort.of(courses, DATA_DATE));
        return PROGRAMME.recommendations().stream()
                .allMatch(recommendation -> years(courses)
                        .allMatch(year -> Scopes.NORWAY.all().stream()
                                .filter(scope -> scope.isWide() || scope.level() == Scope.Level.TRUST)
                                .allMatch(scope -> figures.of(new AdherenceKey(recommendation.id(), scope, year))
                                        .equals(parts(figures, recommendation.id(), scope, year)))));
    }

    private static Stream<Integer> years(List<Course> courses) {
        return courses.stream().map(course -> course.diagnosedOn().getYear()).distinct();
    }

    private static Adherence parts(AdherenceFigures figures, String recommendation, Scope whole, int year) {
        return Scopes.NORWAY.all().stream()
                .filter(scope ->
                        Scopes.NORWAY.parent(scope).filter(whole::equals).isPresent())
                .map(scope -> figures.of(new AdherenceKey(recommendation, scope, year)))
                .reduce(Adherence.NONE, Adherence::plus);
    }

    @Property(tries = 100)
    void every_course_is_in_exactly_one_of_the_four(@ForAll("courses") List<Course> courses) {
        assertThat(countsEachOnce(AdherenceFigures::of, courses)).isTrue();
    }

    @Example
    void the_law_of_the_four_rejects_leaving_out_what_is_not_decidable() {
        Counting decided = (programme, cohort) -> keeping(
                AdherenceFigures.of(programme, cohort),
                (key, counts) -> new Adherence(counts.followed(), counts.notFollowed(), counts.notApplicable(), 0));
        assertThat(countsEachOnce(decided, sample())).isFalse();
    }

    private static boolean countsEachOnce(Counting counting, List<Course> courses) {
        var figures = counting.apply(PROGRAMME, Cohort.of(courses, DATA_DATE));
        return PROGRAMME.recommendations().stream()
                .allMatch(recommendation -> years(courses)
                                .mapToLong(year -> figures.of(new AdherenceKey(recommendation.id(), Scope.NATION, year))
                                        .courses())
                                .sum()
                        == courses.size());
    }

    @Property(tries = 100)
    void the_order_of_courses_does_not_matter(@ForAll("courses") List<Course> courses) {
        assertThat(isIndifferentToOrder(AdherenceFigures::of, courses)).isTrue();
    }

    @Example
    void the_law_of_order_rejects_counting_the_first_of_each_figure_only() {
        Counting first = (programme, cohort) ->
                AdherenceFigures.of(programme, Cohort.of(cohort.courses().subList(0, 1), cohort.dataDate()));
        assertThat(isIndifferentToOrder(first, sample())).isFalse();
    }

    private static boolean isIndifferentToOrder(Counting counting, List<Course> courses) {
        return counting.apply(PROGRAMME, Cohort.of(courses, DATA_DATE))
                .equals(counting.apply(PROGRAMME, Cohort.of(Lists.reverse(courses), DATA_DATE)));
    }

    @Property(tries = 100)
    void two_groups_add_up_to_the_whole(@ForAll("courses") List<Course> one, @ForAll("courses") List<Course> other) {
        var both = new ArrayList<>(one);
        both.addAll(other);
        var sum = new TreeMap<>(figures(one).counts());
        figures(other).counts().forEach((key, counts) -> sum.merge(key, counts, Adherence::plus));
        assertThat(figures(both).counts()).isEqualTo(sum);
    }

    @Property(tries = 50)
    void a_figure_counts_what_is_explained_course_by_course(@ForAll("courses") List<Course> courses) {
        var cohort = Cohort.of(courses, DATA_DATE);
        figures(courses)
                .counts()
                .forEach((key, counts) -> assertThat(AdherenceFigures.cases(PROGRAMME, cohort, key).stream()
                                .map(one -> Adherence.of(one.judgement().answer()))
                                .reduce(Adherence.NONE, Adherence::plus))
                        .isEqualTo(counts));
    }

    @Property
    void the_range_holds_every_way_in_which_the_open_could_turn_out(@ForAll("counts") Adherence counts) {
        for (long followed = 0; followed <= counts.notDecidable(); followed++) {
            for (long not = 0; followed + not <= counts.notDecidable(); not++) {
                long met = counts.followed() + followed;
                long unmet = counts.notFollowed() + not;
                var range = counts.range();
                assertThat(met).isBetween(range.least().met(), range.most().met());
                assertThat(unmet)
                        .isBetween(
                                range.most().complement().met(),
                                range.least().complement().met());
            }
        }
    }

    private static AdherenceFigures figures(List<Course> courses) {
        return AdherenceFigures.of(PROGRAMME, Cohort.of(courses, DATA_DATE));
    }

    private static AdherenceFigures keeping(
            AdherenceFigures figures, BiFunction<AdherenceKey, Adherence, Adherence> kept) {
        var counts = ImmutableSortedMap.<AdherenceKey, Adherence>orderedBy(Comparator.naturalOrder());
        for (Map.Entry<AdherenceKey, Adherence> entry : figures.counts().entrySet()) {
            counts.put(entry.getKey(), kept.apply(entry.getKey(), entry.getValue()));
        }
        return new AdherenceFigures(counts.buildOrThrow());
    }

    /** A thigh tumour of 2024 and one of 2021, both without any operation told. */
    private static List<Course> sample() {
        var late = entries().told(aWorkUp());
        var early = entries().told(aWorkUp().with("diagnosis_date", "2021-05-04"));
        return List.of(late.course(), early.course());
    }

    @Provide
    Arbitrary<List<Course>> courses() {
        return Logs.any()
                .list()
                .ofMaxSize(5)
                .map(logs -> logs.stream()
                        .flatMap(log -> log.history().courses().stream())
                        .toList());
    }

    @Provide
    Arbitrary<Adherence> counts() {
        var small = Arbitraries.longs().between(0, 6);
        return Combinators.combine(small, small, small, small).as(Adherence::new);
    }

    @Example
    void one_answer_is_one_course() {
        for (var answer : Answer.values()) {
            assertThat(Adherence.of(answer).courses()).isEqualTo(1);
        }
    }
}
