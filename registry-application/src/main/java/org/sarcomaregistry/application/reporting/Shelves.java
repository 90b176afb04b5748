package org.sarcomaregistry.application.reporting;

import org.sarcomaregistry.application.Stores;

/** Those stores to which a message is written. */
record Shelves(Log log, Receipts receipts, Identities identities, Outbox outbox) {

    static Shelves of(Stores stores) {
        return new Shelves(stores.log(), stores.receipts(), stores.identities(), stores.outbox());
    }
}
