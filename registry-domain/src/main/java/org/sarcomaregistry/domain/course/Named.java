package org.sarcomaregistry.domain.course;

import org.sarcomaregistry.domain.report.Content;
import org.sarcomaregistry.domain.report.Content.ContentCases;
import org.sarcomaregistry.domain.report.Evidence.DrugRecord;
import org.sarcomaregistry.domain.report.Evidence.EvidenceCases;
import org.sarcomaregistry.domain.report.Evidence.Pathology;
import org.sarcomaregistry.domain.report.Evidence.Procedure;
import org.sarcomaregistry.domain.report.Evidence.RadiotherapyRecord;
import org.sarcomaregistry.domain.report.UnitCode;

/** The unit that an entry names as its own. */
final class Named {

    private static final EvidenceCases<UnitCode> BY_EVIDENCE = new EvidenceCases<>(
            Pathology::requester,
            Procedure::unit,
            RadiotherapyRecord::unit,
            DrugRecord::unit,
            population -> UnitCode.UNKNOWN,
            death -> UnitCode.UNKNOWN);

    private static final ContentCases<UnitCode> BY_CONTENT = new ContentCases<>(
            report -> UnitCode.of(report.head().unit()),
            evidence -> evidence.foldEvidence(BY_EVIDENCE),
            completeness -> UnitCode.UNKNOWN,
            withdrawal -> UnitCode.UNKNOWN,
            adjudication -> UnitCode.UNKNOWN);

    private Named() {}

    /** The reporting unit of a report, the unit of a piece of evidence; registers and statements name none. */
    static UnitCode unit(Content content) {
        return content.fold(BY_CONTENT);
    }
}
