package org.sarcomaregistry.domain.report;

import com.google.common.collect.ImmutableList;
import org.sarcomaregistry.domain.code.Coded;
import org.sarcomaregistry.domain.code.Codes;
import org.sarcomaregistry.domain.text.Text;

/** The forms that the registry takes: five clinical reports, six kinds of evidence, and two statements about the log. */
public enum FormKind implements Coded {
    WORK_UP(Family.REPORT, Text.of("Utredning", "Work-up")),
    SURGERY(Family.REPORT, Text.of("Kirurgi", "Surgery")),
    RADIOTHERAPY(Family.REPORT, Text.of("Strålebehandling", "Radiotherapy")),
    SYSTEMIC_THERAPY(Family.REPORT, Text.of("Medikamentell behandling", "Systemic therapy")),
    FOLLOW_UP(Family.REPORT, Text.of("Oppfølging", "Follow-up")),
    PATHOLOGY(Family.EVIDENCE, Text.of("Patologisvar", "Pathology")),
    PROCEDURE(Family.EVIDENCE, Text.of("Pasientadministrativ prosedyre", "Procedure")),
    RADIOTHERAPY_RECORD(Family.EVIDENCE, Text.of("Stråledata", "Radiotherapy record")),
    DRUG_RECORD(Family.EVIDENCE, Text.of("Legemiddeldata", "Drug record")),
    POPULATION_REGISTER(Family.EVIDENCE, Text.of("Folkeregisteret", "Population register")),
    CAUSE_OF_DEATH(Family.EVIDENCE, Text.of("Dødsårsaksregisteret", "Cause of death")),
    COMPLETENESS(Family.STATEMENT, Text.of("Kilde erklært komplett", "Source declared complete")),
    WITHDRAWAL(Family.STATEMENT, Text.of("Tilbaketrekking", "Withdrawal"));

    /** Whether a form is told by a clinician, by another source, or about the log itself. */
    public enum Family {
        REPORT,
        EVIDENCE,
        STATEMENT
    }

    private final Family family;
    private final Text name;

    FormKind(Family family, Text name) {
        this.family = family;
        this.name = name;
    }

    @Override
    public String code() {
        return Codes.fromName(this);
    }

    /** Who tells it. */
    public Family family() {
        return family;
    }

    /** The name of the form for people. */
    public Text label() {
        return name;
    }

    /** Whether the form is about one patient whom it names itself. */
    public boolean namesPatient() {
        return family != Family.STATEMENT;
    }

    /** The groups of the codebook whose fields this form has, in order. */
    ImmutableList<String> groups() {
        return switch (family) {
            case REPORT -> ImmutableList.of("all", "patient", "report", code());
            case EVIDENCE -> ImmutableList.of("all", "patient", code());
            case STATEMENT -> ImmutableList.of("all", code());
        };
    }
}
