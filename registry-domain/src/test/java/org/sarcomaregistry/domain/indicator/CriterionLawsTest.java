package org.sarcomaregistry.domain.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.sarcomaregistry.domain.course.Entries.entries;
import static org.sarcomaregistry.domain.report.Fixtures.aWorkUp;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.sarcomaregistry.domain.course.Course;
import org.sarcomaregistry.domain.report.ReportForm;
import org.sarcomaregistry.domain.text.Text;

/** Criteria put together: what is counted, what is explained and what is said are one. */
class CriterionLawsTest {

    private static final LocalDate DATA_DATE = LocalDate.of(2025, 12, 31);

    private static final Criterion PET = WorkUpProperties.PET;
    private static final Criterion REFERRED = WorkUpProperties.REFERRED_AFTER_SURGERY;
    private static final Criterion SARCOMA = TumourProperties.SARCOMA;

    @Property
    void a_cohort_says_of_each_course_what_the_criterion_says_of_it_alone(
            @ForAll("criteria") Criterion criterion, @ForAll("cohorts") List<Course> courses) {
        var bits = Cohort.of(courses, DATA_DATE).evaluate(criterion);
        for (int i = 0; i < courses.size(); i++) {
            assertThat(bits.get(i))
                    .isEqualTo(criterion.explain(courses.get(i), DATA_DATE).truth());
        }
    }

    @Property
    void connectives_of_criteria_are_those_of_their_answers(
            @ForAll("criteria") Criterion one, @ForAll("criteria") Criterion other, @ForAll("courses") Course course) {
        var a = truth(one, course);
        var b = truth(other, course);
        assertThat(truth(one.and(other), course)).isEqualTo(a.and(b));
        assertThat(truth(one.or(other), course)).isEqualTo(a.or(b));
        assertThat(truth(one.negate(), course)).isEqualTo(a.negate());
    }

    @Property
    void a_negation_has_the_reason_and_the_sources_of_what_it_negates(
            @ForAll("criteria") Criterion criterion, @ForAll("courses") Course course) {
        var verdict = criterion.explain(course, DATA_DATE);
        var negated = criterion.negate().explain(course, DATA_DATE);
        assertThat(negated.reason()).isEqualTo(verdict.reason());
        assertThat(negated.because()).isEqualTo(verdict.because());
    }

    @Property
    void a_criterion_is_made_of_the_properties_of_its_parts(
            @ForAll("criteria") Criterion one, @ForAll("criteria") Criterion other) {
        var both = new ArrayList<>(one.properties());
        both.addAll(other.properties());
        assertThat(both).isNotEmpty();
        assertThat(one.and(other).properties())
                .containsExactlyElementsOf(List.copyOf(new java.util.LinkedHashSet<>(both)));
        assertThat(one.or(other).properties()).isEqualTo(one.and(other).properties());
        assertThat(one.negate().properties()).isEqualTo(one.properties());
    }

    @Property
    void a_course_stands_for_itself_wherever_it_stands_in_a_cohort(@ForAll @IntRange(min = 0, max = 130) int before) {
        var courses = new ArrayList<>(Collections.nCopies(before, course("not-done", "untouched")));
        courses.add(course("done", "unknown"));
        var cohort = Cohort.of(courses, DATA_DATE);
        assertThat(cohort.courses()).isEqualTo(courses);
        assertThat(cohort.evaluate(PET.or(REFERRED)).get(before)).isEqualTo(Truth.YES);
        assertThat(cohort.evaluate(PET.and(REFERRED)).get(before)).isEqualTo(Truth.UNKNOWN);
    }

    @Example
    void words_of_parts_are_joined_and_what_is_joined_already_is_bracketed() {
        var either = PET.or(REFERRED);
        assertThat(SARCOMA.and(PET).text())
                .isEqualTo(Text.of(
                        "svulsten er et sarkom og PET er utført i utredningen",
                        "the tumour is a sarcoma and PET was made in the work-up"));
        assertThat(SARCOMA.and(either).text())
                .isEqualTo(Text.of(
                        "svulsten er et sarkom og (PET er utført i utredningen eller pasienten er henvist til"
                                + " sarkomsenter først etter kirurgi eller åpen biopsi)",
                        "the tumour is a sarcoma and (PET was made in the work-up or the patient was referred to a"
                                + " sarcoma centre only after surgery or open biopsy)"));
        assertThat(SARCOMA.and(PET).or(REFERRED).text().en())
                .startsWith("(the tumour is a sarcoma and PET was made in the work-up) or the patient was referred");
        assertThat(SARCOMA.and(PET.negate()).text())
                .isEqualTo(Text.of(
                        "svulsten er et sarkom og ikke (PET er utført i utredningen)",
                        "the tumour is a sarcoma and not (PET was made in the work-up)"));
    }

