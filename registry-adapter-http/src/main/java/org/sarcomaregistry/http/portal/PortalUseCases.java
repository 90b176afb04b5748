package org.sarcomaregistry.http.portal;

import java.time.Clock;
import org.sarcomaregistry.application.Transactions;
import org.sarcomaregistry.application.access.Access;
import org.sarcomaregistry.application.counting.ReportingStatistics;
import org.sarcomaregistry.application.drafting.DraftForms;
import org.sarcomaregistry.application.drafting.Drafting;
import org.sarcomaregistry.application.drafting.SubmitDraft;
import org.sarcomaregistry.application.publishing.PublishedReleases;
import org.sarcomaregistry.application.querying.Statistics;
import org.sarcomaregistry.application.querying.Traces;
import org.sarcomaregistry.application.reminding.Disposing;
import org.sarcomaregistry.application.reminding.MissingReports;
import org.sarcomaregistry.application.reporting.Intake;
import org.sarcomaregistry.application.reporting.SubmitReport;
import org.sarcomaregistry.domain.report.Examination;

/** What the pages are made of. */
public record PortalUseCases(
        Statistics statistics,
        MissingReports missingReports,
        Traces traces,
        PublishedReleases releases,
        Access access,
        Transactions transactions,
        Reporting reporting) {

    /** What reporters do. */
    public record Reporting(
            Drafting drafting,
            SubmitDraft submitDraft,
            DraftForms forms,
            SubmitReport submitReport,
            Disposing disposing,
            ReportingStatistics counting,
            Clock clock) {

        /** Reporting to a registry in which messages are taken by an intake. */
        public static Reporting of(
                Transactions transactions, Disposing disposing, Statistics statistics, Taking taking, Clock clock) {
            var access = new Access(transactions);
            var forms = new DraftForms(taking.examination());
            var drafting = new Drafting(transactions, access, forms, clock);
            return new Reporting(
                    drafting,
                    new SubmitDraft(transactions, drafting, taking.intake(), clock),
                    forms,
                    new SubmitReport(taking.intake()),
                    disposing,
                    new ReportingStatistics(transactions, statistics, clock.getZone()),
                    clock);
        }
    }

    /** How messages are examined and taken in. */
    public record Taking(Examination examination, Intake intake) {}
}
