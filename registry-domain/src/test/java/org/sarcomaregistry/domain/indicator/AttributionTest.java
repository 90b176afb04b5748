package org.sarcomaregistry.domain.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sarcomaregistry.domain.course.Entries.entries;
import static org.sarcomaregistry.domain.report.Fixtures.BODO;
import static org.sarcomaregistry.domain.report.Fixtures.TROMSO;
import static org.sarcomaregistry.domain.report.Fixtures.aDeath;
import static org.sarcomaregistry.domain.report.Fixtures.aDose;
import static org.sarcomaregistry.domain.report.Fixtures.aProcedure;
import static org.sarcomaregistry.domain.report.Fixtures.aRadiotherapyRecord;
import static org.sarcomaregistry.domain.report.Fixtures.aSpecimen;
import static org.sarcomaregistry.domain.report.Fixtures.aWorkUp;
import static org.sarcomaregistry.domain.report.Fixtures.anOperation;
import static org.sarcomaregistry.domain.report.Fixtures.drugs;
import static org.sarcomaregistry.domain.report.Fixtures.radiotherapy;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sarcomaregistry.domain.course.Entries;
import org.sarcomaregistry.domain.report.ReportForm;

/** Which place answers for a course, and in which year: one line for each patient. */
class AttributionTest {

    private static final String RADIUM = "974707152";
    private static final String NORTH = "883658752";
    private static final String SOUTH_EAST = "991324968";
    private static final String UNKNOWN = "unknown";

    record Line(Attribution attribution, String patient, String place, Entries told) {

        @Override
        public String toString() {
            return attribution + ": " + patient;
        }
    }

    static Stream<Line> lines() {
        return Stream.of(
                line(Attribution.ASSESSING, "worked up in Tromsø", TROMSO, aWorkUp()),
                line(
                        Attribution.ASSESSING,
                        "worked up in Bodø, biopsied in Tromsø",
                        BODO,
                        aSpecimen("biopsy", "2024-02-20"),
                        aWorkUp().with("sender_unit", BODO)),
                line(
                        Attribution.ASSESSING,
                        "no work-up, biopsy asked for in Bodø",
                        BODO,
                        aSpecimen("biopsy", "2024-03-01").with("requesting_unit", BODO)),
                line(
                        Attribution.ASSESSING,
                        "first biopsy from nobody knows where, the next from Bodø",
                        BODO,
                        aSpecimen("biopsy", "2024-03-01").with("requesting_unit", UNKNOWN),
                        aSpecimen("resection", "2024-04-02").with("requesting_unit", BODO)),
                line(
                        Attribution.ASSESSING,
                        "biopsy from nobody knows where",
                        UNKNOWN,
                        aSpecimen("biopsy", "2024-03-01").with("requesting_unit", UNKNOWN)),
                line(
                        Attribution.OPERATING,
                        "worked up in Tromsø, operated at Radiumhospitalet",
                        RADIUM,
                        aWorkUp(),
                        anOperation("2024-04-01", "R0").with("sender_unit", RADIUM)),
                line(
                        Attribution.OPERATING,
                        "operated in Bodø, again at Radiumhospitalet",
                        RADIUM,
                        aWorkUp(),
                        anOperation("2024-04-01", "R1").with("sender_unit", BODO),
                        anOperation("2024-05-01", "R0").with("sender_unit", RADIUM)),
                line(
                        Attribution.OPERATING,
                        "only a procedure in Bodø shows the operation",
                        BODO,
                        aWorkUp(),
                        aProcedure("2024-04-01").with("unit", BODO)),
                line(Attribution.OPERATING, "not operated", TROMSO, aWorkUp()),
                line(
                        Attribution.IRRADIATING,
                        "irradiated at Radiumhospitalet",
                        RADIUM,
                        aWorkUp(),
                        radiotherapy("2024-05-01").with("sender_unit", RADIUM)),
                line(
                        Attribution.IRRADIATING,
                        "only the department's own record",
                        BODO,
                        aWorkUp(),
                        aRadiotherapyRecord("2024-05-01").with("unit", BODO)),
                line(Attribution.IRRADIATING, "not irradiated", TROMSO, aWorkUp()),
                line(
                        Attribution.MEDICATING,
                        "drugs reported from Radiumhospitalet, a dose recorded in Bodø",
                        RADIUM,
                        aWorkUp(),
                        aDose("2024-03-20").with("unit", BODO),
                        drugs("2024-04-21", "2024-08-01").with("sender_unit", RADIUM)),
                line(
                        Attribution.MEDICATING,
                        "a dose recorded in Bodø",
                        BODO,
                        aWorkUp(),
                        aDose("2024-03-20").with("unit", BODO)),
                line(Attribution.MEDICATING, "no drugs", TROMSO, aWorkUp()),
                line(Attribution.RESIDENCE, "worked up in Tromsø, lives in Oslo", SOUTH_EAST, aWorkUp(), lives("0301")),
                line(
                        Attribution.RESIDENCE,
                        "moved to Tromsø after the diagnosis",
                        SOUTH_EAST,
                        aWorkUp(),
                        lives("0301"),
                        lives("5501").with("from", "2024-06-01")),
                line(Attribution.RESIDENCE, "lives in Tromsø", NORTH, aWorkUp(), lives("5501")),
                line(Attribution.RESIDENCE, "nobody knows where", UNKNOWN, aWorkUp()));
    }

    private static ReportForm lives(String municipality) {
        return aDeath("2020-01-01").with("event", "residence").with("municipality", municipality);
    }

    private static Line line(Attribution attribution, String patient, String place, ReportForm... forms) {
        var told = entries();
        Stream.of(forms).forEach(told::told);
        return new Line(attribution, patient, place, told);
    }

    @ParameterizedTest
    @MethodSource("lines")
    void a_course_counts_where_the_line_says(Line line) {
        assertThat(line.attribution().of(line.told().course()).code()).isEqualTo(line.place());
    }

    @ParameterizedTest
    @EnumSource(Attribution.class)
    void a_rule_of_attribution_is_said_in_two_languages(Attribution attribution) {
        assertThat(attribution.label().nb())
                .isNotBlank()
                .isNotEqualTo(attribution.label().en());
    }

    @Test
    void a_course_belongs_to_the_year_of_its_diagnosis_and_to_that_of_its_death_when_it_is_known() {
        var alive = entries().told(aWorkUp()).course();
        var dead = entries().told(aWorkUp()).told(aDeath("2025-01-02")).course();
        assertThat(YearOf.DIAGNOSIS.day(dead)).contains(LocalDate.of(2024, 3, 1));
        assertThat(YearOf.DEATH.day(dead)).contains(LocalDate.of(2025, 1, 2));
        assertThat(YearOf.DEATH.day(alive)).isEmpty();
    }
}
