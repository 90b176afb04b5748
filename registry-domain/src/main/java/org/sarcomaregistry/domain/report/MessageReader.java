package org.sarcomaregistry.domain.report;

import java.util.Optional;
import org.sarcomaregistry.domain.person.PatientId;
import org.sarcomaregistry.domain.person.PatientIdReading;
import org.sarcomaregistry.domain.person.Sex;

/** Makes typed messages of forms that are in order, and typed content of what the log has kept of them. */
public final class MessageReader {

    private MessageReader() {}

    /**
     * {@return the content of a form whose patient and free text need not be there any more}
     *
     * @param kind of message
     * @param form answers by field name
     * @throws IllegalArgumentException if the form was never found in order
     */
    public static Content content(FormKind kind, ReportForm form) {
        var a = new Answers(form);
        return switch (kind) {
            case WORK_UP -> WorkUp.from(a);
            case SURGERY -> Surgery.from(a);
            case RADIOTHERAPY -> Radiotherapy.from(a);
            case SYSTEMIC_THERAPY -> SystemicTherapy.from(a);
            case FOLLOW_UP -> FollowUp.from(a);
            case PATHOLOGY -> Evidence.Pathology.from(a);
            case PROCEDURE -> Evidence.Procedure.from(a);
            case RADIOTHERAPY_RECORD -> Evidence.RadiotherapyRecord.from(a);
            case DRUG_RECORD -> Evidence.DrugRecord.from(a);
            case POPULATION_REGISTER -> Evidence.PopulationNotice.from(a);
            case CAUSE_OF_DEATH -> Evidence.CauseOfDeath.from(a);
            case COMPLETENESS -> Completeness.from(a);
            case WITHDRAWAL -> new Withdrawal();
            case ADJUDICATION -> Adjudication.from(a);
        };
    }

    /** The whole message of a form that the codebook found in order. */
    static Message message(FormKind kind, ReportForm form) {
        var a = new Answers(form);
        return new Message(
                a.need("message_id", Optional::of),
                a.text("replaces").map(id -> new Message.Replacement(id, a.code("reason", ChangeReason.class))),
                kind.namesPatient() ? Optional.of(patient(a)) : Optional.empty(),
                a.text("new_id_value")
                        .map(value -> identity(a.text("new_id_scheme").orElseThrow(), value)),
                content(kind, form));
    }

    /** The patient whom a form names, where its number is in order. */
    static Optional<Patient> patientIf(ReportForm form) {
        return form.answer("patient_value").map(value -> patient(new Answers(form)));
    }

    private static Patient patient(Answers a) {
        var known = identity(
                a.text("patient_scheme").orElseThrow(), a.text("patient_value").orElseThrow());
        return new Patient(
                known.id(),
                known.born().or(() -> a.dateIf("patient_born")),
                known.sex().or(() -> a.codeIf("patient_sex", Sex.class)));
    }

    private static Patient identity(String scheme, String value) {
        return PatientId.parse(scheme, value)
                .fold(valid -> new Patient(valid.id(), valid.born(), valid.sex()), MessageReader::refuse);
    }

    private static Patient refuse(PatientIdReading.Invalid invalid) {
        throw new IllegalArgumentException(
                "not an examined form: " + invalid.flaw().code());
    }
}
