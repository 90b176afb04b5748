package org.sarcomaregistry.domain.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sarcomaregistry.domain.course.Entries.entries;
import static org.sarcomaregistry.domain.report.Fixtures.BODO;
import static org.sarcomaregistry.domain.report.Fixtures.aDeath;
import static org.sarcomaregistry.domain.report.Fixtures.aDose;
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
import org.sarcomaregistry.domain.course.Course;
import org.sarcomaregistry.domain.pathway.PathwayInterval;
import org.sarcomaregistry.domain.pathway.PathwayRules;
import org.sarcomaregistry.domain.report.ReportForm;
import org.sarcomaregistry.domain.text.Language;

/** The indicators of guideline and pathway, a line for each patient: what is told, whether they are in, whether it is met. */
class GuidelineIndicatorsTest {

    private static final LocalDate DATA_DATE = LocalDate.of(2025, 12, 31);
    private static final String END = "2025-12-31";
    private static final String OPERATED_ON = "2024-04-01";

    private static final Truth YES = Truth.YES;
    private static final Truth NO = Truth.NO;
    private static final Truth UNKNOWN = Truth.UNKNOWN;

    record Line(String indicator, String patient, Truth in, Truth met, Course course) {

        @Override
        public String toString() {
            return indicator + ": " + patient;
        }

        Indicator definition() {
            return SarcomaIndicators.byId(indicator).orElseThrow();
        }
    }

    static Stream<Line> lines() {
        return Stream.of(centre(), meeting(), mr(), pathologist(), margins(), irradiated(), drugsGiven(), pathway())
                .flatMap(lines -> lines);
    }

    private static Stream<Line> centre() {
        var id = "SARK-CENTRE-FIRST";
        var superficial = aWorkUp().with("depth", "superficial");
        return Stream.of(
                line(id, "untouched at a centre", YES, YES, aWorkUp()),
                line(id, "bone, untouched at a centre", YES, YES, bone()),
                line(id, "after needle biopsy", YES, NO, aWorkUp().with("referral_route", "after-needle-biopsy")),
                line(id, "after surgery", YES, NO, aWorkUp().with("referral_route", "after-surgery")),
                line(id, "route not known", YES, UNKNOWN, aWorkUp().with("referral_route", "unknown")),
                line(id, "untouched, at no centre", YES, NO, aWorkUp().with("sender_unit", BODO)),
                line(
                        id,
                        "untouched in Bodø, then biopsied and sent on",
                        YES,
                        NO,
                        aWorkUp().with("sender_unit", BODO),
                        aWorkUp().with("referral_route", "after-needle-biopsy")),
                line(
                        id,
                        "no work-up",
                        YES,
                        UNKNOWN,
                        aSpecimen("biopsy", "2024-03-01")
                                .with("topography", "C40.2")
                                .with("morphology", "9180/3")),
                line(id, "superficial, 50 mm", NO, YES, superficial.with("size_mm", "50")),
                line(id, "superficial, 51 mm", YES, YES, superficial.with("size_mm", "51")),
                line(id, "superficial, size not told", UNKNOWN, YES, superficial),
                line(id, "depth not told", UNKNOWN, YES, aWorkUp().with("depth", "unknown")),
                line(id, "abdominal", NO, YES, abdominal()));
    }

    private static Stream<Line> meeting() {
        var id = "SARK-MDT";
        var late = aWorkUp().with("mdt_date", "2024-04-02");
        return Stream.of(
                line(id, "regional", YES, YES, aWorkUp()),
                line(id, "national", YES, YES, aWorkUp().with("mdt", "national")),
                line(id, "local, at a centre", YES, YES, aWorkUp().with("mdt", "local")),
                line(
                        id,
                        "local, elsewhere",
                        YES,
                        NO,
                        aWorkUp().with("mdt", "local").with("sender_unit", BODO)),
                line(id, "none", YES, NO, aWorkUp().with("mdt", "none")),
                line(id, "not known", YES, UNKNOWN, aWorkUp().with("mdt", "unknown")),
                line(
                        id,
                        "none, and of another work-up not known",
                        YES,
                        UNKNOWN,
                        aWorkUp().with("mdt", "none"),
                        aWorkUp().with("sender_unit", BODO).with("mdt", "unknown")),
                line(id, "on the day of the operation", YES, YES, late, anOperation("2024-04-02", "R0")),
                line(id, "after the operation", YES, NO, late, anOperation(OPERATED_ON, "R0")),
                line(
                        id,
                        "after an operation that may have been for diagnosis",
                        YES,
                        UNKNOWN,
                        late,
                        anOperation(OPERATED_ON, "R0").with("intention", "unknown")),
                line(id, "no work-up", YES, UNKNOWN, aSpecimen("biopsy", "2024-03-01")));
    }

