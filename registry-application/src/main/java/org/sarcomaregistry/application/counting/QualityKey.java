package org.sarcomaregistry.application.counting;

import org.sarcomaregistry.domain.course.Happened;
import org.sarcomaregistry.domain.report.FormKind;
import org.sarcomaregistry.domain.report.Report;

/**
 * Names the reports whose quality is counted together.
 *
 * @param unit organisation number of the unit that reported
 * @param year in which what they tell happened
 */
record QualityKey(String unit, FormKind kind, int year) {

    static QualityKey of(Report report) {
        return new QualityKey(
                report.head().unit().digits(),
                report.kind(),
                Happened.on(report).getYear());
    }
}
