package org.sarcomaregistry.domain.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sarcomaregistry.domain.course.Entries.entries;
import static org.sarcomaregistry.domain.report.Fixtures.aProcedure;
import static org.sarcomaregistry.domain.report.Fixtures.aSpecimen;
import static org.sarcomaregistry.domain.report.Fixtures.aWorkUp;
import static org.sarcomaregistry.domain.report.Fixtures.anOperation;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sarcomaregistry.domain.consistency.Severity;
import org.sarcomaregistry.domain.report.ReportForm;

class SeveralTumoursTest {

    @ParameterizedTest
    @CsvSource({
        "C49.2 8858/3 left + C49.1 8890/3 left, C49-6-left-C49.1 C49-6-left-C49.2, MP-1",
        "C49.2 8858/3 left + C49.2 8858/3 right, C49-6-left C49-6-right, MP-1",
        "C49.2 8858/3 left + C49.2 9364/3 left, C49-6-left C49-16-left, MP-2",
        "C49.2 8858/3 left + C49.2 8890/3 left, C49-6-left, ''",
        "C49.2 8858/3 left + C49.1 8858/3 left, C49-6-left, TUMOUR-SEVERAL",
        "C49.2 8858/3 left + C49.2 8858/3 unknown, C49-6-left, TUMOUR-SEVERAL",
        "C49.2 8858/3 left + C49.2 8858/3 midline, C49-6-left, TUMOUR-SEVERAL",
        "C49.2 8000/3 right + C49.2 8858/3 left, C49-6-left C49-17-right, MP-4",
        "C49.2 8000/3 left + C49.2 8858/3 left, C49-6-left, ''",
        "C80.9 8858/3 unknown + C49.2 8858/3 unknown, C49-6-unknown, ''",
        "C44.7 9140/3 left + C18.9 9140/3 not-applicable, C18-15-left, MP-3",
        "C56 9110/3 left + C56 9110/3 right, C56-16-unknown, ''",
        "C49.2 9999/3 left + C49.2 9998/3 left, C49-0-left-9998 C49-0-left-9999, ''",
        "C49.2 8858/3 left + C48.0 8890/3 not-applicable, C48-6-unknown C49-6-left, ''",
        "C49.2 8858/1 left + C49.1 8890/3 left, C49-6-left-C49.1 C49-6-left-C49.2, ''"
    })
    void two_work_ups_are_kept_by_the_registrys_own_advice(String told, String keys, String query) {
        var log = entries();
        Splitter.on(" + ").split(told).forEach(one -> log.told(workUp(one)));
        var history = log.history();
        assertThat(history.courses())
                .extracting(course -> course.key().toString())
                .containsExactlyInAnyOrder(keys.split(" "));
        assertThat(history.queries())
                .extracting(CourseQuery::code)
                .isEqualTo(query.isEmpty() ? List.of() : List.of(query));
        assertThat(history.queries()).allSatisfy(q -> assertThat(q.about()).hasSize(2));
    }

    @Test
    void a_remark_leaves_nothing_to_settle_and_a_doubt_does() {
        var remark = entries().told(workUp("C49.2 8858/3 left")).told(workUp("C49.2 9140/3 left"));
        assertThat(remark.history().queries()).isNotEmpty().allMatch(CourseQuery::isRemark);
        assertThat(Doubt.values())
                .allSatisfy(doubt ->
                        assertThat(doubt.about(ImmutableList.of()).isRemark()).isFalse());
        assertThat(Doubt.AFTER_DEATH.about(ImmutableList.of()).severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void an_unspecific_work_up_between_two_kinds_belongs_to_neither() {
        var history = entries()
                .told(workUp("C49.2 8858/3 left"))
                .told(workUp("C49.2 9364/3 left"))
                .told(workUp("C49.2 8000/3 left"))
                .history();
        assertThat(history.courses()).hasSize(2);
        assertThat(history.queries()).extracting(CourseQuery::code).containsExactly("MP-2", "TUMOUR-AMBIGUOUS");
    }

    @Test
    void what_nothing_tells_apart_stays_together_with_a_query() {
        var history = entries()
                .told(workUp("C49.2 8858/3 not-applicable"))
                .told(workUp("C49.1 8890/3 not-applicable"))
                .told(workUp("C49.9 8858/3 left"))
                .told(workUp("C49.9 8858/3 right"))
                .history();
        assertThat(history.courses()).hasSize(1);
        assertThat(history.queries()).extracting(CourseQuery::code).containsExactly("TUMOUR-SEVERAL");
    }

    @Test
    void a_specimen_has_no_side_to_tell_and_asks_nobody() {
        var history = entries()
                .told(aWorkUp())
                .told(aSpecimen("biopsy", "2024-03-01"))
                .history();
        assertThat(history.courses()).hasSize(1);
        assertThat(history.queries()).isEmpty();
    }

    @Test
    void histology_and_subsite_find_the_tumour_of_two() {
        var history = entries()
                .told(workUp("C49.2 8858/3 left"))
                .told(workUp("C49.1 8890/3 left"))
                .told(aProcedure("2024-04-01"))
                .told(anOperation("2024-05-01", "R0").with("morphology", "8890/3"))
                .told(aSpecimen("resection", "2024-05-01")
                        .with("topography", "C49.9")
                        .with("morphology", "8890/3"))
                .history();
        assertThat(history.courses())
                .extracting(course ->
                        course.key().part() + " " + course.events().operations().size())
                .containsExactlyInAnyOrder("C49.2 1", "C49.1 1");
        assertThat(history.queries()).extracting(CourseQuery::code).containsExactly("MP-1");
    }

    @Test
    void a_work_up_that_names_a_tumour_is_of_that_tumour_and_what_it_says_is_a_query() {
        var other = workUp("C49.1 8890/3 left");
        var log = entries().told(workUp("C49.2 8858/3 left"));
        assertThat(log.told(other.with("tumour_ref", "C49-6-left"))
                        .course()
                        .key()
                        .toString())
                .isEqualTo("C49-6-left");
        assertThat(log.history().queries()).extracting(CourseQuery::code).containsExactly("TUMOUR-SEVERAL");
    }

    @Test
    void a_name_that_fits_no_tumour_decides_nothing() {
        var history = entries()
                .told(workUp("C49.2 8858/3 left"))
                .told(workUp("C49.2 8858/3 right").with("tumour_ref", "C49-6-right"))
                .history();
        assertThat(history.courses())
                .extracting(course -> course.key().toString())
                .containsExactlyInAnyOrder("C49-6-left", "C49-6-right");
    }

    @Test
    void a_name_from_before_there_were_two_fits_none_unless_the_histology_tells() {
        var operation = anOperation("2024-05-01", "R0").with("tumour_ref", "C49-6-left");
        var log = entries().told(workUp("C49.2 8858/3 left")).told(operation);
        assertThat(log.course().events().operations()).hasSize(1);
        log.told(workUp("C49.1 8890/3 left"));
        assertThat(log.history().queries())
                .extracting(CourseQuery::code)
                .containsExactlyInAnyOrder("MP-1", "TUMOUR-AMBIGUOUS");
        log.told(anOperation("2024-06-01", "R0").with("tumour_ref", "C49-6-left-C49.1"));
        assertThat(log.history().courses())
                .filteredOn(course -> !course.events().operations().isEmpty())
                .extracting(course -> course.key().part())
                .containsExactly("C49.1");
    }

    private static ReportForm workUp(String told) {
        var parts = Splitter.on(' ').splitToList(told);
        return aWorkUp()
                .with("topography", parts.get(0))
                .with("morphology", parts.get(1))
                .with("laterality", parts.get(2));
    }
}