    private static Stream<Line> mr() {
        var id = "SARK-MR";
        var dated = aWorkUp().with("mr_date", "2024-02-20");
        return Stream.of(
                line(id, "five days before", YES, YES, dated.with("biopsy_date", "2024-02-25")),
                line(id, "on the same day", YES, YES, dated.with("biopsy_date", "2024-02-20")),
                line(id, "the day after", YES, NO, dated.with("biopsy_date", "2024-02-19")),
                line(id, "not made", YES, NO, aWorkUp().with("mr", "not-done").with("biopsy_date", "2024-02-25")),
                line(id, "not known", YES, UNKNOWN, aWorkUp().with("mr", "unknown")),
                line(id, "made on a day not told", YES, UNKNOWN, aWorkUp().with("biopsy_date", "2024-02-25")),
                line(id, "biopsy on a day not told", YES, UNKNOWN, dated),
                line(id, "the laboratory dates the biopsy, before", YES, NO, dated, aSpecimen("biopsy", "2024-02-19")),
                line(id, "the laboratory dates it, after", YES, YES, dated, aSpecimen("cytology", "2024-02-21")),
                line(
                        id,
                        "an earlier needle than the one reported",
                        YES,
                        NO,
                        dated.with("biopsy_date", "2024-02-25"),
                        aSpecimen("cytology", "2024-02-10")),
                line(id, "no biopsy", NO, UNKNOWN, dated.with("biopsy", "none")),
                line(
                        id,
                        "no biopsy, only the resected tumour",
                        NO,
                        UNKNOWN,
                        dated.with("biopsy", "none"),
                        aSpecimen("resection", "2024-04-01")),
                line(id, "biopsy not known", UNKNOWN, UNKNOWN, dated.with("biopsy", "unknown")),
                line(
                        id,
                        "no biopsy reported, but the laboratory had one",
                        YES,
                        YES,
                        dated.with("biopsy", "none"),
                        aSpecimen("biopsy", "2024-02-25")),
                line(id, "bone", NO, YES, bone().with("mr_date", "2024-02-20").with("biopsy_date", "2024-02-25")));
    }

    private static Stream<Line> pathologist() {
        var id = "SARK-PATH";
        return Stream.of(
                line(id, "made at a centre", YES, YES, aWorkUp().with("pathology_review", "sarcoma-pathologist")),
                line(id, "reviewed at a centre", YES, YES, aWorkUp().with("pathology_review", "second-review")),
                line(id, "neither", YES, NO, aWorkUp().with("pathology_review", "no")),
                line(id, "not known", YES, UNKNOWN, aWorkUp().with("pathology_review", "unknown")),
                line(id, "left open", YES, UNKNOWN, aWorkUp()),
                line(id, "no work-up", YES, UNKNOWN, aSpecimen("biopsy", "2024-03-01")));
    }

