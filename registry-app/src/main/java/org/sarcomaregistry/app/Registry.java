package org.sarcomaregistry.app;

import java.time.Clock;
import org.sarcomaregistry.application.Transactions;
import org.sarcomaregistry.application.access.Access;
import org.sarcomaregistry.application.desk.Desk;
import org.sarcomaregistry.application.desk.DeskTools;
import org.sarcomaregistry.application.publishing.PublishStatistics;
import org.sarcomaregistry.application.querying.CurrentCourses;
import org.sarcomaregistry.application.querying.Statistics;
import org.sarcomaregistry.application.reminding.Disposing;
import org.sarcomaregistry.application.reminding.MissingReports;
import org.sarcomaregistry.application.reporting.Fingerprints;
import org.sarcomaregistry.application.reporting.Intake;
import org.sarcomaregistry.application.reporting.RecordEvidence;
import org.sarcomaregistry.application.reporting.SubmitReport;
import org.sarcomaregistry.domain.report.Examination;
import org.sarcomaregistry.domain.report.IdPolicy;

/**
 * The use cases on some stores, wired by hand.
 *
 * @param clock the one clock of the process, in Oslo
 */
public record Registry(
        Transactions transactions,
        Examination examination,
        Intake intake,
        SubmitReport submitReport,
        RecordEvidence recordEvidence,
        PublishStatistics publishStatistics,
        CurrentCourses courses,
        Statistics statistics,
        MissingReports missingReports,
        Disposing disposing,
        Desk desk,
        Access access,
        Clock clock) {

    /** The use cases for a way in that takes certain patient numbers. */
    public static Registry of(Transactions transactions, Fingerprints fingerprints, IdPolicy policy, Clock clock) {
        var examination = Examination.current(policy);
        var intake = new Intake(transactions, examination, fingerprints, clock);
        var courses = new CurrentCourses(transactions);
        var statistics = new Statistics(courses, clock);
        return new Registry(
                transactions,
                examination,
                intake,
                new SubmitReport(intake),
                new RecordEvidence(intake),
                new PublishStatistics(transactions),
                courses,
                statistics,
                new MissingReports(courses, statistics, transactions),
                new Disposing(transactions, courses, new Access(transactions), clock),
                Desk.of(transactions, courses, new DeskTools(fingerprints, clock)),
                new Access(transactions),
                clock);
    }
}
