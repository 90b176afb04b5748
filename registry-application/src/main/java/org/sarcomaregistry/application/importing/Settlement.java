package org.sarcomaregistry.application.importing;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
import org.sarcomaregistry.domain.report.Finding;

/** Says of every row what became of it, once everything was sent. */
final class Settlement {

    private final Ledger ledger;
    private final Sending sending;
    private final Links links;
    private final LeftOut leftOut;
    private final Map<RowRef, Disposition> ofParcels = new HashMap<>();
    private final Map<RowRef, Parcel> parcels = new HashMap<>();

    Settlement(Ledger ledger, Sending sending, Links links, LeftOut leftOut) {
        this.ledger = ledger;
        this.sending = sending;
        this.links = links;
        this.leftOut = leftOut;
    }

    /** The dispositions of all rows, by the tables of the mapping and their lines. */
    ImmutableList<Disposition> dispositions() {
        ledger.parcels().forEach(this::settle);
        return links.mapping().tables().values().stream()
                .flatMap(table -> links.rows(table.name()).stream().map(row -> disposition(table, row)))
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
        var refusals =
                outcomes.stream().flatMap(Settlement::refusals).distinct().collect(toImmutableList());
        if (!refusals.isEmpty()) {
            return new Disposition(row, Kind.REJECTED, receipts, Optional.empty(), refusals);
        }
        var own = parts.stream().filter(part -> part.toldBy().isEmpty()).toList();
        boolean isNew = own.stream()
                .flatMap(part -> sending.outcome(part.messageId()).stream())
                .anyMatch(outcome -> outcome.fold(answered -> !answered.repeated(), refused -> false));
        if (isNew) {
            return new Disposition(row, Kind.ACCEPTED, receipts, Optional.empty(), remarks);
        }
        var sameAs = own.isEmpty()
                ? parts.stream().flatMap(part -> part.toldBy().stream()).findFirst()
                : Optional.<RowRef>empty();
        return new Disposition(row, Kind.DUPLICATE, receipts, sameAs, ImmutableList.of());
    }

    private static Stream<UUID> receipt(Outcome outcome) {
        return outcome.fold(answered -> Stream.of(answered.receipt().id()), refused -> Stream.empty());
    }

    private static Stream<Finding> refusals(Outcome outcome) {
        return outcome.fold(
                answered -> answered.receipt().position().isPresent()
                        ? Stream.empty()
                        : answered.receipt().findings().stream(),
                refused -> Stream.of(flaw(refused.reason()).at("")));
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
        var rejection = ledger.rejection(row.ref());
        if (rejection.isPresent()) {
            return Disposition.rejected(row.ref(), rejection.get());
        }
        return table.partOf()
                .map(form -> part(form, row))
                .orElseGet(() -> Optional.ofNullable(ofParcels.get(row.ref())).orElseThrow());
    }

    /** A row that contributes to a form of another row shares its fate. */
    private Disposition part(String form, SourceRow row) {
        var flaws = leftOut.reasons(row.ref());
        if (flaws.isPresent()) {
            return Disposition.rejected(
                    row.ref(), flaws.get().stream().map(flaw -> flaw.at("")).collect(toImmutableList()));
        }
        var parent = links.parent(row).orElseThrow().ref();
        var why = ledger.rejection(parent);
        if (why.isPresent()) {
            return Disposition.rejected(
                    row.ref(),
                    Stream.concat(Stream.of(Flaw.BELONGS.because(parent)), why.get().stream())
                            .collect(toImmutableList()));
        }
        var parts = Optional.ofNullable(parcels.get(parent)).stream()
                .flatMap(parcel -> parcel.parts().stream())
                .filter(one -> one.form().equals(form))
                .toList();
        return parts.isEmpty()
                ? Disposition.rejected(row.ref(), ImmutableList.of(Flaw.NO_FORM.at("")))
                : disposition(row.ref(), parts, ImmutableList.of());
    }
}
