package org.sarcomaregistry.domain.quality;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.sarcomaregistry.domain.report.FieldSpec;
import org.sarcomaregistry.domain.report.FormKind;
import org.sarcomaregistry.domain.report.MessageReader;
import org.sarcomaregistry.domain.report.Report;
import org.sarcomaregistry.domain.report.ReportForm;
import org.sarcomaregistry.testkit.arbitrary.Reports;
import org.sarcomaregistry.testkit.story.PlainForms;

/** Each field of each report is answered, unknown, blank or not asked: once, and by what the form shows. */
class FormQualityLawsTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);

    @Provide
    Arbitrary<FormKind> kinds() {
        return Arbitraries.of(FormKind.forms().stream()
                .filter(kind -> kind.family() == FormKind.Family.REPORT)
                .toList());
    }

    @Provide
    Arbitrary<ImmutableList<ReportForm>> forms() {
        return kinds().flatMap(kind -> Combinators.combine(
                        Reports.valid(kind), Arbitraries.of("unknown", "not-done", "done", ""))
                .as((form, mr) -> kind == FormKind.WORK_UP && !mr.isEmpty() ? form.with("mr", mr) : form)
                .list()
                .ofMaxSize(6)
                .map(ImmutableList::copyOf));
    }

    private static FormQuality of(FormKind kind, List<ReportForm> forms) {
        return FormQuality.of(
                kind,
                forms.stream().map(form -> delivered(form, DAY.plusYears(10))).toList());
    }

    private static Delivered delivered(ReportForm form, LocalDate learntOn) {
        var kind = FormKind.form(form.answer("form").orElseThrow()).orElseThrow();
        return new Delivered((Report) MessageReader.content(kind, form), learntOn);
    }

    private static FormKind kind(List<ReportForm> forms) {
        return forms.isEmpty()
                ? FormKind.SURGERY
                : FormKind.form(forms.get(0).answer("form").orElseThrow()).orElseThrow();
    }

    @Property(tries = 200)
    void every_report_is_counted_once_in_every_field(@ForAll("forms") ImmutableList<ReportForm> forms) {
        var quality = of(kind(forms), forms);
        assertThat(quality.fields().keySet())
                .isEqualTo(FormQuality.fields(kind(forms)).keySet());
        assertThat(quality.fields().values()).allSatisfy(count -> {
            assertThat(count.reports()).isEqualTo(forms.size());
            assertThat(count.completeness().share().orElse(0)).isBetween(0.0, 1.0);
        });
    }

    @Property(tries = 200)
    void the_state_is_what_the_form_as_it_was_sent_shows(@ForAll("forms") ImmutableList<ReportForm> forms) {
        assertThat(agrees(forms, FormQualityLawsTest::asSent)).isTrue();
    }

    private static boolean agrees(
            ImmutableList<ReportForm> forms, BiFunction<FieldSpec, ReportForm, FieldState> otherwise) {
        var quality = of(kind(forms), forms);
        return FormQuality.fields(kind(forms)).values().stream().allMatch(spec -> {
            var states = forms.stream().map(form -> otherwise.apply(spec, form)).collect(toImmutableList());
            var count = quality.fields().get(spec.name());
            return number(states, FieldState.ANSWERED) == count.answered()
                    && number(states, FieldState.UNKNOWN) == count.unknown()
                    && number(states, FieldState.BLANK) == count.blank()
                    && number(states, FieldState.NOT_ASKED) == count.notAsked();
        });
    }

    private static long number(List<FieldState> states, FieldState wanted) {
        return states.stream().filter(wanted::equals).count();
    }

    /** From the answers as they were sent, which the registry keeps as typed values only. */
    private static FieldState asSent(FieldSpec spec, ReportForm form) {
        var answers = form.answers(spec.name());
        if (answers.isEmpty()) {
            return spec.hidden().conditions().stream().anyMatch(hides -> holds(hides, form))
                    ? FieldState.NOT_ASKED
                    : FieldState.BLANK;
        }
        var nobodyKnows = switch (spec.name()) {
            case "basis" -> "9";
            case "t" -> "TX";
            case "n" -> "NX";
            case "residual" -> "RX";
            default -> "unknown";
        };
        return answers.equals(List.of(nobodyKnows)) ? FieldState.UNKNOWN : FieldState.ANSWERED;
    }

    private static boolean holds(String condition, ReportForm form) {
        var parts = condition.split("=", 2);
        return parts.length == 2
                ? form.answers(parts[0]).contains(parts[1])
                : !form.answers(parts[0]).isEmpty();
    }

    @Test
    void who_counts_hidden_fields_as_blank_or_unknown_as_answered_is_caught() {
        var forms = ImmutableList.of(
                PlainForms.of(FormKind.WORK_UP, DAY).with("mr", "not-done").with("pet", "unknown"));
        assertThat(agrees(forms, FormQualityLawsTest::asSent)).isTrue();
        assertThat(agrees(
                        forms,
                        (spec, form) ->
                                asSent(spec, form) == FieldState.NOT_ASKED ? FieldState.BLANK : asSent(spec, form)))
                .isFalse();
        assertThat(agrees(
                        forms,
                        (spec, form) ->
                                asSent(spec, form) == FieldState.UNKNOWN ? FieldState.ANSWERED : asSent(spec, form)))
                .isFalse();
    }

    @Property(tries = 100)
    void a_whole_is_the_sum_of_its_parts(@ForAll("forms") ImmutableList<ReportForm> forms) {
        int half = forms.size() / 2;
        var kind = kind(forms);
        assertThat(of(kind, forms.subList(0, half)).plus(of(kind, forms.subList(half, forms.size()))))
                .isEqualTo(of(kind, forms));
    }

    @Test
    void mandatory_and_optional_answers_are_told_apart() {
        var quality = of(FormKind.WORK_UP, List.of(PlainForms.of(FormKind.WORK_UP, DAY)));
        assertThat(quality.fields()).containsEntry("ct", new FieldCount(1, 1, 0, 0, 0));
        assertThat(quality.fields()).containsEntry("xray", new FieldCount(0, 0, 0, 1, 0));
        assertThat(quality.fields())
                .doesNotContainKeys("message_id", "patient_value", "comment", "confirmed", "tumour_ref");
    }

    @Test
    void days_run_from_the_event_to_the_first_message() {
        var timeliness = Timeliness.of(List.of(
                delivered(PlainForms.of(FormKind.SURGERY, DAY), DAY.plusDays(10)),
                delivered(PlainForms.of(FormKind.SURGERY, DAY), LocalDate.of(2024, 5, 1)),
                delivered(PlainForms.of(FormKind.SURGERY, DAY), LocalDate.of(2024, 5, 2)),
                delivered(
                        PlainForms.of(FormKind.WORK_UP, DAY).with("diagnosis_date", "2024"),
                        LocalDate.of(2024, 5, 1))));
        assertThat(timeliness.days().counts()).containsOnlyKeys(10, 61, 62);
        assertThat(timeliness.share().met()).isEqualTo(2);
        assertThat(timeliness.imprecise()).isEqualTo(1);
        assertThat(timeliness.days().median()).hasValue(61);
    }

    @Test
    void more_mandatory_answers_than_questions_and_more_on_time_than_came_can_not_be_built() {
        assertThatThrownBy(() -> new FieldCount(2, 1, 0, 0, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new FieldCount(0, -1, 0, 0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Timeliness(Timeliness.NONE.days(), 1, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void no_reports_have_no_completeness_and_no_median() {
        var none = of(FormKind.SURGERY, List.of());
        assertThat(none.allFields()).isEqualTo(FieldCount.NONE);
        assertThat(none.allFields().completeness().share()).isEmpty();
        assertThat(none.timeliness()).isEqualTo(Timeliness.NONE);
        assertThat(Stream.of(none.timeliness().share().share())).allMatch(share -> share.isEmpty());
    }
}
