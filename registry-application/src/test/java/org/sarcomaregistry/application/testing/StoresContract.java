package org.sarcomaregistry.application.testing;

import com.google.common.collect.ImmutableList;
import org.sarcomaregistry.application.Transactions;
import org.sarcomaregistry.application.reporting.NewEntry;
import org.sarcomaregistry.domain.report.Entry;
import org.sarcomaregistry.domain.report.MessageKey;

/** What the contracts of all stores share. Each test has stores of its own, which are empty at first. */
public abstract class StoresContract {

    private static final String SENDER = "contract";

    /** The same stores throughout one test. */
    protected abstract Transactions transactions();

    static MessageKey message(String id) {
        return new MessageKey(SENDER, id);
    }

    final ImmutableList<Entry> append(NewEntry... entries) {
        return transactions().commit(stores -> stores.log().append(ImmutableList.copyOf(entries)));
    }
}