    private static Stream<Line> margins() {
        var id = "SARK-R0-ABD";
        var ruptured = anOperation(OPERATED_ON, "R0").with("rupture", "yes");
        var untold = anOperation(OPERATED_ON, "R0").with("rupture", "unknown");
        return Stream.of(
                line(id, "R0, whole", YES, YES, abdominal(), anOperation(OPERATED_ON, "R0")),
                line(id, "R0, ruptured", YES, NO, abdominal(), ruptured),
                line(id, "R1, whole", YES, NO, abdominal(), anOperation(OPERATED_ON, "R1")),
                line(id, "R0, rupture not known", YES, UNKNOWN, abdominal(), untold),
                line(id, "R1, rupture not known", YES, NO, abdominal(), untold.with("residual", "R1")),
                line(
                        id,
                        "ruptured at first, R0 after the second operation",
                        YES,
                        NO,
                        abdominal(),
                        ruptured,
                        anOperation("2024-05-01", "R0")),
                line(
                        id,
                        "ruptured at an operation that may have been for diagnosis",
                        YES,
                        UNKNOWN,
                        abdominal(),
                        ruptured.with("intention", "unknown"),
                        anOperation("2024-05-01", "R0")),
                line(
                        id,
                        "report missing",
                        YES,
                        UNKNOWN,
                        abdominal(),
                        aSpecimen("resection", OPERATED_ON).with("topography", "C48.0")),
                line(id, "not operated", NO, UNKNOWN, abdominal(), complete("procedure", END)),
                line(id, "thigh", NO, YES, aWorkUp(), anOperation(OPERATED_ON, "R0")));
    }

    private static Stream<Line> irradiated() {
        var id = "SARK-RT";
        var operation = anOperation(OPERATED_ON, "R0");
        return Stream.of(
                line(id, "after the operation", YES, YES, aWorkUp(), operation, radiotherapy("2024-06-01")),
                line(
                        id,
                        "before the operation",
                        YES,
                        YES,
                        aWorkUp(),
                        operation,
                        radiotherapy("2024-03-10")
                                .with("timing", "pre-operative")
                                .with("field", "primary")),
                line(id, "nobody tells", YES, UNKNOWN, aWorkUp(), operation),
                line(id, "none, source complete", YES, NO, aWorkUp(), operation, complete("radiotherapy-record", END)),
                line(id, "a record alone", YES, UNKNOWN, aWorkUp(), operation, aRadiotherapyRecord("2024-06-01")),
                line(
                        id,
                        "lymph nodes only, source complete",
                        YES,
                        NO,
                        aWorkUp(),
                        operation,
                        radiotherapy("2024-06-01").with("field", "lymph-nodes"),
                        complete("radiotherapy-record", END)),
                line(
                        id,
                        "two years later, source complete",
                        YES,
                        NO,
                        aWorkUp(),
                        operation,
                        radiotherapy("2025-12-01"),
                        complete("radiotherapy-record", END)),
                line(
                        id,
                        "diagnosed in October 2025: there is still time",
                        YES,
                        UNKNOWN,
                        aWorkUp().with("diagnosis_date", "2025-10-01"),
                        anOperation("2025-11-01", "R0"),
                        complete("radiotherapy-record", END)),
                line(id, "low grade", NO, UNKNOWN, aWorkUp().with("grade", "1"), operation),
                line(id, "superficial", NO, UNKNOWN, aWorkUp().with("depth", "superficial"), operation),
                line(id, "metastasis", NO, UNKNOWN, aWorkUp().with("metastasis_sites", "lung"), operation),
                line(id, "depth not known", UNKNOWN, UNKNOWN, aWorkUp().with("depth", "unknown"), operation),
                line(id, "abdominal", NO, UNKNOWN, abdominal(), operation));
    }

    private static Stream<Line> drugsGiven() {
        var id = "SARK-DRUG-STS";
        var operation = anOperation(OPERATED_ON, "R0");
        var all = complete("drug-record", END);
        return Stream.of(
                line(id, "a dose", YES, YES, aWorkUp(), operation, aDose("2024-05-01")),
                line(id, "reported", YES, YES, aWorkUp(), operation, drugs("2024-03-10", "2024-06-01")),
                line(id, "a year after the diagnosis", YES, YES, aWorkUp(), operation, aDose("2025-03-01"), all),
                line(id, "the day after", YES, NO, aWorkUp(), operation, aDose("2025-03-02"), all),
                line(
                        id,
                        "not against the tumour",
                        YES,
                        NO,
                        aWorkUp(),
                        operation,
                        aDose("2024-05-01").with("drug", "V03AF01"),
                        all),
                line(id, "none, source complete", YES, NO, aWorkUp(), operation, all),
                line(id, "nobody tells", YES, UNKNOWN, aWorkUp(), operation),
                line(id, "dead before the diagnosis", NO, UNKNOWN, aWorkUp(), aDeath("2024-02-01"), all),
                line(id, "not operated", NO, YES, aWorkUp(), aDose("2024-05-01"), complete("procedure", END)),
                line(id, "abdominal", NO, YES, abdominal(), operation, aDose("2024-05-01")),
                line("SARK-DRUG-ABD", "abdominal", YES, YES, abdominal(), operation, aDose("2024-05-01")),
                line("SARK-DRUG-ABD", "none", YES, NO, abdominal(), operation, all),
                line("SARK-DRUG-ABD", "thigh", NO, YES, aWorkUp(), operation, aDose("2024-05-01")));
    }

