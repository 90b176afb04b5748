package org.sarcomaregistry.db;

import org.jooq.DSLContext;
import org.sarcomaregistry.application.Stores;

/** The stores of one transaction, all on its connection. */
record JooqStores(
        Unsent unsent,
        JooqLog log,
        JooqReceipts receipts,
        JooqIdentities identities,
        JooqOutbox outbox,
        JooqDrafts drafts,
        JooqDispositions dispositions,
        JooqUnitQueries unitQueries,
        JooqReminders reminders,
        JooqImportRuns importRuns,
        JooqQuarantine quarantine,
        JooqAppointments appointments,
        JooqReleases releases,
        JooqNights nights,
        JooqReadings readings)
        implements Stores {

    static JooqStores on(DSLContext sql, Vault vault, Watermark watermark) {
        var unsent = new Unsent(sql);
        return new JooqStores(
                unsent,
                new JooqLog(sql, vault, watermark),
                new JooqReceipts(sql, unsent),
                new JooqIdentities(sql, vault),
                new JooqOutbox(sql, unsent),
                new JooqDrafts(sql, vault),
                new JooqDispositions(sql),
                new JooqUnitQueries(sql, vault),
                new JooqReminders(sql),
                new JooqImportRuns(sql, vault, unsent),
                new JooqQuarantine(sql, vault),
                new JooqAppointments(sql),
                new JooqReleases(sql),
                new JooqNights(sql),
                new JooqReadings(sql));
    }
}
