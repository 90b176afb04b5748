package org.sarcomaregistry.domain.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CodebookLawsTest {

    @ParameterizedTest
    @EnumSource(value = FormKind.class, mode = EnumSource.Mode.EXCLUDE, names = "ADJUDICATION")
    void every_field_of_the_codebook_is_bound_and_nothing_else_is(FormKind kind) {
        assertThat(FormWriter.bound(kind))
                .isEqualTo(Codebook.current().fields(kind).keySet());
    }

    @Property
    void a_form_that_is_read_and_written_has_the_same_answers(@ForAll("forms") Tuple2<FormKind, ReportForm> form) {
        var message = MessageReader.message(form.get1(), form.get2());
        assertThat(FormWriter.of(message).canonical())
                .isEqualTo(expected(form.get2()).canonical());
    }

    @Property
    void the_codebook_allows_what_is_made_of_it(@ForAll("forms") Tuple2<FormKind, ReportForm> form) {
        assertThat(new FormCheck(Codebook.current()).of(form.get1(), form.get2()))
                .isEmpty();
    }

    @Property
    void a_form_that_is_reset_has_no_answer_that_was_not_asked_for_and_keeps_all_others(
            @ForAll("unasked") Tuple2<FormKind, ReportForm> form) {
        var codebook = Codebook.current();
        var reset = codebook.reset(form.get1(), form.get2());
        assertThat(hidden(form.get1(), reset)).isEmpty();
        assertThat(codebook.reset(form.get1(), reset)).isEqualTo(reset);
        assertThat(Sets.difference(form.get2().fields().keySet(), reset.fields().keySet()))
                .isEqualTo(hidden(form.get1(), form.get2()));
        assertThat(form.get2().fields().entrySet()).containsAll(reset.fields().entrySet());
    }

    private static ImmutableSet<String> hidden(FormKind kind, ReportForm form) {
        return new FormCheck(Codebook.current())
                .of(kind, form).stream()
                        .filter(finding -> finding.code().equals("FIELD-HIDDEN"))
                        .map(finding -> finding.pointer().substring(1))
                        .collect(ImmutableSet.toImmutableSet());
    }

    @Property
    void what_the_log_keeps_is_enough_to_read_the_content_again(@ForAll("forms") Tuple2<FormKind, ReportForm> form) {
        var kept = form.get2().without("patient_value", "patient_scheme", "comment");
        var content = MessageReader.content(form.get1(), kept);
        assertThat(FormWriter.of(content).canonical())
                .isEqualTo(FormWriter.of(MessageReader.content(form.get1(), form.get2()))
                        .without("comment")
                        .canonical());
    }

    @Property
    void content_is_of_the_kind_of_its_form_and_is_handled_as_such(@ForAll("forms") Tuple2<FormKind, ReportForm> form) {
        var content = MessageReader.content(form.get1(), form.get2());
        assertThat(content.kind()).isEqualTo(form.get1());
        assertThat(content.<FormKind>fold(new Content.ContentCases<>(
                        CodebookLawsTest::handled,
                        CodebookLawsTest::handled,
                        completeness -> FormKind.COMPLETENESS,
                        withdrawal -> FormKind.WITHDRAWAL,
                        adjudication -> FormKind.ADJUDICATION)))
                .isEqualTo(form.get1());
    }

    private static FormKind handled(Report report) {
        return report.foldReport(new Report.ReportCases<>(
                workUp -> FormKind.WORK_UP,
                surgery -> FormKind.SURGERY,
                radiotherapy -> FormKind.RADIOTHERAPY,
                systemic -> FormKind.SYSTEMIC_THERAPY,
                followUp -> FormKind.FOLLOW_UP));
    }

    private static FormKind handled(Evidence evidence) {
        return evidence.foldEvidence(new Evidence.EvidenceCases<>(
                pathology -> FormKind.PATHOLOGY,
                procedure -> FormKind.PROCEDURE,
                radiotherapy -> FormKind.RADIOTHERAPY_RECORD,
                drug -> FormKind.DRUG_RECORD,
                population -> FormKind.POPULATION_REGISTER,
                death -> FormKind.CAUSE_OF_DEATH));
    }

    /** Grade 4 of the old system is the one answer that is kept as another. */
    private static ReportForm expected(ReportForm form) {
        return form.answers("grade").contains("4") ? form.with("grade", "3") : form;
    }

    @Provide
    Arbitrary<Tuple2<FormKind, ReportForm>> unasked() {
        return Arbitraries.of(FormKind.forms())
                .flatMap(kind -> Forms.unasked(kind).map(form -> Tuple.of(kind, form)));
    }

    @Provide
    Arbitrary<Tuple2<FormKind, ReportForm>> forms() {
        return Arbitraries.of(FormKind.forms()).flatMap(kind -> Forms.of(kind).map(form -> Tuple.of(kind, form)));
    }
}
