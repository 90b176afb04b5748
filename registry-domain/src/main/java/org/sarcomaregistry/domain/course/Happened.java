package org.sarcomaregistry.domain.course;

import java.time.LocalDate;
import org.sarcomaregistry.domain.report.Completeness;
import org.sarcomaregistry.domain.report.Content;
import org.sarcomaregistry.domain.report.Content.ContentCases;
import org.sarcomaregistry.domain.report.Evidence;
import org.sarcomaregistry.domain.report.FollowUp;
import org.sarcomaregistry.domain.report.Radiotherapy;
import org.sarcomaregistry.domain.report.Report.ReportCases;
import org.sarcomaregistry.domain.report.Surgery;

/** The day on which what an entry tells happened. */
public final class Happened {

    private static final ReportCases<LocalDate> REPORTED = new ReportCases<>(
            workUp -> workUp.diagnosis().date().assumed(),
            Surgery::operationDate,
            Radiotherapy::start,
            systemic -> systemic.given().firstDose(),
            FollowUp::examinedOn);

    private static final ContentCases<LocalDate> TOLD = new ContentCases<>(
            report -> report.foldReport(REPORTED), Evidence::on, Completeness::from, Happened::never, Happened::never);

    private Happened() {}

    /**
     * {@return the day of the event itself, not of its report}
     *
     * @param content examined and accepted
     * @throws IllegalArgumentException for a withdrawal or a decision, which are no events
     */
    public static LocalDate on(Content content) {
        return content.fold(TOLD);
    }

    private static LocalDate never(Content content) {
        throw new IllegalArgumentException(content.kind().code() + " is no event");
    }
}
