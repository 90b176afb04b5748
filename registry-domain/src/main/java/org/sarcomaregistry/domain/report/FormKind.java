package org.sarcomaregistry.domain.report;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Optional;
import org.sarcomaregistry.domain.code.Coded;
import org.sarcomaregistry.domain.code.Codes;
import org.sarcomaregistry.domain.text.Text;

/**
 * What an entry of the log is: a form that the registry takes (five clinical reports, six kinds of evidence, and two
 * statements about the log), or a decision of its own.
 */
public enum FormKind implements Coded {
    /** Report: how the diagnosis was made. */
    WORK_UP(Family.REPORT, Text.of("Utredning", "Work-up")),
    /** Report: an operation and its specimen. */
    SURGERY(Family.REPORT, Text.of("Kirurgi", "Surgery")),
    /** Report: a radiotherapy course. */
    RADIOTHERAPY(Family.REPORT, Text.of("Strålebehandling", "Radiotherapy")),
    /** Report: drugs given with one intention. */
    SYSTEMIC_THERAPY(Family.REPORT, Text.of("Medikamentell behandling", "Systemic therapy")),
    /** Report: one visit after treatment. */
    FOLLOW_UP(Family.REPORT, Text.of("Oppfølging", "Follow-up")),
    /** Evidence: a laboratory's answer. */
    PATHOLOGY(Family.EVIDENCE, Text.of("Patologisvar", "Pathology")),
    /** Evidence: procedures of a hospital stay, from patient administration. */
    PROCEDURE(Family.EVIDENCE, Text.of("Pasientadministrativ prosedyre", "Procedure")),
    /** Evidence: from the radiotherapy machines. */
    RADIOTHERAPY_RECORD(Family.EVIDENCE, Text.of("Stråledata", "Radiotherapy record")),
    /** Evidence: a single drug given or dispensed. */
    DRUG_RECORD(Family.EVIDENCE, Text.of("Legemiddeldata", "Drug record")),
    /** Evidence: residence, moves and death. */
    POPULATION_REGISTER(Family.EVIDENCE, Text.of("Folkeregisteret", "Population register")),
    /** Evidence: death with its cause. */
    CAUSE_OF_DEATH(Family.EVIDENCE, Text.of("Dødsårsaksregisteret", "Cause of death")),
    /** Statement: a source has told all of a period, so its silence means no. */
    COMPLETENESS(Family.STATEMENT, Text.of("Kilde erklært komplett", "Source declared complete")),
    /** Statement: a message no longer stands. */
    WITHDRAWAL(Family.STATEMENT, Text.of("Tilbaketrekking", "Withdrawal")),
    /** Decision: what the registry's staff settled between messages; no form that anybody can send. */
    ADJUDICATION(Family.DECISION, Text.of("Registerets avgjørelse", "The registry's decision"));

    /** Whether a form is told by a clinician, by another source, or about the log itself. */
    public enum Family {
        /** Told by clinicians about what they did. */
        REPORT,
        /** Told by other systems and registers, whether or not anybody reports. */
        EVIDENCE,
        /** Told about messages and sources instead of patients. */
        STATEMENT,
        /** Made by the registry itself, and no form of the codebook. */
        DECISION
    }

    private static final ImmutableList<FormKind> FORMS = Arrays.stream(values())
            .filter(kind -> kind.family != Family.DECISION)
            .collect(ImmutableList.toImmutableList());

    private final Family family;
    private final Text name;

    FormKind(Family family, Text name) {
        this.family = family;
        this.name = name;
    }

    /** {@return the kinds that come in as forms, which are those of the codebook} */
    public static ImmutableList<FormKind> forms() {
        return FORMS;
    }

    /**
     * {@return the kind of form with this code; empty for what is no form}
     *
     * @param code as a form names itself
     */
    public static Optional<FormKind> form(String code) {
        return Codes.parse(FormKind.class, code).filter(FORMS::contains);
    }

    @Override
    public String code() {
        return Codes.fromName(this);
    }

    /** {@return who tells it} */
    public Family family() {
        return family;
    }

    /** {@return the name of the form for people} */
    public Text label() {
        return name;
    }

    /** {@return whether the form is about one patient whom it names itself} */
    public boolean namesPatient() {
        return family == Family.REPORT || family == Family.EVIDENCE;
    }

    /** The groups of the codebook whose fields this form has, in order. */
    ImmutableList<String> groups() {
        return switch (family) {
            case REPORT -> ImmutableList.of("all", "patient", "report", code());
            case EVIDENCE -> ImmutableList.of("all", "patient", code());
            case STATEMENT -> ImmutableList.of("all", code());
            case DECISION -> ImmutableList.of();
        };
    }
}
