package org.sarcomaregistry.domain.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sarcomaregistry.domain.course.Entries.entries;
import static org.sarcomaregistry.domain.report.Fixtures.BODO;
import static org.sarcomaregistry.domain.report.Fixtures.aDeath;
import static org.sarcomaregistry.domain.report.Fixtures.aDose;
import static org.sarcomaregistry.domain.report.Fixtures.aProcedure;
import static org.sarcomaregistry.domain.report.Fixtures.aRadiotherapyRecord;
import static org.sarcomaregistry.domain.report.Fixtures.aSpecimen;
import static org.sarcomaregistry.domain.report.Fixtures.aWorkUp;
import static org.sarcomaregistry.domain.report.Fixtures.anOperation;
import static org.sarcomaregistry.domain.report.Fixtures.complete;
import static org.sarcomaregistry.domain.report.Fixtures.drugs;
import static org.sarcomaregistry.domain.report.Fixtures.radiotherapy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sarcomaregistry.domain.course.Entries;
import org.sarcomaregistry.domain.report.ReportForm;
import org.sarcomaregistry.domain.text.Language;

/** One line for each patient: what is told, whether they are in, whether the criterion is met. */
class SarcomaIndicatorsTest {

    private static final LocalDate DATA_DATE = LocalDate.of(2025, 12, 31);
    private static final String END = "2025-12-31";

    private static final Truth YES = Truth.YES;
    private static final Truth NO = Truth.NO;
    private static final Truth UNKNOWN = Truth.UNKNOWN;

    record Line(String indicator, String patient, Entries told, Truth in, Truth met) {

        @Override
        public String toString() {
            return indicator + ": " + patient;
        }
    }

