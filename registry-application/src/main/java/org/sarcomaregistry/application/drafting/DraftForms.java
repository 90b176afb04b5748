package org.sarcomaregistry.application.drafting;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.sarcomaregistry.application.drafting.DraftOutcome.Refused;
import org.sarcomaregistry.application.drafting.DraftOutcome.Why;
import org.sarcomaregistry.application.reporting.SendingUnit;
import org.sarcomaregistry.domain.report.Examination;
import org.sarcomaregistry.domain.report.Finding;
import org.sarcomaregistry.domain.report.FormKind;
import org.sarcomaregistry.domain.report.ReportForm;
import org.sarcomaregistry.domain.unit.ReportingUnit;

/**
 * What the form of a draft must tell, and what would be found in it. Incomplete is allowed; a patient's number that is
 * wrong, or that is not taken here, is not: it might be somebody else's.
 */
public final class DraftForms {

    private static final String MESSAGE_ID = "message_id";
    private static final String FIELD_UNKNOWN = "FIELD-UNKNOWN";
    private static final String NUMBER = "patient_value";
    private static final ImmutableSet<String> PATIENT = ImmutableSet.of("/patient_scheme", "/" + NUMBER);

    private final Examination examination;

    public DraftForms(Examination examination) {
        this.examination = examination;
    }

    /** Everything that would be found in a draft if it were submitted on a day. */
    public ImmutableList<Finding> findings(Draft draft, LocalDate today) {
        var form = draft.form().with(MESSAGE_ID, draft.messageId());
        return ImmutableList.copyOf(examination.of(form, today).findings());
    }

    /** A new draft; empty if the form is no report, or tells no unit. */
    Optional<Draft> begun(UUID id, String subject, ReportForm form, Instant now) {
        return kind(form)
                .flatMap(kind -> unit(form)
                        .map(unit -> new Draft(
                                id,
                                1,
                                Draft.State.ACTIVE,
                                kind,
                                unit,
                                withoutMessage(form),
                                subject,
                                now,
                                now,
                                Optional.empty())));
    }

    /** A draft becomes a message when it is submitted, and gets its id then. */
    ReportForm withoutMessage(ReportForm form) {
        return form.without(MESSAGE_ID);
    }

    /** Whether a form is of the draft's kind, by the draft's unit. */
    boolean isOf(Draft draft, ReportForm form) {
        return kind(form).filter(draft.kind()::equals).isPresent()
                && unit(form).filter(draft.unit()::equals).isPresent();
    }

    /** Refuses a patient's number that is wrong, and fields that the form doesn't have. */
    Optional<DraftOutcome> refusal(Draft draft, LocalDate today) {
        boolean names = draft.form().answer(NUMBER).isPresent();
        var wrong = findings(draft, today).stream()
                .filter(Finding::rejects)
                .filter(finding -> (names && PATIENT.contains(finding.pointer()))
                        || finding.code().equals(FIELD_UNKNOWN))
                .collect(toImmutableList());
        return wrong.isEmpty()
                ? Optional.empty()
                : Optional.of(new Refused(Why.WRONG_ANSWERS, Optional.empty(), wrong));
    }

    /** Which of the five reports a form is. */
    static Optional<FormKind> kind(ReportForm form) {
        return only(form, "form").flatMap(FormKind::form).filter(kind -> kind.family() == FormKind.Family.REPORT);
    }

    private static Optional<ReportingUnit> unit(ReportForm form) {
        return only(form, "sender_unit")
                .flatMap(number -> only(form, "department").flatMap(of -> SendingUnit.of(form)));
    }

    private static Optional<String> only(ReportForm form, String field) {
        return form.answer(field).filter(answer -> form.answers(field).size() == 1);
    }
}
