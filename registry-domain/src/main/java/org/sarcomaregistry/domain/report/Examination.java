package org.sarcomaregistry.domain.report;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sarcomaregistry.domain.code.Codes;
import org.sarcomaregistry.domain.unit.HealthUnits;

/**
 * Examines a form as it arrives: whether it is a form at all, whether its answers are answers, whether they can be true
 * together. All findings come at once.
 *
 * <p>Pure: the same form on the same day has the same outcome.
 */
public final class Examination {

    private final Codebook codebook;
    private final FormCheck formCheck;
    private final IdentityCheck identityCheck;
    private final UnitCheck unitCheck;
    private final ImmutableMap<FormKind, DateCheck> dateChecks;

    /**
     * An examination by a codebook, for a way in that takes certain patient numbers.
     *
     * @param codebook which fields there are
     * @param policy which numbers of patients are taken
     */
    public Examination(Codebook codebook, IdPolicy policy) {
        this.codebook = codebook;
        this.formCheck = new FormCheck(codebook);
        this.identityCheck = new IdentityCheck(policy);
        this.unitCheck = new UnitCheck(HealthUnits.norway());
        this.dateChecks = Arrays.stream(FormKind.values())
                .collect(toImmutableMap(Function.identity(), kind -> new DateCheck(codebook, kind)));
    }

    /**
     * Examines by the codebook in force.
     *
     * @param policy which numbers of patients are taken
     * @return an examination by the current codebook
     */
    public static Examination current(IdPolicy policy) {
        return new Examination(Codebook.current(), policy);
    }

    /**
     * Examines one form.
     *
     * @param form answers by field name
     * @param today the day of receipt: no date of the form may be later
     * @return the message, or every finding that keeps the form from being one
     */
    public Examined of(ReportForm form, LocalDate today) {
        var kind = form.answer("form").flatMap(code -> Codes.parse(FormKind.class, code));
        return kind.map(k -> examine(k, form, today)).orElseGet(Examination::noSuchForm);
    }

    /** {@return the codebook that this examination follows} */
    public Codebook codebook() {
        return codebook;
    }

    private static Examined noSuchForm() {
        return new Examined.Rejected(ImmutableList.of(FormRule.FORM_KIND.at("form")));
    }

    private Examined examine(FormKind kind, ReportForm form, LocalDate today) {
        var formal = ImmutableList.<Finding>builder()
                .addAll(formCheck.of(kind, form))
                .addAll(identity(form))
                .build();
        if (formal.stream().anyMatch(Finding::rejects)) {
            return new Examined.Rejected(formal);
        }
        var dates = ImmutableList.copyOf(Iterables.concat(formal, dates(kind, form, today)));
        if (dates.stream().anyMatch(Finding::rejects)) {
            return new Examined.Rejected(dates);
        }
        return content(MessageReader.message(kind, form), oldGrade(form));
    }

    /** The old bone system had four grades; what was reported in it is kept in today's three, and the sender told. */
    private static Stream<Finding> oldGrade(ReportForm form) {
        return form.answers("grade").contains("4") ? Stream.of(FormRule.GRADE_FOUR.at("grade")) : Stream.empty();
    }

    private Iterable<Finding> identity(ReportForm form) {
        return Stream.of(
                        identityCheck.of(form, "patient_scheme", "patient_value"),
                        identityCheck.of(form, "new_id_scheme", "new_id_value"),
                        identityCheck.contradiction(form))
                .flatMap(Optional::stream)
                .toList();
    }

    private Iterable<Finding> dates(FormKind kind, ReportForm form, LocalDate today) {
        return Optional.ofNullable(dateChecks.get(kind)).orElseThrow().of(form, born(form), today);
    }

    private static Optional<LocalDate> born(ReportForm form) {
        return MessageReader.patientIf(form).flatMap(Patient::born);
    }

    private Examined content(Message message, Stream<Finding> remarks) {
        var findings = Stream.concat(
                        remarks,
                        message.content()
                                .fold(new Content.ContentCases<Stream<Finding>>(
                                        report -> Stream.concat(
                                                unitCheck.of(report.head()).stream(),
                                                ReportRules.findings(
                                                        report,
                                                        message.patient().orElseThrow())),
                                        evidence -> EvidenceRules.findings(evidence, message, unitCheck),
                                        completeness -> completeness.unit().stream()
                                                .flatMap(unit -> unit.number().stream())
                                                .flatMap(number -> unitCheck.known("unit", number).stream()),
                                        withdrawal -> Stream.empty())))
                .collect(ImmutableList.toImmutableList());
        return findings.stream().anyMatch(Finding::rejects)
                ? new Examined.Rejected(findings)
                : new Examined.Accepted(message, findings);
    }
}