    static Stream<Line> lines() {
        return Stream.of(
                line(
                        "SARK-PET",
                        "osteosarcoma with PET",
                        YES,
                        YES,
                        osteosarcoma().with("pet", "done")),
                line("SARK-PET", "osteosarcoma without PET", YES, NO, osteosarcoma()),
                line(
                        "SARK-PET",
                        "osteosarcoma, PET not known",
                        YES,
                        UNKNOWN,
                        osteosarcoma().with("pet", "unknown")),
                line(
                        "SARK-PET",
                        "one work-up without PET, another where it isn't known",
                        YES,
                        UNKNOWN,
                        osteosarcoma(),
                        osteosarcoma().with("sender_unit", BODO).with("pet", "unknown")),
                line("SARK-PET", "osteosarcoma, no work-up", YES, UNKNOWN, boneSpecimen()),
                line(
                        "SARK-PET",
                        "Ewing sarcoma with PET",
                        YES,
                        YES,
                        osteosarcoma().with("morphology", "9364/3").with("pet", "done")),
                line("SARK-PET", "liposarcoma", NO, NO, aWorkUp()),
                line("SARK-PET", "nobody has described the tumour", UNKNOWN, UNKNOWN, anOperation("2024-04-01", "R0")),
                line("SARK-REF-BONE", "untouched", YES, NO, osteosarcoma()),
                line(
                        "SARK-REF-BONE",
                        "after open biopsy",
                        YES,
                        YES,
                        osteosarcoma().with("referral_route", "after-open-biopsy")),
                line("SARK-REF-BONE", "soft tissue", NO, NO, aWorkUp()),
                line("SARK-REF-STS", "after surgery", YES, YES, aWorkUp().with("referral_route", "after-surgery")),
                line("SARK-REF-STS", "route not known", YES, UNKNOWN, aWorkUp().with("referral_route", "unknown")),
                line("SARK-REF-STS", "bone", NO, NO, osteosarcoma()),
                line(
                        "SARK-CHEMO-3W",
                        "20 days after",
                        YES,
                        YES,
                        osteosarcoma(),
                        boneOperation(),
                        drugs("2024-04-21", "2024-08-01")),
                line(
                        "SARK-CHEMO-3W",
                        "22 days after",
                        YES,
                        NO,
                        osteosarcoma(),
                        boneOperation(),
                        drugs("2024-04-23", "2024-08-01")),
                line(
                        "SARK-CHEMO-3W",
                        "one dose is recorded 40 days after, and nobody says that it was the first",
                        YES,
                        UNKNOWN,
                        osteosarcoma(),
                        boneOperation(),
                        aDose("2024-05-11")),
                line(
                        "SARK-CHEMO-3W",
                        "one dose is recorded 40 days after, source complete",
                        YES,
                        NO,
                        osteosarcoma(),
                        boneOperation(),
                        aDose("2024-05-11"),
                        complete("drug-record", END)),
                line(
                        "SARK-PROTOCOL",
                        "no drugs, source complete for the first year only",
                        UNKNOWN,
                        UNKNOWN,
                        osteosarcoma(),
                        complete("drug-record", "2025-06-01")),
                line(
                        "SARK-CHEMO-3W",
                        "spans the operation",
                        YES,
                        UNKNOWN,
                        osteosarcoma(),
                        boneOperation(),
                        drugs("2024-02-01", "2024-08-01")),
                line(
                        "SARK-CHEMO-3W",
                        "spans, and a dose is recorded",
                        YES,
                        YES,
                        osteosarcoma(),
                        boneOperation(),
                        drugs("2024-02-01", "2024-08-01"),
                        aDose("2024-04-15")),
                line(
                        "SARK-CHEMO-3W",
                        "relapse dose in the third year",
                        UNKNOWN,
                        UNKNOWN,
                        osteosarcoma(),
                        boneOperation(),
                        aDose("2026-06-01")),
                line(
                        "SARK-CHEMO-3W",
                        "relapse dose in the third year, source complete",
                        NO,
                        NO,
                        osteosarcoma(),
                        boneOperation(),
                        aDose("2025-12-01"),
                        complete("drug-record", END)),
                line("SARK-CHEMO-3W", "nobody tells of drugs", UNKNOWN, UNKNOWN, osteosarcoma(), boneOperation()),
                line(
                        "SARK-CHEMO-3W",
                        "no drugs, source complete",
                        NO,
                        NO,
                        osteosarcoma(),
                        boneOperation(),
                        complete("drug-record", END)),
                line("SARK-PROTOCOL", "by protocol", YES, YES, osteosarcoma(), drugs("2024-04-21", "2024-08-01")),
                line(
                        "SARK-PROTOCOL",
                        "without one",
                        YES,
                        NO,
                        osteosarcoma(),
                        drugs("2024-04-21", "2024-08-01").with("protocol", "none")),
                line(
                        "SARK-PROTOCOL",
                        "one line by protocol, of another it isn't known",
                        YES,
                        UNKNOWN,
                        osteosarcoma(),
                        drugs("2024-04-21", "2024-08-01"),
                        drugs("2024-09-01", "2024-10-01").with("per_protocol", "unknown")),
                line("SARK-PROTOCOL", "doses, but no report", YES, UNKNOWN, osteosarcoma(), aDose("2024-04-21")),
                line(
                        "SARK-CHEMO-EOL",
                        "dose ten days before",
                        YES,
                        YES,
                        aWorkUp(),
                        aDose("2024-08-10"),
                        aDeath("2024-08-20")),
                line(
                        "SARK-CHEMO-EOL",
                        "tablets only",
                        YES,
                        UNKNOWN,
                        aWorkUp(),
                        drugs("2024-05-01", "2024-08-10").with("route", "oral"),
                        aDeath("2024-08-20")),
                line(
                        "SARK-CHEMO-EOL",
                        "dose 31 days before, source complete",
                        YES,
                        NO,
                        aWorkUp(),
                        aDose("2024-07-20"),
                        aDeath("2024-08-20"),
                        complete("drug-record", END)),
                line(
                        "SARK-CHEMO-EOL",
                        "route not known, source complete",
                        YES,
                        UNKNOWN,
                        aWorkUp(),
                        drugs("2024-05-01", "2024-08-10").with("route", "unknown"),
                        aDeath("2024-08-20"),
                        complete("drug-record", END)),
                line("SARK-CHEMO-EOL", "nobody tells", YES, UNKNOWN, aWorkUp(), aDeath("2024-08-20")),
                line(
                        "SARK-CHEMO-EOL",
                        "alive, register complete",
                        NO,
                        UNKNOWN,
                        aWorkUp(),
                        complete("population-register", END)),
                line("SARK-CHEMO-EOL", "alive as far as anybody knows", UNKNOWN, UNKNOWN, aWorkUp()),
                line("SARK-COV-UTR", "work-up arrived", YES, YES, aWorkUp()),
                line("SARK-COV-UTR", "specimen only", YES, NO, aSpecimen("biopsy", "2024-03-01")),
                line("SARK-COV-KIR", "operated, reported", YES, YES, aWorkUp(), anOperation("2024-04-01", "R0")),
                line("SARK-COV-KIR", "operated, not reported", YES, NO, aWorkUp(), aProcedure("2024-04-01")),
                line(
                        "SARK-COV-KIR",
                        "resected specimen, not reported",
                        YES,
                        NO,
                        aWorkUp(),
                        aSpecimen("resection", "2024-04-01")),
                line("SARK-COV-KIR", "not operated, source complete", NO, NO, aWorkUp(), complete("procedure", END)),
                line(
                        "SARK-COV-KIR",
                        "operated two years later",
                        UNKNOWN,
                        NO,
                        aWorkUp(),
                        anOperation("2026-04-01", "R0")),
                line(
                        "SARK-COV-KIR",
                        "open biopsy is no operation",
                        UNKNOWN,
                        NO,
                        aWorkUp(),
                        anOperation("2024-03-10", "R2").with("intention", "diagnostic")),
                line("SARK-COV-STR", "irradiated, not reported", YES, NO, aWorkUp(), aRadiotherapyRecord("2024-05-01")),
                line("SARK-COV-STR", "irradiated, reported", YES, YES, aWorkUp(), radiotherapy("2024-05-01")),
                line("SARK-R0", "R0", YES, YES, aWorkUp(), anOperation("2024-04-01", "R0")),
                line("SARK-R0", "R1", YES, NO, aWorkUp(), anOperation("2024-04-01", "R1")),
                line("SARK-R0", "RX", YES, UNKNOWN, aWorkUp(), anOperation("2024-04-01", "RX")),
                line("SARK-R0", "intention unknown", UNKNOWN, UNKNOWN, aWorkUp(), unintended("2024-04-01")),
                line(
                        "SARK-R0",
                        "intention unknown, procedure against the tumour",
                        YES,
                        YES,
                        aWorkUp(),
                        unintended("2024-04-01"),
                        aProcedure("2024-04-01")),
                line(
                        "SARK-R0",
                        "R0, then intention unknown",
                        YES,
                        UNKNOWN,
                        aWorkUp(),
                        anOperation("2024-04-01", "R0"),
                        unintended("2024-05-01")),
                line(
                        "SARK-R0",
                        "intention unknown, then R1",
                        YES,
                        NO,
                        aWorkUp(),
                        unintended("2024-04-01"),
                        anOperation("2024-05-01", "R1")),
                line("SARK-COV-KIR", "intention unknown", UNKNOWN, UNKNOWN, aWorkUp(), unintended("2024-04-01")),
                line(
                        "SARK-COV-KIR",
                        "intention unknown, and a procedure later",
                        YES,
                        UNKNOWN,
                        aWorkUp(),
                        unintended("2024-04-01"),
                        aProcedure("2024-06-01")),
                line(
                        "SARK-CHEMO-3W",
                        "intention unknown",
                        UNKNOWN,
                        UNKNOWN,
                        osteosarcoma(),
                        unintended("2024-04-01"),
                        drugs("2024-04-21", "2024-08-01")),
                line(
                        "SARK-REF-STS",
                        "wall or cavity unknown",
                        UNKNOWN,
                        NO,
                        aWorkUp().with("topography", "C49.4")),
                line(
                        "SARK-REF-STS",
                        "in the wall",
                        YES,
                        NO,
                        aWorkUp().with("topography", "C49.4").with("wall_or_cavity", "wall")),
                line(
                        "SARK-REF-STS",
                        "in the cavity",
                        NO,
                        NO,
                        aWorkUp().with("topography", "C49.4").with("wall_or_cavity", "intracavitary")),
                line(
                        "SARK-REF-STS",
                        "GIST wherever it sits",
                        NO,
                        NO,
                        aWorkUp().with("topography", "C49.4").with("morphology", "8936/3")),
                line(
                        "SARK-REF-BONE",
                        "wall or cavity unknown",
                        NO,
                        NO,
                        aWorkUp().with("topography", "C49.4")),
                line(
                        "SARK-R0",
                        "R1, then R0",
                        YES,
                        YES,
                        aWorkUp(),
                        anOperation("2024-04-01", "R1"),
                        anOperation("2024-05-01", "R0")),
                line(
                        "SARK-R0",
                        "R0, then again without a report",
                        YES,
                        UNKNOWN,
                        aWorkUp(),
                        anOperation("2024-04-01", "R0"),
                        aProcedure("2024-05-01")),
                line("SARK-R0", "report missing", YES, UNKNOWN, aWorkUp(), aProcedure("2024-04-01")),
                line(
                        "SARK-R0",
                        "surgery of a recurrence",
                        UNKNOWN,
                        UNKNOWN,
                        aWorkUp(),
                        anOperation("2024-04-01", "R0").with("target", "local-recurrence")),
                line(
                        "SARK-R0",
                        "not a sarcoma",
                        NO,
                        YES,
                        aWorkUp()
                                .with("morphology", "8821/1")
                                .with("grade_system", "not-graded")
                                .with("grade", "not-applicable"),
                        anOperation("2024-04-01", "R0")));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void the_patient_is_counted_as_the_line_says(Line line) {
        var indicator = SarcomaIndicators.byId(line.indicator()).orElseThrow();
        var contribution = indicator.contribution(line.told().course(), DATA_DATE);
        assertThat(contribution).isEqualTo(new Contribution(line.in(), line.met()));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void explaining_and_evaluating_agree(Line line) {
        var indicator = SarcomaIndicators.byId(line.indicator()).orElseThrow();
        var course = line.told().course();
        assertThat(indicator.explain(course, DATA_DATE).contribution())
                .isEqualTo(indicator.contribution(course, DATA_DATE));
        var cohort = Cohort.of(List.of(course), DATA_DATE);
        assertThat(cohort.evaluate(indicator.population()).get(0)).isEqualTo(line.in());
    }

    @ParameterizedTest
    @MethodSource("lines")
    void every_reason_has_words_and_every_decided_report_a_source(Line line) {
        var explanation = SarcomaIndicators.byId(line.indicator())
                .orElseThrow()
                .explain(line.told().course(), DATA_DATE);
        assertThat(explanation.included().reason().nb()).isNotBlank();
        if (explanation.met().truth() == YES) {
            assertThat(explanation.met().because()).isNotEmpty();
        }
    }

    @Test
    void ids_are_unique_and_definitions_are_rendered_in_both_languages() {
        assertThat(SarcomaIndicators.all())
                .extracting(Indicator::id)
                .doesNotHaveDuplicates()
                .hasSize(24);
        assertThat(SarcomaIndicators.all()).allSatisfy(indicator -> {
            assertThat(indicator.definition(Language.NB)).isNotBlank();
            assertThat(indicator.definition(Language.EN)).isNotEqualTo(indicator.definition(Language.NB));
        });
    }

    @Test
    void an_indicator_without_a_published_definition_has_no_figure() {
        var cohort = Cohort.of(List.of(entries().told(aWorkUp()).course()), DATA_DATE);
        assertThat(Evaluation.of(List.of(SarcomaIndicators.RESULTS), cohort).counts())
                .isEmpty();
        assertThat(SarcomaIndicators.RESULTS.definition(Language.EN)).isEqualTo("Definition not published");
        assertThat(SarcomaIndicators.RESULTS.attainment(Counts.NONE)).isEqualTo(Attainment.NOT_DEFINED);
    }

    @Test
    void only_published_levels_give_a_level() {
        assertThat(SarcomaIndicators.all())
                .filteredOn(indicator -> indicator.target().isPresent())
                .extracting(Indicator::id)
                .containsExactly("SARK-CHEMO-EOL", "SARK-COV-UTR", "SARK-COV-KIR", "SARK-COV-STR");
        assertThat(SarcomaIndicators.FREE_MARGINS_AT_SURGERY.attainment(new Counts(9, 1, 0, 0, 0, 0)))
                .isEqualTo(Attainment.NO_LEVEL);
    }

    private static Line line(String indicator, String patient, Truth in, Truth met, ReportForm... forms) {
        var told = entries();
        for (var form : forms) {
            told.told(form);
        }
        return new Line(indicator, patient, told, in, met);
    }

    private static ReportForm osteosarcoma() {
        return aWorkUp()
                .with("topography", "C40.2")
                .with("morphology", "9180/3")
                .with("grade_system", "bone")
                .with("depth", "not-applicable");
    }

    private static ReportForm boneSpecimen() {
        return aSpecimen("biopsy", "2024-03-01").with("topography", "C40.2").with("morphology", "9180/3");
    }

    private static ReportForm unintended(String on) {
        return anOperation(on, "R0").with("intention", "unknown");
    }

    private static ReportForm boneOperation() {
        return anOperation("2024-04-01", "R0");
    }
}
