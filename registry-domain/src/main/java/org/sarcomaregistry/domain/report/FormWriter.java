package org.sarcomaregistry.domain.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sarcomaregistry.domain.person.IdScheme;
import org.sarcomaregistry.domain.report.Evidence.CauseOfDeath;
import org.sarcomaregistry.domain.report.Evidence.DrugRecord;
import org.sarcomaregistry.domain.report.Evidence.Pathology;
import org.sarcomaregistry.domain.report.Evidence.PopulationNotice;
import org.sarcomaregistry.domain.report.Evidence.Procedure;
import org.sarcomaregistry.domain.report.Evidence.RadiotherapyRecord;

/**
 * Writes typed messages as forms, by the binding of each field of the codebook to its place in the typed reports. Reading
 * a form and writing it again gives the same answers.
 */
public final class FormWriter {

    /** Numbers of these kinds don't show birth and sex. */
    private static final ImmutableSet<IdScheme> SILENT = ImmutableSet.of(IdScheme.LOCAL, IdScheme.FH);

    private static final ImmutableList<Binding<Message>> ENVELOPE = ImmutableList.of(
            new Binding<>("message_id", Message::id),
            new Binding<>("replaces", m -> m.replaces().map(Message.Replacement::messageId)),
            new Binding<>("reason", m -> m.replaces().map(Message.Replacement::reason)),
            new Binding<>("form", m -> m.content().kind()),
            new Binding<>("form_version", m -> Codebook.current().version()));

    private static final ImmutableList<Binding<Patient>> PATIENT = ImmutableList.of(
            new Binding<>("patient_scheme", p -> p.id().scheme().code()),
            new Binding<>("patient_value", p -> p.id().value()),
            new Binding<>("patient_born", p -> SILENT.contains(p.id().scheme()) ? p.born() : Optional.empty()),
            new Binding<>("patient_sex", p -> SILENT.contains(p.id().scheme()) ? p.sex() : Optional.empty()));

    private static final ImmutableList<Binding<Patient>> NEW_IDENTITY = ImmutableList.of(
            new Binding<>("new_id_scheme", p -> p.id().scheme().code()),
            new Binding<>("new_id_value", p -> p.id().value()));

    private FormWriter() {}

    /**
     * {@return the whole message as a form}
     *
     * @param message examined and accepted
     */
    public static ReportForm of(Message message) {
        var answers =
                new LinkedHashMap<String, List<String>>(of(message.content()).fields());
        put(ENVELOPE, message, answers);
        message.patient().ifPresent(patient -> put(PATIENT, patient, answers));
        message.newIdentity().ifPresent(identity -> put(NEW_IDENTITY, identity, answers));
        return ReportForm.of(answers);
    }

    /**
     * {@return what a message says, without its envelope}
     *
     * @param content examined and accepted
     */
    public static ReportForm of(Content content) {
        var answers = new LinkedHashMap<String, List<String>>();
        if (content instanceof Report report) {
            put(ReportHead.BINDINGS, report.head(), answers);
        }
        write(content, answers);
        return ReportForm.of(answers);
    }

    /** The names of the fields that are bound for a form. */
    static ImmutableSet<String> bound(FormKind kind) {
        var names = ImmutableSet.<String>builder();
        ENVELOPE.forEach(binding -> names.add(binding.field()));
        if (kind.namesPatient()) {
            PATIENT.forEach(binding -> names.add(binding.field()));
        }
        if (kind.family() == FormKind.Family.REPORT) {
            ReportHead.BINDINGS.forEach(binding -> names.add(binding.field()));
        }
        if (kind == FormKind.POPULATION_REGISTER) {
            NEW_IDENTITY.forEach(binding -> names.add(binding.field()));
        }
        bindings(kind).forEach(binding -> names.add(binding.field()));
        return names.build();
    }

    private static ImmutableList<? extends Binding<?>> bindings(FormKind kind) {
        return switch (kind) {
            case WORK_UP -> WorkUp.BINDINGS;
            case SURGERY -> Surgery.BINDINGS;
            case RADIOTHERAPY -> Radiotherapy.BINDINGS;
            case SYSTEMIC_THERAPY -> SystemicTherapy.BINDINGS;
            case FOLLOW_UP -> FollowUp.BINDINGS;
            case PATHOLOGY -> Pathology.BINDINGS;
            case PROCEDURE -> Procedure.BINDINGS;
            case RADIOTHERAPY_RECORD -> RadiotherapyRecord.BINDINGS;
            case DRUG_RECORD -> DrugRecord.BINDINGS;
            case POPULATION_REGISTER -> PopulationNotice.BINDINGS;
            case CAUSE_OF_DEATH -> CauseOfDeath.BINDINGS;
            case COMPLETENESS -> Completeness.BINDINGS;
            case WITHDRAWAL -> Withdrawal.BINDINGS;
            case ADJUDICATION -> Adjudication.BINDINGS;
        };
    }

    /** A form's bindings are all for the type that the form is read as. */
    @SuppressWarnings("unchecked")
    private static <C extends Content> void write(C content, Map<String, List<String>> answers) {
        put((ImmutableList<Binding<C>>) bindings(content.kind()), content, answers);
    }

    private static <T> void put(List<Binding<T>> bindings, T typed, Map<String, List<String>> answers) {
        bindings.forEach(binding -> answers.put(binding.field(), binding.answers(typed)));
    }
}
