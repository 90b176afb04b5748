package org.sarcomaregistry.application;

import org.sarcomaregistry.application.access.Appointments;
import org.sarcomaregistry.application.desk.UnitQueries;
import org.sarcomaregistry.application.drafting.Drafts;
import org.sarcomaregistry.application.extracting.Readings;
import org.sarcomaregistry.application.importing.kept.ImportRuns;
import org.sarcomaregistry.application.importing.kept.Quarantine;
import org.sarcomaregistry.application.night.Nights;
import org.sarcomaregistry.application.publishing.Releases;
import org.sarcomaregistry.application.reminding.Dispositions;
import org.sarcomaregistry.application.reminding.Reminders;
import org.sarcomaregistry.application.reporting.Identities;
import org.sarcomaregistry.application.reporting.Log;
import org.sarcomaregistry.application.reporting.Outbox;
import org.sarcomaregistry.application.reporting.Receipts;

/** The stores of one transaction. */
public interface Stores {

    /** The append-only log. */
    Log log();

    /** Receipts of everything that came in. */
    Receipts receipts();

    /** Who the registry's patients are. */
    Identities identities();

    /** Events for others, written together with what they tell of. */
    Outbox outbox();

    /** Reports that are still being written. */
    Drafts drafts();

    /** What units say of reports that they owe. */
    Dispositions dispositions();

    /** What the registry asks units about their reports. */
    UnitQueries unitQueries();

    /** Reminders of missing reports. */
    Reminders reminders();

    /** The runs of imports. */
    ImportRuns importRuns();

    /** Rows of imports that wait for a decision. */
    Quarantine quarantine();

    /** Who may do what. */
    Appointments appointments();

    /** Releases of statistics. */
    Releases releases();

    /** Which dates have their release, and who makes the next. */
    Nights nights();

    /** Who took extracts of persons. */
    Readings readings();
}
