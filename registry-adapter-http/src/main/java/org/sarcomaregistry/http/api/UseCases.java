package org.sarcomaregistry.http.api;

import java.time.Clock;
import org.sarcomaregistry.application.Transactions;
import org.sarcomaregistry.application.access.Access;
import org.sarcomaregistry.application.publishing.PublishedReleases;
import org.sarcomaregistry.application.querying.Effects;
import org.sarcomaregistry.application.querying.MissingReports;
import org.sarcomaregistry.application.querying.Statistics;
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
        MissingReports missingReports,
        Effects effects,
        PublishedReleases releases,
        Access access,
        Transactions transactions,
        Clock clock) {}
