package org.sarcomaregistry.application.drafting;

import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.sarcomaregistry.application.reporting.Letters;
import org.sarcomaregistry.domain.code.Coded;
import org.sarcomaregistry.domain.code.Codes;
import org.sarcomaregistry.domain.person.PatientId;
import org.sarcomaregistry.domain.report.FormKind;
import org.sarcomaregistry.domain.report.ReportForm;
import org.sarcomaregistry.domain.unit.ReportingUnit;

/**
 * A report that is being written. It belongs to a department; one person at a time holds it.
 *
 * @param version counts the savings from 1; whatever changes or ends a draft names the version that it was shown
 * @param unit of the whole life of the draft
 * @param form what has been answered so far, without the id of a message; empty once the draft is closed
 * @param holder who may save and submit it
 * @param receipt of the submission; empty unless submitted
 */
public record Draft(
        UUID id,
        long version,
        State state,
        FormKind kind,
        ReportingUnit unit,
        ReportForm form,
        String holder,
        Instant begunAt,
        Instant savedAt,
        Optional<UUID> receipt) {

    private static final ReportForm NOTHING = ReportForm.of(ImmutableMap.of());

    /** What has become of a draft. */
    public enum State implements Coded {
        ACTIVE,
        SUBMITTED,
        DISCARDED;

        @Override
        public String code() {
            return Codes.fromName(this);
        }
    }

    /**
     * What a department has only one active draft of.
     *
     * @param target code of what the report is about: primary tumour, recurrence, metastasis; empty until it is answered
     * @param replaces id of the message to be corrected; empty for a new report
     */
    public record Subject(FormKind kind, PatientId patient, String target, String replaces, ReportingUnit unit) {}

    /** The id of the message that this version becomes when it is submitted. */
    public String messageId() {
        return "draft-" + Letters.of(id) + "-" + version;
    }

    /** What it is about; empty until it names a patient. */
    public Optional<Subject> subject() {
        return patient()
                .map(patient -> new Subject(
                        kind,
                        patient,
                        form.answer("target").orElse(""),
                        form.answer("replaces").orElse(""),
                        unit));
    }

    private Optional<PatientId> patient() {
        return form.answer("patient_scheme")
                .flatMap(scheme -> form.answer("patient_value").flatMap(value -> valid(scheme, value)));
    }

    private static Optional<PatientId> valid(String scheme, String value) {
        return PatientId.parse(scheme, value).fold(valid -> Optional.of(valid.id()), invalid -> Optional.empty());
    }

    /** Whether a version is the one that may be changed now. */
    public boolean isOpenAt(long shown) {
        return state == State.ACTIVE && version == shown;
    }

    /** The same draft without what it says. */
    public Draft withoutForm() {
        return new Draft(id, version, state, kind, unit, NOTHING, holder, begunAt, savedAt, receipt);
    }

    Draft saved(ReportForm answers, String by, Instant at) {
        return new Draft(id, version + 1, state, kind, unit, answers, by, begunAt, at, receipt);
    }

    Draft submitted(UUID accepted) {
        return closed(State.SUBMITTED, Optional.of(accepted));
    }

    Draft discarded() {
        return closed(State.DISCARDED, Optional.empty());
    }

    private Draft closed(State end, Optional<UUID> accepted) {
        return new Draft(id, version, end, kind, unit, NOTHING, holder, begunAt, savedAt, accepted);
    }
}
