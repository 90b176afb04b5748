package org.sarcomaregistry.domain.report;

import java.util.stream.Stream;
import org.sarcomaregistry.domain.consistency.ConsistencyRules;
import org.sarcomaregistry.domain.consistency.Facts;
import org.sarcomaregistry.domain.consistency.Severity;
import org.sarcomaregistry.domain.report.Evidence.EvidenceCases;
import org.sarcomaregistry.domain.report.Evidence.Pathology;

/** Judges typed evidence: the unit that it names, and for specimens the consistency rules, which only remark. */
final class EvidenceRules {

    private EvidenceRules() {}

    static Stream<Finding> findings(Evidence evidence, Message message, UnitCheck units) {
        return evidence.foldEvidence(new EvidenceCases<>(
                pathology -> Stream.concat(
                        unit("requesting_unit", pathology.requester(), units),
                        specimen(pathology, message.patient().orElseThrow())),
                procedure -> unit("unit", procedure.unit(), units),
                radiotherapy -> unit("unit", radiotherapy.unit(), units),
                drug -> unit("unit", drug.unit(), units),
                population -> Stream.empty(),
                death -> Stream.empty()));
    }

    private static Stream<Finding> unit(String field, UnitCode unit, UnitCheck units) {
        return unit.number().stream().flatMap(number -> units.known(field, number).stream());
    }

    /** A laboratory's answer is taken as it is: what would reject a report is a question here. */
    private static Stream<Finding> specimen(Pathology pathology, Patient patient) {
        var facts = Facts.builder().topography(pathology.topography()).morphology(pathology.morphology());
        patient.sex().ifPresent(facts::sex);
        patient.born()
                .map(born -> java.time.Period.between(born, pathology.on()).getYears())
                .ifPresent(facts::ageYears);
        return ConsistencyRules.brokenBy(facts.build()).stream()
                .filter(rule -> rule.severity() != Severity.INFO)
                .map(rule -> new Finding(
                        rule.code(),
                        rule.severity() == Severity.ERROR ? Severity.QUERY : rule.severity(),
                        rule.fields().get(0),
                        rule.text()));
    }
}
