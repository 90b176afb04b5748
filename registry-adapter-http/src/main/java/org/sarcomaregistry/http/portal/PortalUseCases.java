package org.sarcomaregistry.http.portal;

import org.sarcomaregistry.application.Transactions;
import org.sarcomaregistry.application.access.Access;
import org.sarcomaregistry.application.publishing.PublishedReleases;
import org.sarcomaregistry.application.querying.Statistics;
import org.sarcomaregistry.application.querying.Traces;
import org.sarcomaregistry.application.reminding.MissingReports;

/** What the pages are made of. */
public record PortalUseCases(
        Statistics statistics,
        MissingReports missingReports,
        Traces traces,
        PublishedReleases releases,
        Access access,
        Transactions transactions) {}
