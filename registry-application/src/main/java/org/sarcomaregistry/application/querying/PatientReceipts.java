package org.sarcomaregistry.application.querying;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import org.sarcomaregistry.application.Stores;
import org.sarcomaregistry.application.Transactions;
import org.sarcomaregistry.application.reporting.Receipt;
import org.sarcomaregistry.application.reporting.ReceiptFilter;
import org.sarcomaregistry.application.reporting.Sender;
import org.sarcomaregistry.domain.person.PatientId;
import org.sarcomaregistry.domain.report.Entry;
import org.sarcomaregistry.domain.report.PersonKey;

/** What a sender reported of one patient. Rejected messages are about nobody, because nothing of them was taken. */
public final class PatientReceipts {

    private final Transactions transactions;

    public PatientReceipts(Transactions transactions) {
        this.transactions = transactions;
    }

    /** The receipts of one's own messages under a patient's number, the newest first. */
    public ImmutableList<Receipt> of(Sender sender, PatientId patient, ReceiptFilter filter) {
        return transactions.read(stores -> stores.identities()
                .find(patient)
                .map(person -> of(sender, person, filter, stores))
                .orElse(ImmutableList.of()));
    }

    private static ImmutableList<Receipt> of(Sender sender, PersonKey person, ReceiptFilter filter, Stores stores) {
        var own = stores.log().of(person).stream()
                .map(Entry::message)
                .filter(message -> message.sender().equals(sender.name()))
                .collect(toImmutableList());
        return stores.receipts().of(own).values().stream()
                .filter(filter::takes)
                .sorted(comparing(Receipt::receivedAt).reversed().thenComparing(Receipt::id))
                .collect(toImmutableList());
    }
}