    private static Stream<Line> pathway() {
        return Stream.of(
                line("SARK-OF1", "8 days", YES, YES, referred()),
                line("SARK-OF1", "9 days", YES, NO, referred().with("first_attendance", "2024-02-10")),
                line(
                        "SARK-OF1",
                        "seen before it was referred",
                        YES,
                        UNKNOWN,
                        referred().with("first_attendance", "2024-01-31")),
                line("SARK-OF1", "no dates", YES, UNKNOWN, aWorkUp()),
                line("SARK-OF1", "no work-up", YES, UNKNOWN, aSpecimen("biopsy", "2024-03-01")),
                line(
                        "SARK-OF1",
                        "referred before the pathway began",
                        NO,
                        UNKNOWN,
                        referred().with("referral_received", "2015-08-31")),
                line(
                        "SARK-OF1",
                        "diagnosed before it began",
                        NO,
                        UNKNOWN,
                        aWorkUp().with("diagnosis_date", "2015-08-31")),
                line(
                        "SARK-OF1",
                        "diagnosed soon after it began",
                        UNKNOWN,
                        UNKNOWN,
                        aWorkUp().with("diagnosis_date", "2016-08-31")),
                line("SARK-OF2", "21 days", YES, YES, referred()),
                line("SARK-OF2", "22 days", YES, NO, referred().with("assessment_finished", "2024-03-02")),
                line("SARK-OF3", "14 days", YES, YES, referred(), anOperation("2024-03-15", "R0")),
                line("SARK-OF3", "15 days", YES, NO, referred(), anOperation("2024-03-16", "R0")),
                line(
                        "SARK-OF3",
                        "drugs first",
                        YES,
                        YES,
                        referred(),
                        anOperation(OPERATED_ON, "R0"),
                        drugs("2024-03-10", "2024-03-30")),
                line(
                        "SARK-OF3",
                        "no treatment was planned",
                        NO,
                        UNKNOWN,
                        referred().with("planned_treatment", "none")),
                line("SARK-OF3", "nobody tells of treatment", UNKNOWN, UNKNOWN, referred()),
                line("SARK-OF3", "decision not dated", YES, UNKNOWN, aWorkUp(), anOperation("2024-03-15", "R0")),
                line(
                        "SARK-OF3",
                        "an operation that may have been for diagnosis",
                        UNKNOWN,
                        UNKNOWN,
                        referred(),
                        anOperation("2024-03-15", "R0").with("intention", "unknown")),
                line(
                        "SARK-OF3",
                        "none, every source complete",
                        YES,
                        NO,
                        referred(),
                        complete("procedure", END),
                        complete("drug-record", END),
                        complete("radiotherapy-record", END)),
                line("SARK-OF4", "43 days", YES, YES, referred(), anOperation("2024-03-15", "R0")),
                line("SARK-OF4", "44 days", YES, NO, referred(), anOperation("2024-03-16", "R0")));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void the_patient_is_counted_as_the_line_says(Line line) {
        assertThat(line.definition().contribution(line.course(), DATA_DATE))
                .isEqualTo(new Contribution(line.in(), line.met()));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void explaining_and_evaluating_agree(Line line) {
        assertThat(line.definition().explain(line.course(), DATA_DATE).contribution())
                .isEqualTo(new Contribution(line.in(), line.met()));
        var cohort = Cohort.of(List.of(line.course()), DATA_DATE);
        assertThat(cohort.evaluate(line.definition().population()).get(0)).isEqualTo(line.in());
    }

    @ParameterizedTest
    @MethodSource("lines")
    void every_reason_has_words_and_every_yes_a_source(Line line) {
        var explanation = line.definition().explain(line.course(), DATA_DATE);
        assertThat(explanation.met().reason().nb()).isNotBlank();
        if (explanation.met().truth() == YES) {
            assertThat(explanation.met().because()).isNotEmpty();
            assertThat(line.course().sources()).containsAll(explanation.met().because());
        }
    }

    @Test
    void the_limits_are_those_of_the_pathway() {
        assertThat(Stream.of(PathwayInterval.values())
                        .map(interval -> SarcomaIndicators.byId("SARK-" + interval.code())
                                .orElseThrow()
                                .measure()
                                .fold(share -> share.met().properties(), unpublished -> java.util.Set.<Property>of())
                                .iterator()
                                .next()
                                .limit()
                                .orElseThrow()
                                .days()))
                .containsExactly(8, 21, 14, 43);
        assertThat(PathwayRules.norwegian().limit(PathwayInterval.OF1)).contains(8);
        assertThat(PathwayRules.norwegian().limit(PathwayInterval.OF2)).contains(21);
        var surgery = PathwayRules.norwegian().code("A36FK").orElseThrow();
        assertThat(PathwayRules.norwegian().limit(PathwayInterval.OF3, surgery)).contains(14);
        assertThat(PathwayRules.norwegian().limit(PathwayInterval.OF4, surgery)).contains(43);
    }

    @Test
    void a_share_that_describes_has_no_direction_and_no_level() {
        var drugs = SarcomaIndicators.DRUGS_WITH_SURGERY_EXTREMITY;
        assertThat(drugs.direction()).isEqualTo(Target.Direction.NEITHER);
        assertThat(drugs.attainment(new Counts(9, 1, 0, 0, 0, 0))).isEqualTo(Attainment.NO_LEVEL);
        assertThat(drugs.definition(Language.EN)).contains("neither higher nor lower is better");
    }

    @Test
    void what_no_form_asks_is_named_and_not_counted() {
        var nerve = SarcomaIndicators.NERVE_INJURY;
        assertThat(nerve.status()).isEqualTo(Status.NOT_ASKED);
        assertThat(nerve.isDefined()).isFalse();
        assertThat(nerve.definition(Language.NB)).isEqualTo("Skjemaene spør ikke om det");
        assertThat(nerve.attainment(Counts.NONE)).isEqualTo(Attainment.NOT_DEFINED);
    }

    @Test
    void units_are_compared_from_ten_decided_courses_on_but_coverage_from_one() {
        var usual = SarcomaIndicators.FREE_MARGINS_AT_SURGERY;
        assertThat(usual.hasEnough(new Counts(9, 0, 5, 0, 0, 0))).isFalse();
        assertThat(usual.hasEnough(new Counts(9, 1, 0, 0, 0, 0))).isTrue();
        assertThat(SarcomaIndicators.COVERAGE_SURGERY.hasEnough(new Counts(1, 0, 0, 0, 0, 0)))
                .isTrue();
        assertThat(SarcomaIndicators.COVERAGE_SURGERY.hasEnough(Counts.NONE)).isFalse();
    }

    private static Line line(String indicator, String patient, Truth in, Truth met, ReportForm... forms) {
        var told = entries();
        Stream.of(forms).forEach(told::told);
        return new Line(indicator, patient, in, met, told.course());
    }

    private static ReportForm referred() {
        return aWorkUp()
                .with("referral_received", "2024-02-01")
                .with("first_attendance", "2024-02-09")
                .with("assessment_finished", "2024-03-01");
    }

    private static ReportForm bone() {
        return aWorkUp()
                .with("topography", "C40.2")
                .with("morphology", "9180/3")
                .with("grade_system", "bone")
                .with("depth", "not-applicable");
    }

    private static ReportForm abdominal() {
        return aWorkUp().with("topography", "C48.0").with("laterality", "not-applicable");
    }
}
