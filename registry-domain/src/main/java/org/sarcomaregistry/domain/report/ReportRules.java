package org.sarcomaregistry.domain.report;

import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.stream.Stream;
import org.sarcomaregistry.domain.consistency.ConsistencyRules;
import org.sarcomaregistry.domain.consistency.Facts;
import org.sarcomaregistry.domain.consistency.FactsBuilder;
import org.sarcomaregistry.domain.consistency.Rule;
import org.sarcomaregistry.domain.consistency.Severity;
import org.sarcomaregistry.domain.report.Report.ReportCases;
import org.sarcomaregistry.domain.text.Text;
import org.sarcomaregistry.domain.treatment.Intention;
import org.sarcomaregistry.domain.treatment.Neoadjuvant;
import org.sarcomaregistry.domain.treatment.SurgeonMargin;
import org.sarcomaregistry.domain.tumour.Tnm;

/** Judges a typed report by the consistency rules. */
final class ReportRules {

    private static final Text CONFIRMED = Text.of("Bekreftet av avsender", "Confirmed by the sender");

    private ReportRules() {}

    /** What the rules find in a report; rules that only inform are not findings. */
    static Stream<Finding> findings(Report report, Patient patient) {
        return ConsistencyRules.brokenBy(facts(report, patient)).stream()
                .filter(rule -> rule.severity() != Severity.INFO)
                .map(rule -> finding(rule, report));
    }

    /** At the first field that the form has of those that the rule is about. */
    private static Finding finding(Rule rule, Report report) {
        var fields = Codebook.current().fields(report.kind());
        var field =
                rule.fields().stream().filter(fields::containsKey).findFirst().orElse("");
        return isConfirmed(rule, report)
                ? new Finding(rule.code(), Severity.INFO, field, CONFIRMED.then(": ", rule.text()))
                : new Finding(rule.code(), rule.severity(), field, rule.text());
    }

    /** A confirmed finding stays in the receipt, but asks for nothing more; what can't be true can't be confirmed. */
    private static boolean isConfirmed(Rule rule, Report report) {
        return rule.severity().isConfirmable() && report.head().confirmed().contains(rule.code());
    }

    /**
     * What the rules can judge from one report alone: the order of its own days is judged before, and what only a whole
     * course tells (the type of the tumour that a drug is given for, a death) is not known here.
     */
    private static Facts facts(Report report, Patient patient) {
        var facts = Facts.builder();
        patient.sex().ifPresent(facts::sex);
        report.foldReport(new ReportCases<Runnable>(
                        workUp -> () -> workUp(workUp, patient, facts),
                        surgery -> () -> surgery(surgery, facts),
                        radiotherapy -> () -> {},
                        systemic -> () -> {},
                        followUp -> () -> {}))
                .run();
        return facts.build();
    }

    private static void workUp(WorkUp workUp, Patient patient, FactsBuilder facts) {
        var diagnosed = workUp.diagnosis().date();
        facts.diagnosisYear(diagnosed.assumed().getYear());
        patient.born()
                .map(born -> java.time.Period.between(born, diagnosed.assumed()).getYears())
                .ifPresent(facts::ageYears);
        facts.primary(workUp.head().target() == Target.PRIMARY);
        facts.basis(workUp.diagnosis().basis());
        site(workUp.site(), facts);
        histology(workUp.histology(), facts);
        stage(workUp, facts);
    }

    private static void site(TumourSite site, FactsBuilder facts) {
        facts.topography(site.topography());
        facts.laterality(java.util.Optional.of(site.laterality()));
        site.sizeMm().ifPresent(facts::sizeMm);
        site.wallOrCavity().ifPresent(facts::wallOrCavity);
    }

    private static void histology(Histology histology, FactsBuilder facts) {
        facts.morphology(histology.morphology());
        facts.grade(java.util.Optional.of(histology.grade()));
        facts.gradeSystem(histology.gradeSystem());
        var scores = histology.fnclcc();
        scores.differentiation()
                .ifPresent(d ->
                        scores.mitosis().ifPresent(m -> scores.necrosis().ifPresent(n -> facts.fnclccPoints(d, m, n))));
    }

    private static void stage(WorkUp workUp, FactsBuilder facts) {
        var tnm = workUp.tnm();
        if (tnm.t().isPresent() || tnm.n().isPresent() || tnm.m().isPresent()) {
            tnm.edition().ifPresent(edition -> facts.tnm(new Tnm(tnm.t(), tnm.n(), tnm.m(), edition)));
        }
        var nowhereDistant = EnumSet.of(MetastasisSite.NONE, MetastasisSite.LYMPH_NODE, MetastasisSite.UNKNOWN);
        facts.distantMetastasis(
                !Sets.difference(workUp.metastases(), nowhereDistant).isEmpty());
    }

    private static void surgery(Surgery surgery, FactsBuilder facts) {
        if (surgery.intention() != Intention.UNKNOWN) {
            facts.resected(surgery.intention() != Intention.DIAGNOSTIC);
        }
        facts.marginRecorded(surgery.resection().surgeonMargin() != SurgeonMargin.NOT_ASSESSED
                && surgery.resection().surgeonMargin() != SurgeonMargin.UNKNOWN);
        facts.neoadjuvant(
                surgery.neoadjuvant().stream().anyMatch(n -> n != Neoadjuvant.NONE && n != Neoadjuvant.UNKNOWN));
        surgery.specimen().gradeSystem().ifPresent(facts::gradeSystem);
        surgery.specimen().morphology().ifPresent(facts::morphology);
        surgery.specimen().grade().ifPresent(grade -> facts.grade(java.util.Optional.of(grade)));
    }
}
