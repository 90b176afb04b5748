package org.sarcomaregistry.domain.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sarcomaregistry.domain.course.Entries.entries;
import static org.sarcomaregistry.domain.report.Fixtures.aWorkUp;
import static org.sarcomaregistry.domain.report.Fixtures.drugs;
import static org.sarcomaregistry.domain.report.Fixtures.radiotherapy;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.sarcomaregistry.domain.report.ReportForm;
import org.sarcomaregistry.domain.treatment.AlphaBeta;
import org.sarcomaregistry.domain.treatment.Fractionation;
import org.sarcomaregistry.domain.treatment.Gray;
import org.sarcomaregistry.domain.treatment.Regimen;

/** Lines of drug treatment and totals of radiotherapy, with implementations that their laws reject. */
class TreatmentOverACourseLawsTest {

    private static final String DOXORUBICIN = "L01DB01";
    private static final String IFOSFAMIDE = "L01AA06";
    private static final String PAZOPANIB = "L01EX03";

    private static ReportForm palliative(String first, String last, String... atc) {
        return drugs(first, last)
                .with("intention", "palliative")
                .with("protocol", "none")
                .without("per_protocol")
                .with("drugs", atc);
    }

    private static ImmutableList<TreatmentLine> lines(ReportForm... forms) {
        return TreatmentLines.of(course(List.of(forms)));
    }

    private static Course course(List<ReportForm> forms) {
        var log = entries().told(aWorkUp());
        forms.forEach(log::told);
        return log.course();
    }

    @Property
    void every_report_is_in_one_line_and_palliative_lines_are_numbered_without_a_gap(
            @ForAll("treatments") List<ReportForm> forms) {
        var course = course(forms);
        assertThat(isPartition(TreatmentLines.of(course), course)).isTrue();
    }

    @Example
    void the_law_of_lines_rejects_a_line_for_every_drug() {
        var course = course(List.of(palliative("2024-03-01", "2024-06-01", DOXORUBICIN, IFOSFAMIDE)));
        var perDrug = TreatmentLines.of(course).stream()
                .flatMap(line -> ImmutableList.of(line, line).stream())
                .collect(ImmutableList.toImmutableList());
        assertThat(isPartition(perDrug, course)).isFalse();
    }

    private static boolean isPartition(List<TreatmentLine> lines, Course course) {
        var told = lines.stream().flatMap(line -> line.told().stream()).toList();
        int number = 0;
        for (var line : lines) {
            if (line.number().isPresent()) {
                number++;
                if (line.number().get() != number) {
                    return false;
                }
            }
        }
        return told.size() == course.events().systemicTherapies().size()
                && told.containsAll(course.events().systemicTherapies());
    }

    @Example
    void a_new_drug_or_a_long_pause_opens_a_line_and_a_dropped_drug_does_not() {
        assertThat(lines(
                        palliative("2024-03-01", "2024-05-01", DOXORUBICIN, IFOSFAMIDE),
                        palliative("2024-05-20", "2024-07-01", DOXORUBICIN)))
                .hasSize(1);
        assertThat(lines(
                        palliative("2024-03-01", "2024-05-01", DOXORUBICIN),
                        palliative("2024-05-20", "2024-07-01", PAZOPANIB)))
                .extracting(line -> line.number().orElseThrow())
                .containsExactly(1, 2);
        assertThat(lines(
                        palliative("2024-03-01", "2024-03-02", DOXORUBICIN),
                        palliative("2024-05-31", "2024-07-01", DOXORUBICIN)))
                .hasSize(1);
        assertThat(lines(
                        palliative("2024-03-01", "2024-03-02", DOXORUBICIN),
                        palliative("2024-06-01", "2024-07-01", DOXORUBICIN)))
                .hasSize(2);
    }

    @Example
    void treatment_around_an_operation_is_a_line_without_a_number() {
        assertThat(lines(drugs("2024-03-10", "2024-05-01"), palliative("2024-09-01", "2024-10-01", PAZOPANIB)))
                .extracting(line -> line.number().orElse(0))
                .containsExactly(0, 1);
    }

