package org.sarcomaregistry.domain.course;

import java.time.LocalDate;
import org.sarcomaregistry.domain.report.Completeness;
import org.sarcomaregistry.domain.report.Content;
import org.sarcomaregistry.domain.report.Content.ContentCases;
import org.sarcomaregistry.domain.report.Evidence;
import org.sarcomaregistry.domain.report.Report;
import org.sarcomaregistry.domain.report.Report.ReportCases;

/** The day on which what an entry tells happened. */
public final class Happened {

    private Happened() {}

    /**
     * {@return the day of the event itself, not of its report}
     *
     * @param content examined and accepted
     * @throws IllegalArgumentException for a withdrawal, which is no event
     */
    public static LocalDate on(Content content) {
        return content.fold(new ContentCases<>(Happened::report, Evidence::on, Completeness::from, withdrawal -> {
            throw new IllegalArgumentException("a withdrawal is no event");
        }));
    }

    private static LocalDate report(Report report) {
        return report.foldReport(new ReportCases<>(
                workUp -> workUp.diagnosis().date().assumed(),
                surgery -> surgery.operationDate(),
                radiotherapy -> radiotherapy.start(),
                systemic -> systemic.given().firstDose(),
                followUp -> followUp.examinedOn()));
    }
}
