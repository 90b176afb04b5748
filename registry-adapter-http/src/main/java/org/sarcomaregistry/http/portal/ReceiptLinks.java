package org.sarcomaregistry.http.portal;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.sarcomaregistry.application.Transactions;
import org.sarcomaregistry.application.reporting.Receipt;
import org.sarcomaregistry.domain.report.EntryRef;
import org.sarcomaregistry.domain.report.MessageKey;
import org.sarcomaregistry.http.portal.view.Address;
import org.sarcomaregistry.http.portal.view.Frame;
import org.sarcomaregistry.http.portal.view.Link;

/** Links from entries of the log to their receipts; all receipts of a page are read at once. */
record ReceiptLinks(Frame frame, ImmutableMap<MessageKey, Receipt> receipts) {

    static ReceiptLinks of(Stream<EntryRef> entries, Frame frame, Transactions transactions) {
        return ofMessages(entries.map(EntryRef::message), frame, transactions);
    }

    static ReceiptLinks ofMessages(Stream<MessageKey> messages, Frame frame, Transactions transactions) {
        var named = messages.collect(toImmutableSet());
        return new ReceiptLinks(
                frame, transactions.read(stores -> stores.receipts().of(named)));
    }

    /** The receipt of an entry. */
    Optional<Receipt> receipt(EntryRef entry) {
        return Optional.ofNullable(receipts.get(entry.message()));
    }

    /** A link to the receipt of a message. */
    Optional<Link> to(MessageKey message, String words) {
        return Optional.ofNullable(receipts.get(message))
                .map(receipt -> new Link(words, frame.to(Address.of("/receipts/" + receipt.id()))));
    }

    /** A link for each entry, named by its form and the day on which it came. */
    ImmutableList<Link> to(Collection<EntryRef> entries) {
        return entries.stream().flatMap(entry -> link(entry).stream()).collect(toImmutableList());
    }

    private Optional<Link> link(EntryRef entry) {
        return Optional.ofNullable(receipts.get(entry.message()))
                .map(receipt -> new Link(
                        frame.say(entry.kind().label()) + ", " + frame.words().date(entry.learntOn()),
                        frame.to(Address.of("/receipts/" + receipt.id()))));
    }
}