    @Example
    void a_number_that_a_report_states_decides_and_shows_where_it_differs() {
        var lines = lines(
                palliative("2024-03-01", "2024-05-01", DOXORUBICIN).with("line", "1"),
                palliative("2024-05-20", "2024-07-01", DOXORUBICIN).with("line", "3"));
        assertThat(lines).extracting(TreatmentLine::isDoubtful).containsExactly(false, true);
        assertThat(lines(
                        palliative("2024-03-01", "2024-05-01", DOXORUBICIN).with("line", "1"),
                        palliative("2024-05-20", "2024-07-01", PAZOPANIB).with("line", "1")))
                .hasSize(1);
    }

    @Example
    void a_line_knows_the_regimen_that_its_drugs_make() {
        var line = lines(palliative("2024-03-01", "2024-05-01", IFOSFAMIDE, "V03AF01", DOXORUBICIN))
                .get(0);
        assertThat(line.drugs()).hasSize(2);
        assertThat(line.regimens())
                .isNotEmpty()
                .allSatisfy(regimen -> assertThat(regimen.againstTumour()).isEqualTo(line.drugs()));
        assertThat(line.regimens()).extracting(Regimen::id).doesNotContain("dox");
    }

    @Property
    void a_boost_adds_its_own_dose(@ForAll("irradiations") ReportForm one, @ForAll("irradiations") ReportForm other) {
        assertThat(adds(
                        course -> RadiationTotal.of(course, AlphaBeta.SARCOMA)
                                .get(0)
                                .eqd2()
                                .orElseThrow(),
                        one,
                        other))
                .isTrue();
    }

    @Example
    void the_law_of_adding_rejects_one_that_weighs_the_summed_dose_as_if_given_at_once() {
        Function<Course, Gray> atOnce = course -> {
            var sum = RadiationTotal.of(course, AlphaBeta.SARCOMA)
                    .get(0)
                    .physical()
                    .orElseThrow();
            return new Fractionation(sum, 1).eqd2(AlphaBeta.SARCOMA);
        };
        assertThat(adds(atOnce, radiotherapy("2024-05-01"), radiotherapy("2024-06-10")))
                .isFalse();
    }

    private static boolean adds(Function<Course, Gray> eqd2, ReportForm one, ReportForm other) {
        var first = one.with("start", "2024-05-01");
        var second = other.with("start", "2024-06-20");
        var both = eqd2.apply(course(List.of(first, second)));
        return both.equals(eqd2.apply(course(List.of(first))).plus(eqd2.apply(course(List.of(second)))));
    }

    @Example
    void an_unknown_dose_leaves_the_total_of_its_field_unknown_and_no_other() {
        var totals = RadiationTotal.of(
                course(List.of(
                        radiotherapy("2024-05-01"),
                        radiotherapy("2024-06-20").with("fractions", "unknown"),
                        radiotherapy("2024-08-01").with("field", "lymph-nodes"))),
                AlphaBeta.SARCOMA);
        assertThat(totals).hasSize(2);
        assertThat(totals.get(0).physical()).isEmpty();
        assertThat(totals.get(1).physical()).contains(Gray.of("50"));
        assertThat(totals.get(1).eqd2()).contains(Gray.of("50"));
        assertThat(totals.get(1).bed()).contains(Gray.of("75"));
    }

    @Provide
    Arbitrary<List<ReportForm>> treatments() {
        return Arbitraries.of(
                        palliative("2024-03-01", "2024-05-01", DOXORUBICIN),
                        palliative("2024-05-20", "2024-07-01", PAZOPANIB),
                        palliative("2024-05-10", "2024-06-01", DOXORUBICIN, IFOSFAMIDE)
                                .with("line", "2"),
                        palliative("2025-05-10", "2025-06-01", IFOSFAMIDE).with("line", "1"),
                        drugs("2024-03-10", "2024-05-01"),
                        drugs("2024-06-10", "2024-08-01").with("intention", "neoadjuvant"))
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
    }

    @Provide
    Arbitrary<ReportForm> irradiations() {
        return Arbitraries.of(
                radiotherapy("2024-05-01"),
                radiotherapy("2024-05-01").with("dose_per_fraction_gy", "1.8").with("fractions", "28"),
                radiotherapy("2024-05-01").with("dose_per_fraction_gy", "5").with("fractions", "5"));
    }
}
