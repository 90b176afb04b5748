package org.sarcomaregistry.domain.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sarcomaregistry.domain.course.Entries.entries;
import static org.sarcomaregistry.domain.report.Fixtures.aDose;
import static org.sarcomaregistry.domain.report.Fixtures.aProcedure;
import static org.sarcomaregistry.domain.report.Fixtures.aWorkUp;
import static org.sarcomaregistry.domain.report.Fixtures.anOperation;
import static org.sarcomaregistry.domain.report.Fixtures.complete;
import static org.sarcomaregistry.domain.report.Fixtures.drugs;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sarcomaregistry.domain.indicator.Property;
import org.sarcomaregistry.domain.indicator.Truth;
import org.sarcomaregistry.domain.indicator.Verdict;
import org.sarcomaregistry.domain.report.EntryRef;
import org.sarcomaregistry.domain.report.ReportForm;
import org.sarcomaregistry.domain.text.Text;

/** Drugs of a first treatment: of an osteosarcoma diagnosed on 1 March 2024 and operated on 1 June. */
class DrugQuestionsTest {

    private static final LocalDate DATA_DATE = LocalDate.of(2026, 6, 1);
    private static final ReportForm COMPLETE = complete("drug-record", "2026-06-01");

    private static Property both() {
        return DrugQuestions.gave("both", "L01DB01", "L01AA06");
    }

    private static Property only() {
        return DrugQuestions.gaveOnly("only", "L01DB01", "L01XA01");
    }

    private static Verdict verdict(Property property, ReportForm... forms) {
        var log = entries()
                .told(aWorkUp()
                        .with("topography", "C40.2")
                        .with("morphology", "9180/3")
                        .with("grade_system", "bone")
                        .with("grade", "high"))
                .told(anOperation("2024-06-01", "R0"));
        Stream.of(forms).forEach(log::told);
        return property.explain(log.course(), DATA_DATE);
    }

    private static ReportForm dose(String on, String atc) {
        return aDose(on).with("drug", atc);
    }

    @Test
    void drugs_are_asked_for_by_name() {
        assertThat(both().text()).isEqualTo(Text.of("gitt doksorubicin, ifosfamid", "given doxorubicin, ifosfamide"));
        assertThat(only().text())
                .isEqualTo(Text.of("bare gitt doksorubicin, cisplatin", "given only doxorubicin, cisplatin"));
    }

    @Test
    void reports_and_records_show_together_that_all_drugs_were_given() {
        var given = verdict(both(), drugs("2024-03-20", "2024-05-01"), dose("2024-03-21", "L01AA06"));
        assertThat(given.truth()).isEqualTo(Truth.YES);
        assertThat(given.because()).extracting(EntryRef::position).containsExactly(3L, 4L);
        var others = verdict(
                both(),
                drugs("2024-03-20", "2024-05-01").with("drugs", "L01XA01"),
                dose("2024-03-21", "L01XA01"),
                drugs("2024-04-20", "2024-05-01").with("drugs", "L01DB01", "L01AA06"));
        assertThat(others.because()).extracting(EntryRef::position).containsExactly(5L);
    }

    @Test
    void only_the_drugs_that_nobody_told_of_are_missing() {
        var open = verdict(both(), dose("2024-03-21", "L01DB01"));
        assertThat(open.truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(open.reason()).isEqualTo(Text.of("ingen har meldt om ifosfamid", "nobody has told of ifosfamide"));
        var complete = verdict(both(), dose("2024-03-21", "L01DB01"), COMPLETE);
        assertThat(complete.truth()).isEqualTo(Truth.NO);
        assertThat(complete.reason().en()).isEqualTo("no ifosfamide: the source is complete");
    }

    @ParameterizedTest
    @CsvSource({"2025-03-01, YES", "2025-03-02, NO"})
    void drugs_of_first_treatment_begin_within_a_year_of_the_diagnosis(String on, Truth expected) {
        var late = drugs(on, "2025-09-01").with("drugs", "L01DB01", "L01AA06");
        assertThat(verdict(both(), late, COMPLETE).truth()).isEqualTo(expected);
        assertThat(verdict(both(), dose(on, "L01DB01"), dose("2024-03-21", "L01AA06"), COMPLETE)
                        .truth())
                .isEqualTo(expected);
    }

    @Test
    void another_drug_against_the_tumour_is_named_and_supportive_drugs_are_not() {
        var also = verdict(only(), drugs("2024-03-20", "2024-05-01"), dose("2024-03-21", "L01CB01"));
        assertThat(also.truth()).isEqualTo(Truth.NO);
        assertThat(also.reason()).isEqualTo(Text.of("også gitt etoposid", "also given etoposide"));
        assertThat(also.because()).extracting(EntryRef::position).containsExactly(4L);
        var supported = verdict(only(), drugs("2024-03-20", "2024-05-01"), dose("2024-03-21", "V03AF01"));
        assertThat(supported.truth()).isEqualTo(Truth.YES);
        assertThat(supported.because()).extracting(EntryRef::position).containsExactly(3L);
        assertThat(verdict(only(), dose("2024-03-21", "V03AF01")).reason().en()).isEqualTo("nobody has told of drugs");
    }

    @ParameterizedTest
    @CsvSource({
        "L01DB01, 2024-05-31, YES, UNKNOWN",
        "L01DB01, 2024-06-01, UNKNOWN, UNKNOWN",
        "L01DB01, 2024-06-02, UNKNOWN, YES",
        "L01EA01, 2024-05-31, UNKNOWN, UNKNOWN",
        "L01EA01, 2024-06-02, UNKNOWN, UNKNOWN"
    })
    void a_recorded_dose_lies_on_one_side_of_the_operation(String atc, String on, Truth before, Truth after) {
        assertThat(verdict(DrugQuestions.BEFORE_OPERATION, dose(on, atc)).truth())
                .isEqualTo(before);
        assertThat(verdict(DrugQuestions.AFTER_OPERATION, dose(on, atc)).truth())
                .isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-20, 2024-05-31, YES, UNKNOWN",
        "2024-03-20, 2024-06-01, YES, UNKNOWN",
        "2024-03-20, 2024-06-02, YES, YES",
        "2024-03-20, , YES, UNKNOWN",
        "2024-06-01, , UNKNOWN, UNKNOWN",
        "2024-06-02, , UNKNOWN, YES"
    })
    void a_reported_treatment_may_lie_on_both_sides(String first, String last, Truth before, Truth after) {
        var therapy = last == null ? drugs(first, first).without("last_dose") : drugs(first, last);
        assertThat(verdict(DrugQuestions.BEFORE_OPERATION, therapy).truth()).isEqualTo(before);
        assertThat(verdict(DrugQuestions.AFTER_OPERATION, therapy).truth()).isEqualTo(after);
        assertThat(verdict(DrugQuestions.BEFORE_OPERATION, therapy.with("drugs", "L01EA01"))
                        .truth())
                .isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void chemotherapy_around_the_operation_names_its_sources_only() {
        var verdict = verdict(
                DrugQuestions.AFTER_OPERATION,
                drugs("2024-03-20", "2024-05-01"),
                dose("2024-05-02", "L01DB01"),
                drugs("2024-06-20", "2024-08-01"),
                aProcedure("2024-06-01"));
        assertThat(verdict.because()).extracting(EntryRef::position).containsExactly(5L);
        assertThat(verdict.reason())
                .isEqualTo(
                        Text.of("kjemoterapi er gitt etter operasjonen", "chemotherapy was given after the operation"));
    }
}
