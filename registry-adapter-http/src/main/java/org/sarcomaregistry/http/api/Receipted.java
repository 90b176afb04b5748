package org.sarcomaregistry.http.api;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.stream.Stream;
import org.sarcomaregistry.application.Transactions;
import org.sarcomaregistry.application.reporting.Receipt;
import org.sarcomaregistry.domain.report.EntryRef;
import org.sarcomaregistry.domain.report.MessageKey;

/** Finds the receipts of entries, so that a number can be followed back to what was sent. */
final class Receipted {

    private final Transactions transactions;

    Receipted(Transactions transactions) {
        this.transactions = transactions;
    }

    ImmutableMap<MessageKey, String> of(Stream<EntryRef> entries) {
        return of(entries.map(EntryRef::message).collect(toImmutableSet()));
    }

    ImmutableMap<MessageKey, String> of(ImmutableSet<MessageKey> messages) {
        var receipts = transactions.read(stores -> stores.receipts().of(messages));
        return ImmutableMap.copyOf(Maps.transformValues(receipts, Receipted::id));
    }

    private static String id(Receipt receipt) {
        return receipt.id().toString();
    }
}
