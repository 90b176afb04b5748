package org.sarcomaregistry.app.demo;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sarcomaregistry.app.Registry;
import org.sarcomaregistry.application.Stores;
import org.sarcomaregistry.application.reminding.MissingReports.Missing;
import org.sarcomaregistry.application.reporting.Submission;
import org.sarcomaregistry.domain.course.Operated;
import org.sarcomaregistry.domain.indicator.FigureKey;
import org.sarcomaregistry.domain.indicator.SarcomaIndicators;
import org.sarcomaregistry.domain.indicator.Scope;
import org.sarcomaregistry.domain.person.PatientId;
import org.sarcomaregistry.domain.report.Codebook;
import org.sarcomaregistry.domain.report.Evidence.Procedure;
import org.sarcomaregistry.domain.report.FormKind;
import org.sarcomaregistry.domain.report.PersonKey;
import org.sarcomaregistry.domain.report.ReportForm;
import org.sarcomaregistry.domain.treatment.ProcedureCode;
import org.sarcomaregistry.domain.unit.OrganisationNumber;

/**
 * The missing surgery report that would narrow a figure most, as a form that is ready to be sent. Figures of fewer than
 * five patients are left aside: one report decides them altogether, and the public never sees them.
 *
 * <p>The registry never gives a patient's number away: the synthetic number is found by asking for the person of each
 * synthetic patient again.
 *
 * @param figure the figure that the report would narrow
 */
public record Invitation(FigureKey figure, ReportForm form) {

    private static final int LEAST_POPULATION = 5;

    /** The invitation, if there is a missing surgery report that would narrow anything. */
    public static Optional<Invitation> of(Registry registry, Stream<List<Submission>> patients) {
        return registry.missingReports().of(Scope.NATION).stream()
                .filter(missing -> missing.expectation().kind() == FormKind.SURGERY)
                .filter(missing -> narrowed(missing)
                        .filter(key -> isOfHospital(key, missing) && isOfSomeSize(registry, key))
                        .isPresent())
                .max(comparing(Missing::by)
                        .thenComparing(missing -> isLastOpen(registry, missing))
                        .thenComparing(
                                missing -> narrowed(missing).orElseThrow().year()))
                .flatMap(missing -> patient(registry, missing, patients)
                        .map(patient ->
                                new Invitation(narrowed(missing).orElseThrow(), form(missing, patient, registry))));
    }

    /** The hospital that the report is missing from. */
    public OrganisationNumber hospital() {
        return OrganisationNumber.parse(figure.scope().code()).orElseThrow();
    }

    private static Optional<FigureKey> narrowed(Missing missing) {
        return missing.narrows();
    }

    /** The report is missing from the hospital whose figure it narrows. */
    private static boolean isOfHospital(FigureKey key, Missing missing) {
        return key.scope().level() == Scope.Level.HOSPITAL
                && key.scope().code().equals(missing.expectation().owedBy().toString())
                && key.indicator().equals(SarcomaIndicators.FREE_MARGINS_AT_SURGERY.id());
    }

    private static boolean isOfSomeSize(Registry registry, FigureKey key) {
        return registry.statistics().figures().of(key).population() >= LEAST_POPULATION;
    }

    /** Whether the report is the only thing that the figure lacks. */
    private static boolean isLastOpen(Registry registry, Missing missing) {
        return registry.statistics()
                        .figures()
                        .of(narrowed(missing).orElseThrow())
                        .open()
                == 1;
    }

    /** The first form of the patient's messages, found by asking for each patient's person within one reading. */
    private static Optional<ReportForm> patient(Registry registry, Missing missing, Stream<List<Submission>> patients) {
        var identities = missing.course().person().identities();
        return registry.transactions()
                .read(stores -> patients.map(messages -> messages.get(0).form())
                        .filter(form ->
                                key(stores, form).filter(identities::contains).isPresent())
                        .findFirst());
    }

    private static Optional<PersonKey> key(Stores stores, ReportForm form) {
        return PatientId.parse(
                        form.answer("patient_scheme").orElse(""),
                        form.answer("patient_value").orElse(""))
                .fold(valid -> stores.identities().find(valid.id()), invalid -> Optional.empty());
    }

    private static ReportForm form(Missing missing, ReportForm patient, Registry registry) {
        var expectation = missing.expectation();
        var operated = missing.course().events().operations().stream()
                .filter(o -> o.on().equals(expectation.happenedOn()))
                .findFirst();
        Map<String, List<String>> answers = new LinkedHashMap<>();
        answers.put(
                "message_id",
                List.of("demo-" + expectation.happenedOn() + "-"
                        + missing.course().person().key().value()));
        answers.put("form", List.of("surgery"));
        answers.put("form_version", List.of(Codebook.current().version()));
        answers.put("patient_scheme", patient.answers("patient_scheme"));
        answers.put("patient_value", patient.answers("patient_value"));
        answers.put("sender_unit", List.of(expectation.owedBy().toString()));
        answers.put("department", List.of("surgery"));
        answers.put("reporter_hpr", List.of("1234567"));
        answers.put(
                "documented_on",
                List.of(documentedOn(expectation.happenedOn(), registry).toString()));
        answers.put("target", List.of("primary"));
        answers.put("tumour_ref", List.of(missing.course().key().toString()));
        answers.put("operation_date", List.of(expectation.happenedOn().toString()));
        answers.put("procedures", operated.map(Invitation::procedures).orElse(List.of()));
        resection(answers);
        return ReportForm.of(answers);
    }

    private static void resection(Map<String, List<String>> answers) {
        answers.put("intention", List.of("curative"));
        answers.put("planned", List.of("planned"));
        answers.put("limb", List.of("not-applicable"));
        answers.put("rupture", List.of("no"));
        answers.put("surgeon_margin", List.of("wide"));
        answers.put("residual", List.of("R0"));
        answers.put("neoadjuvant", List.of("none"));
    }

    private static LocalDate documentedOn(LocalDate operated, Registry registry) {
        var later = operated.plusWeeks(2);
        var today = registry.statistics().today();
        return later.isAfter(today) ? today : later;
    }

    private static List<String> procedures(Operated operated) {
        return operated.evidence().stream()
                .flatMap(told -> told.content() instanceof Procedure procedure
                        ? procedure.procedures().stream()
                        : Stream.<ProcedureCode>empty())
                .map(ProcedureCode::toString)
                .distinct()
                .toList();
    }
}
