package org.sarcomaregistry.application.querying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sarcomaregistry.domain.report.Fixtures.aSpecimen;
import static org.sarcomaregistry.domain.report.Fixtures.aWorkUp;
import static org.sarcomaregistry.domain.report.Fixtures.evidence;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sarcomaregistry.application.TestRegistry;
import org.sarcomaregistry.domain.course.Course;
import org.sarcomaregistry.domain.report.ReportForm;

/** Numbers that a register tells to be one person's, and takes back: three work-ups under three numbers. */
class NumbersOfOnePersonTest {

    private final TestRegistry registry = new TestRegistry();

    @BeforeEach
    void three_numbers() {
        registry.submit("a", aWorkUp().with("patient_value", "P-1"));
        registry.submit("b", aWorkUp().with("patient_value", "P-2"));
        registry.record("c", aSpecimen("resection", "2024-05-03").with("patient_value", "P-3"));
    }

    private static ReportForm joining(String one, String other) {
        return evidence("population-register")
                .with("patient_value", one)
                .with("from", "2024-06-01")
                .with("event", "residence")
                .with("new_id_scheme", "local")
                .with("new_id_value", other);
    }

    /** How many numbers each person has who has a course, as it is now; the same from the whole log at once. */
    private List<Integer> numbers() {
        var now = numbers(registry.courses.picture().all());
        assertThat(numbers(KnownCourses.on(TestRegistry.TODAY, registry.transactions)
                        .courses()))
                .isEqualTo(now);
        return now;
    }

    private static List<Integer> numbers(List<Course> courses) {
        return courses.stream()
                .map(course -> course.person().identities())
                .distinct()
                .map(Set::size)
                .sorted()
                .collect(Collectors.toList());
    }

    @Test
    void a_join_that_is_withdrawn_parts_what_it_joined() {
        assertThat(numbers()).containsExactly(1, 1, 1);
        var apart = registry.courses.picture().all();
        registry.record("j", joining("P-1", "P-2"));
        assertThat(numbers()).containsExactly(1, 2);
        registry.withdraw("k", "j");
        assertThat(numbers()).containsExactly(1, 1, 1);
        assertThat(registry.courses.picture().all()).isEqualTo(apart);
        registry.record("l", joining("P-2", "P-1"));
        assertThat(numbers()).containsExactly(1, 2);
    }

    @Test
    void of_a_chain_the_link_that_is_withdrawn_is_parted_alone() {
        registry.record("j", joining("P-1", "P-2"));
        registry.record("k", joining("P-2", "P-3"));
        assertThat(numbers()).containsExactly(3);
        registry.withdraw("l", "j");
        assertThat(numbers()).containsExactly(1, 2);
        registry.withdraw("m", "k");
        assertThat(numbers()).containsExactly(1, 1, 1);
    }

    @Test
    void what_is_told_twice_stays_when_one_of_the_two_is_withdrawn() {
        registry.record("j", joining("P-1", "P-2"));
        registry.record("k", joining("P-2", "P-1"));
        registry.withdraw("l", "j");
        assertThat(numbers()).containsExactly(1, 2);
    }

    @Test
    void a_correction_joins_with_another_number_instead() {
        registry.record("j", joining("P-1", "P-2"));
        registry.record("k", joining("P-1", "P-3").with("replaces", "j").with("reason", "wrong-content"));
        assertThat(registry.courses.picture().all().stream()
                        .map(course -> course.person().identities())
                        .distinct()
                        .map(Set::size))
                .containsExactlyInAnyOrder(1, 2);
        assertThat(numbers()).containsExactly(1, 2);
    }
}
