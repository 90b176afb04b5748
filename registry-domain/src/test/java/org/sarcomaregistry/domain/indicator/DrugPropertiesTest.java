package org.sarcomaregistry.domain.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sarcomaregistry.domain.course.Entries.entries;
import static org.sarcomaregistry.domain.report.Fixtures.aDeath;
import static org.sarcomaregistry.domain.report.Fixtures.aDose;
import static org.sarcomaregistry.domain.report.Fixtures.aWorkUp;
import static org.sarcomaregistry.domain.report.Fixtures.anOperation;
import static org.sarcomaregistry.domain.report.Fixtures.complete;
import static org.sarcomaregistry.domain.report.Fixtures.drugs;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sarcomaregistry.domain.course.Course;
import org.sarcomaregistry.domain.report.ReportForm;
import org.sarcomaregistry.domain.subtype.Subtypes;
import org.sarcomaregistry.domain.text.Text;
import org.sarcomaregistry.domain.tumour.TumourGroup;

/** Chemotherapy around an operation on 1 April 2024 and before a death on 20 August: which days and drugs count. */
class DrugPropertiesTest {

    private static final LocalDate DATA_DATE = LocalDate.of(2025, 12, 31);
    private static final Property RESUMED = DrugProperties.RESUMED_AFTER_SURGERY;
    private static final Property WITHIN_THREE_WEEKS = DrugProperties.resumedWithin(21);
    private static final Property BEFORE_DEATH = DeathProperties.chemotherapyInLast(30);

    private static Verdict verdict(Property property, ReportForm... forms) {
        return property.explain(course(forms), DATA_DATE);
    }

    private static Course course(ReportForm... forms) {
        var told = entries().told(aWorkUp());
        Stream.of(forms).forEach(told::told);
        return told.course();
    }

    private static Truth operated(Property property, ReportForm... forms) {
        return verdict(
                        property,
                        Stream.concat(Stream.of(anOperation("2024-04-01", "R0")), Stream.of(forms))
                                .toArray(ReportForm[]::new))
                .truth();
    }