    @Example
    void when_all_parts_agree_their_reasons_and_sources_stand_together() {
        var both = PET.and(REFERRED).explain(course("done", "after-surgery"), DATA_DATE);
        assertThat(both.reason())
                .isEqualTo(Text.of(
                        "PET: ja; henvist etter kirurgi eller åpen biopsi: ja",
                        "PET: yes; referred after surgery or open biopsy: yes"));
        assertThat(both.because()).hasSize(1);
        assertThat(PET.and(PET).explain(course("done", "unknown"), DATA_DATE).reason())
                .isEqualTo(Text.of("PET: ja", "PET: yes"));
    }

    @Example
    void what_decides_is_the_reason_even_if_something_else_is_unknown() {
        var both = PET.and(REFERRED).explain(course("unknown", "untouched"), DATA_DATE);
        assertThat(both.truth()).isEqualTo(Truth.NO);
        assertThat(both.reason().en()).isEqualTo("referred after surgery or open biopsy: no");
    }

    @Example
    void all_of_one_is_that_one() {
        assertThat(Criterion.all(PET)).isSameAs(PET);
        assertThat(Criterion.all(PET, SARCOMA)).isEqualTo(PET.and(SARCOMA)).isNotEqualTo(PET);
    }

    @Example
    void properties_are_told_apart_by_their_ids() {
        var pet = new org.sarcomaregistry.domain.indicator.Property("pet", PET.text(), PET::explain);
        var other = new org.sarcomaregistry.domain.indicator.Property("ct", PET.text(), PET::explain);
        assertThat(pet)
                .isEqualTo(PET)
                .hasSameHashCodeAs(PET)
                .isNotEqualTo(other)
                .isNotEqualTo("pet");
        assertThat(pet.and(PET).properties()).hasSize(1);
        assertThat(pet.and(other).properties()).hasSize(2);
        assertThat(pet.id()).isEqualTo("pet").hasToString(pet.toString());
    }

    @Property
    void only_lower_case_words_joined_by_hyphens_name_a_property(@ForAll("noIds") String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new org.sarcomaregistry.domain.indicator.Property(id, PET.text(), PET::explain));
    }

    @Example
    void a_property_that_draws_a_line_can_draw_it_at_another_day() {
        var within = DrugProperties.resumedWithin(21);
        assertThat(within.limit().orElseThrow().days()).isEqualTo(21);
        var later = within.limit().orElseThrow().at(42);
        assertThat(later).isEqualTo(DrugProperties.resumedWithin(42)).isNotEqualTo(within);
        assertThat(later.limit().orElseThrow().days()).isEqualTo(42);
        assertThat(later.text().en()).isEqualTo("chemotherapy was given within 42 days of the operation");
        assertThat(WorkUpProperties.PET.limit()).isEmpty();
    }

    @Provide
    Arbitrary<String> noIds() {
        return Arbitraries.of("", "PET", "9-months", "-pet", "two words", "år", "pet_ct");
    }

    @Provide
    Arbitrary<Criterion> criteria() {
        return criteria(2);
    }

    /** Criteria that are put together at most so many times. */
    private static Arbitrary<Criterion> criteria(int times) {
        Arbitrary<Criterion> single = Arbitraries.of(PET, REFERRED, SARCOMA);
        if (times == 0) {
            return single;
        }
        var parts = criteria(times - 1);
        return Arbitraries.oneOf(
                single,
                parts.map(Criterion::negate),
                parts.tuple2().map(two -> two.get1().and(two.get2())),
                parts.tuple2().map(two -> two.get1().or(two.get2())));
    }

    @Provide
    Arbitrary<Course> courses() {
        return Arbitraries.of(COURSES);
    }

    @Provide
    Arbitrary<List<Course>> cohorts() {
        return courses().list().ofMaxSize(130);
    }

    private static final List<Course> COURSES = List.of(
            course("done", "after-surgery"),
            course("done", "unknown"),
            course("not-done", "untouched"),
            course("not-done", "after-surgery"),
            course("unknown", "unknown"),
            course("unknown", "after-open-biopsy"));

    private static Course course(String pet, String route) {
        ReportForm workUp = aWorkUp().with("pet", pet).with("referral_route", route);
        return entries().told(workUp).course();
    }

    private static Truth truth(Criterion criterion, Course course) {
        return criterion.explain(course, DATA_DATE).truth();
    }
}
