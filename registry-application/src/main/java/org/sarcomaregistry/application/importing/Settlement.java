package org.sarcomaregistry.application.importing;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sarcomaregistry.application.importing.Disposition.Kind;
import org.sarcomaregistry.application.importing.Parcel.Part;
import org.sarcomaregistry.application.importing.mapping.LeftOut;
import org.sarcomaregistry.application.importing.mapping.Links;
import org.sarcomaregistry.application.importing.mapping.TableSpec;
import org.sarcomaregistry.application.importing.source.Flaw;
import org.sarcomaregistry.application.importing.source.RowRef;
import org.sarcomaregistry.application.importing.source.SourceRow;
import org.sarcomaregistry.application.reporting.Outcome;
import org.sarcomaregistry.application.reporting.Outcome.Reason;
import org.sarcomaregistry.application.reporting.Receipt;
import org.sarcomaregistry.domain.report.Finding;

/** Says of every row what became of it, once everything was sent. */
final class Settlement {

    private final Ledger ledger;
    private final Sending sending;
    private final Links links;
    private final LeftOut leftOut;
    private final Book book;
    private final ImmutableSet<UUID> withdrawn;
    private final Map<RowRef, Disposition> ofParcels = new HashMap<>();
    private final Map<RowRef, Parcel> parcels = new HashMap<>();

    Settlement(Ledger ledger, Sending sending, Links links, LeftOut leftOut, Book book) {
        this.ledger = ledger;
        this.sending = sending;
        this.links = links;
        this.leftOut = leftOut;
        this.book = book;
        this.withdrawn =
                book.withdrawn(sending.repeated().stream().map(Receipt::id).collect(toImmutableList()));
    }

    /** The dispositions of the rows that are asked for, by the tables of the mapping and their lines. */
    ImmutableList<Disposition> dispositions(Predicate<SourceRow> which) {
        ledger.parcels().forEach(this::settle);
        return links.mapping().tables().values().stream()
                .flatMap(
                        table -> links.rows(table.name()).stream().filter(which).map(row -> disposition(table, row)))
                .collect(toImmutableList());
    }

    private void settle(Parcel parcel) {
        var whole = disposition(parcel.first(), parcel.parts(), parcel.remarks());
        for (var row : parcel.rows()) {
            parcels.put(row, parcel);
            ofParcels.put(row, parcel.repeating().contains(row) ? whole.repeatedBy(row) : whole.sharedBy(row));
        }
    }

    private Disposition disposition(RowRef row, List<Part> parts, ImmutableList<Finding> remarks) {
        var outcomes = parts.stream()
                .flatMap(part -> sending.outcome(part.messageId()).stream())
                .toList();
        var receipts = outcomes.stream().flatMap(Settlement::receipt).distinct().collect(toImmutableList());
        var refusals = outcomes.stream().flatMap(this::refusals).distinct().collect(toImmutableList());
        if (!refusals.isEmpty()) {
            return new Disposition(
                    row, Kind.REJECTED, receipts, Optional.empty(), refusals, ImmutableList.of(), Optional.empty());
        }
        var own = parts.stream().filter(part -> part.toldBy().isEmpty()).toList();
        boolean isNew = own.stream()
                .flatMap(part -> sending.outcome(part.messageId()).stream())
                .anyMatch(outcome -> outcome.fold(
                        answered -> !answered.repeated() || book.isOwn(answered.receipt()), refused -> false));
        if (isNew) {
            return Disposition.stored(row, Kind.ACCEPTED, receipts, Optional.empty(), remarks);
        }
        var sameAs = own.isEmpty()
                ? parts.stream().flatMap(part -> part.toldBy().stream()).findFirst()
                : Optional.<RowRef>empty();
        return Disposition.stored(row, Kind.DUPLICATE, receipts, sameAs, ImmutableList.of());
    }

    private static Stream<UUID> receipt(Outcome outcome) {
        return outcome.fold(answered -> Stream.of(answered.receipt().id()), refused -> Stream.empty());
    }

    private Stream<Finding> refusals(Outcome outcome) {
        return outcome.fold(
                answered -> refusals(answered.receipt()),
                refused -> Stream.of(flaw(refused.reason()).at("")));
    }

    private Stream<Finding> refusals(Receipt receipt) {
        if (withdrawn.contains(receipt.id())) {
            return Stream.of(Flaw.WITHDRAWN.at(""));
        }
        return receipt.position().isPresent() ? Stream.empty() : receipt.findings().stream();
    }

    private static Flaw flaw(Reason reason) {
        return switch (reason) {
            case MESSAGE_ID_REUSED, IDEMPOTENCY_KEY_REUSED -> Flaw.CHANGED;
            case ORIGINAL_UNKNOWN, ORIGINAL_REPLACED, ORIGINAL_OF_OTHER_PERSON -> Flaw.ORIGINAL;
        };
    }

    private Disposition disposition(TableSpec table, SourceRow row) {
        var earlier = ledger.earlier(row.ref())
                .flatMap(ref -> links.bearer(table, row).map(bearer -> disposition(table, bearer)));
        if (earlier.isPresent()) {
            return earlier.get().repeatedBy(row.ref());
        }
        var refusal = ledger.refusal(row.ref());
        if (refusal.isPresent()) {
            return Disposition.refused(row.ref(), refusal.get());
        }
        return table.partOf()
                .map(form -> part(form, row))
                .orElseGet(() -> Optional.ofNullable(ofParcels.get(row.ref())).orElseThrow());
    }

    /** A row that contributes to a form of another row shares its fate. */
    private Disposition part(String form, SourceRow row) {
        var left = leftOut.reason(row.ref());
        if (left.isPresent()) {
            return Disposition.refused(
                    row.ref(),
                    new Refusal(
                            left.get().flaws().stream().map(flaw -> flaw.at("")).collect(toImmutableList()),
                            left.get().columns()));
        }
        var parent = links.parent(row).orElseThrow().ref();
        var why = ledger.refusal(parent);
        if (why.isPresent()) {
            return Disposition.refused(row.ref(), Screening.because(parent, why.get()));
        }
        var parts = Optional.ofNullable(parcels.get(parent)).stream()
                .flatMap(parcel -> parcel.parts().stream())
                .filter(one -> one.form().equals(form))
                .toList();
        return parts.isEmpty()
                ? Disposition.refused(row.ref(), Refusal.of(Flaw.NO_FORM))
                : disposition(row.ref(), parts, ImmutableList.of());
    }
}