    @ParameterizedTest
    @CsvSource({
        "L01DB01, doxorubicin, YES",
        "L01AA06, ifosfamide, YES",
        "L01EA01, imatinib, UNKNOWN",
        "L01EX03, pazopanib, UNKNOWN",
        "L03AX15, mifamurtide, UNKNOWN",
        "M05BX04, denosumab, UNKNOWN"
    })
    void kinase_inhibitors_and_drugs_outside_the_group_are_no_chemotherapy(String atc, String name, Truth expected) {
        assertThat(operated(RESUMED, drugs("2024-04-21", "2024-08-01").with("drugs", atc)))
                .as(name)
                .isEqualTo(expected);
        assertThat(operated(RESUMED, aDose("2024-04-21").with("drug", atc)))
                .as(name)
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-04-01, UNKNOWN, UNKNOWN",
        "2024-04-02, YES, YES",
        "2024-04-22, YES, YES",
        "2024-04-23, YES, NO",
        "2024-07-30, YES, NO",
        "2024-07-31, UNKNOWN, UNKNOWN",
        "2024-12-01, UNKNOWN, UNKNOWN"
    })
    void a_treatment_that_begins_counts_to_the_21st_day_and_says_something_to_the_120th(
            String first, Truth resumed, Truth withinThreeWeeks) {
        var begun = drugs(first, first);
        assertThat(operated(RESUMED, begun)).isEqualTo(resumed);
        assertThat(operated(WITHIN_THREE_WEEKS, begun)).isEqualTo(withinThreeWeeks);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-01, 2024-03-15, NO",
        "2024-02-01, 2024-04-01, NO",
        "2024-02-01, 2024-04-24, UNKNOWN",
        "2024-04-01, 2024-04-24, UNKNOWN",
        "2024-02-01, , UNKNOWN"
    })
    void treatment_that_goes_on_over_the_operation_leaves_the_first_dose_after_it_open(
            String first, String last, Truth expected) {
        var before = last == null ? endless(first) : drugs(first, last);
        assertThat(operated(WITHIN_THREE_WEEKS, before, drugs("2024-04-24", "2024-08-01")))
                .isEqualTo(expected);
    }

    /** A report that does not tell the last dose. */
    private static ReportForm endless(String first) {
        return drugs(first, first).without("last_dose");
    }

    @Test
    void a_recorded_dose_is_not_the_first_one_because_a_later_treatment_is_reported() {
        assertThat(operated(WITHIN_THREE_WEEKS, aDose("2024-05-11"), drugs("2024-06-20", "2024-07-01")))
                .isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void treatment_before_the_operation_is_no_treatment_after_it() {
        assertThat(operated(RESUMED, drugs("2024-02-01", "2024-03-15"))).isEqualTo(Truth.UNKNOWN);
        assertThat(operated(RESUMED, drugs("2024-02-01", "2024-04-01"))).isEqualTo(Truth.UNKNOWN);
        assertThat(operated(RESUMED, drugs("2024-02-01", "2024-04-02"))).isEqualTo(Truth.YES);
        assertThat(operated(RESUMED, endless("2024-02-01"))).isEqualTo(Truth.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-07-20, UNKNOWN",
        "2024-07-21, YES",
        "2024-08-20, YES",
    })
    void the_last_thirty_days_of_life_begin_on_the_thirtieth_day_before_death(String given, Truth expected) {
        assertThat(verdict(BEFORE_DEATH, aDose(given), aDeath("2024-08-20")).truth())
                .isEqualTo(expected);
        assertThat(verdict(BEFORE_DEATH, drugs(given, given), aDeath("2024-08-20"))
                        .truth())
                .isEqualTo(expected);
    }

    @Test
    void a_route_that_nobody_knows_is_the_reason_why_chemotherapy_before_death_is_open() {
        var unknown = drugs("2024-05-01", "2024-08-10").with("route", "unknown");
        var verdict = verdict(BEFORE_DEATH, unknown, aDeath("2024-08-20"));
        assertThat(verdict.truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(verdict.reason())
                .isEqualTo(
                        Text.of("gitt før død, men måten er ukjent", "given before death, but the route is unknown"));
        assertThat(verdict.because()).hasSize(1);
        assertThat(verdict(BEFORE_DEATH, unknown).reason().en()).isEqualTo("no death is known");
        assertThat(verdict(BEFORE_DEATH, unknown, complete("drug-record", "2025-12-31"), aDeath("2025-08-20"))
                        .truth())
                .isEqualTo(Truth.NO);
    }

    @Test
    void lines_of_days_are_said_and_can_be_drawn_elsewhere() {
        assertThat(WITHIN_THREE_WEEKS.text())
                .isEqualTo(Text.of(
                        "kjemoterapi er gitt innen 21 dager etter operasjonen",
                        "chemotherapy was given within 21 days of the operation"));
        assertThat(BEFORE_DEATH.text().en())
                .isEqualTo("intravenous chemotherapy was given in the last 30 days of life");
        var twoWeeks = BEFORE_DEATH.limit().orElseThrow().at(14);
        assertThat(twoWeeks.id()).isNotEqualTo(BEFORE_DEATH.id());
        assertThat(twoWeeks.explain(course(aDose("2024-08-05"), aDeath("2024-08-20")), DATA_DATE)
                        .truth())
                .isEqualTo(Truth.UNKNOWN);
        assertThat(twoWeeks.explain(course(aDose("2024-08-06"), aDeath("2024-08-20")), DATA_DATE)
                        .truth())
                .isEqualTo(Truth.YES);
    }

    @Test
    void an_operation_of_unknown_intention_is_named_as_the_source_of_the_doubt() {
        var unintended = anOperation("2024-04-01", "R0").with("intention", "unknown");
        for (var property : new Property[] {
            RESUMED, WITHIN_THREE_WEEKS, TreatmentProperties.OPERATED, TreatmentProperties.FREE_MARGINS
        }) {
            var verdict = verdict(property, unintended);
            assertThat(verdict.truth()).isEqualTo(Truth.UNKNOWN);
            assertThat(verdict.reason().en()).isEqualTo("the intention of the operation is unknown");
            assertThat(verdict.because()).hasSize(1);
        }
        assertThat(verdict(RESUMED).reason().en()).isEqualTo("no operation is known");
    }

    @Test
    void types_and_groups_are_told_by_those_who_described_the_tumour() {
        var gist = TumourProperties.entity("is-gist", Text.of("GIST", "GIST"), ImmutableSet.of(Subtypes.GIST));
        var group = TumourProperties.group("gist-group", TumourGroup.GIST);
        var stomach = entries()
                .told(aWorkUp().with("topography", "C16.9").with("morphology", "8936/3"))
                .course();
        assertThat(gist.explain(stomach, DATA_DATE).truth()).isEqualTo(Truth.YES);
        assertThat(group.explain(stomach, DATA_DATE).truth()).isEqualTo(Truth.YES);
        assertThat(group.explain(stomach, DATA_DATE).because()).hasSize(1);
        assertThat(verdict(gist).truth()).isEqualTo(Truth.NO);
        assertThat(verdict(group).reason().en()).isEqualTo("the tumour group is Extremity and trunk wall");
        var undescribed = entries().told(anOperation("2024-04-01", "R0")).course();
        assertThat(gist.explain(undescribed, DATA_DATE).truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(group.explain(undescribed, DATA_DATE).truth()).isEqualTo(Truth.UNKNOWN);
    }
}
