package org.sarcomaregistry.domain.course;

import java.util.stream.Stream;
import org.sarcomaregistry.domain.report.Content;
import org.sarcomaregistry.domain.report.Content.ContentCases;
import org.sarcomaregistry.domain.report.Evidence;
import org.sarcomaregistry.domain.report.Evidence.EvidenceCases;
import org.sarcomaregistry.domain.report.UnitCode;

/** The unit that an entry names as its own. */
final class Named {

    private Named() {}

    /** The reporting unit of a report, the unit of a piece of evidence; none for registers and statements. */
    static Stream<UnitCode> units(Content content) {
        return content.fold(new ContentCases<>(
                report -> Stream.of(UnitCode.of(report.head().unit())),
                Named::evidence,
                completeness -> Stream.empty(),
                withdrawal -> Stream.empty()));
    }

    private static Stream<UnitCode> evidence(Evidence evidence) {
        return evidence.foldEvidence(new EvidenceCases<>(
                pathology -> Stream.of(pathology.requester()),
                procedure -> Stream.of(procedure.unit()),
                radiotherapy -> Stream.of(radiotherapy.unit()),
                drug -> Stream.of(drug.unit()),
                population -> Stream.empty(),
                death -> Stream.empty()));
    }
}
