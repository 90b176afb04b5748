package org.sarcomaregistry.http.api;

import java.time.Clock;
import org.sarcomaregistry.application.Transactions;
import org.sarcomaregistry.application.access.Access;
import org.sarcomaregistry.application.counting.DataQuality;
import org.sarcomaregistry.application.counting.OwnUnit;
import org.sarcomaregistry.application.counting.ReportingStatistics;
import org.sarcomaregistry.application.desk.Desk;
import org.sarcomaregistry.application.drafting.DraftForms;
import org.sarcomaregistry.application.drafting.Drafting;
import org.sarcomaregistry.application.drafting.SubmitDraft;
import org.sarcomaregistry.application.extracting.Extracting;
import org.sarcomaregistry.application.publishing.CompareReleases;
import org.sarcomaregistry.application.publishing.PublishedReleases;
import org.sarcomaregistry.application.querying.CurrentCourses;
import org.sarcomaregistry.application.querying.Effects;
import org.sarcomaregistry.application.querying.Statistics;
import org.sarcomaregistry.application.querying.Traces;
import org.sarcomaregistry.application.reminding.Disposing;
import org.sarcomaregistry.application.reminding.MissingReports;
import org.sarcomaregistry.application.reporting.Intake;
import org.sarcomaregistry.application.reporting.RecordEvidence;
import org.sarcomaregistry.application.reporting.SubmitReport;
import org.sarcomaregistry.domain.report.Examination;

/**
 * What the API lets its callers use.
 *
 * @param examination the one by which reports and evidence are taken, for examining without sending
 * @param clock the day of receipt is its day
 */
public record UseCases(
        SubmitReport submitReport,
        RecordEvidence recordEvidence,
        Examination examination,
        Statistics statistics,
        Writing writing,
        Expecting expecting,
        Following following,
        Own ownUnit,
        Desk desk,
        PublishedReleases releases,
        Access access,
        Transactions transactions,
        Clock clock) {

    /** What became of a message, in figures and of figures, and what became of a figure. */
    public record Following(Effects effects, Traces traces, CompareReleases comparing) {

        /** Following messages to today's figures and to those of releases. */
        public static Following of(Transactions transactions, CurrentCourses courses, Statistics statistics) {
            return new Following(
                    new Effects(transactions, courses, statistics),
                    new Traces(transactions, courses, statistics),
                    new CompareReleases(courses));
        }
    }

    /** What a unit sees of itself: how it reports, how good its material is, and what is done for its patients. */
    public record Own(ReportingStatistics reporting, DataQuality quality, OwnUnit figures, Extracting extracting) {

        /**
         * Counting in a registry.
         *
         * @param clock in whose zone's months drafts are counted
         */
        public static Own of(Transactions transactions, CurrentCourses courses, Statistics statistics, Clock clock) {
            return new Own(
                    new ReportingStatistics(transactions, statistics, clock.getZone()),
                    new DataQuality(transactions, courses),
                    new OwnUnit(courses, statistics, new PublishedReleases(transactions)),
                    new Extracting(transactions, courses, clock));
        }
    }

    /** What is asked of units, and what they answer. */
    public record Expecting(MissingReports missing, Disposing disposing) {}

    /** What is done with reports that are being written. */
    public record Writing(Drafting drafting, SubmitDraft submitDraft, DraftForms forms) {

        /** Writing of reports that are then taken by an intake. */
        public static Writing of(
                Transactions transactions, Access access, Examination examination, Intake intake, Clock clock) {
            var forms = new DraftForms(examination);
            var drafting = new Drafting(transactions, access, forms, clock);
            return new Writing(drafting, new SubmitDraft(transactions, drafting, intake, clock), forms);
        }
    }
}
