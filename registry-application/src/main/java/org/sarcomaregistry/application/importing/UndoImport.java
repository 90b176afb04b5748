package org.sarcomaregistry.application.importing;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sarcomaregistry.application.Stores;
import org.sarcomaregistry.application.Transactions;
import org.sarcomaregistry.application.importing.kept.HeldEvent;
import org.sarcomaregistry.application.importing.kept.HeldRow;
import org.sarcomaregistry.application.importing.kept.HeldRow.State;
import org.sarcomaregistry.application.importing.kept.ImportRecord;
import org.sarcomaregistry.application.importing.kept.ImportRecord.Undone;
import org.sarcomaregistry.application.reporting.ImportMessages;
import org.sarcomaregistry.application.reporting.Letters;
import org.sarcomaregistry.application.reporting.Outcome;
import org.sarcomaregistry.application.reporting.Receipt;
import org.sarcomaregistry.application.reporting.Submission;
import org.sarcomaregistry.domain.report.ChangeReason;
import org.sarcomaregistry.domain.report.Codebook;
import org.sarcomaregistry.domain.report.FormKind;
import org.sarcomaregistry.domain.report.ReportForm;

/**
 * Withdraws every report that an import has stored, those of promoted rows included. Nothing is deleted: each withdrawal
 * is a message of its own, with a receipt. What was corrected or withdrawn since stays as it is. Doing it twice does
 * nothing more.
 */
public final class UndoImport {

    private static final int TOGETHER = 200;

    private final Transactions transactions;
    private final ImportMessages messages;
    private final Clock clock;

    public UndoImport(Transactions transactions, ImportMessages messages, Clock clock) {
        this.transactions = transactions;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * What undoing has done.
     *
     * @param withdrawn how many reports were withdrawn now
     * @param before how many had been withdrawn by an earlier undoing
     * @param left those that were corrected or withdrawn by others since
     * @param closed how many rows that waited were closed
     */
    public record Result(int withdrawn, int before, ImmutableList<Receipt> left, int closed) {}

    /** Undoes a run; empty if there is none with that id. */
    public Optional<Result> undo(UUID id, String by, String reason) {
        return transactions.read(stores -> stores.importRuns().find(id)).map(run -> undo(run, by, reason));
    }

    private Result undo(ImportRecord run, String by, String reason) {
        var stored = transactions.read(stores -> stores.importRuns().storedBy(run.id()));
        var gone = transactions.read(stores ->
                stores.importRuns().withdrawn(stored.stream().map(Receipt::id).collect(toImmutableList())));
        var standing =
                stored.stream().filter(receipt -> !gone.contains(receipt.id())).collect(toImmutableList());
        var left = new ArrayList<Receipt>();
        for (var some : Lists.partition(standing, TOGETHER)) {
            left.addAll(withdraw(run, some));
        }
        int closed = transactions.commit(stores -> close(stores, run, by, reason));
        return new Result(standing.size() - left.size(), gone.size(), ImmutableList.copyOf(left), closed);
    }

    /** Withdraws some reports, the newest first, so that a correction goes before what it corrects; answers what is left. */
    private List<Receipt> withdraw(ImportRecord run, List<Receipt> receipts) {
        var withdrawals =
                receipts.stream().map(receipt -> withdrawal(run, receipt)).collect(toImmutableList());
        var ofReceipts = receipts.stream().collect(ImmutableMap.toImmutableMap(UndoImport::id, Receipt::id));
        var outcomes = messages.importAll(withdrawals, (stores, done) -> note(stores, done, ofReceipts));
        var left = new ArrayList<Receipt>();
        for (int i = 0; i < receipts.size(); i++) {
            if (withdrawal(outcomes.get(i)).isEmpty()) {
                left.add(receipts.get(i));
            }
        }
        return left;
    }

    /** Within the commit of the withdrawals. */
    private static void note(Stores stores, List<Outcome> outcomes, Map<String, UUID> ofReceipts) {
        for (var outcome : outcomes) {
            withdrawal(outcome)
                    .ifPresent(withdrawal -> Optional.ofNullable(
                                    ofReceipts.get(withdrawal.message().id()))
                            .ifPresent(receipt -> stores.importRuns().withdrew(receipt, withdrawal.id())));
        }
    }

    /** The receipt of a withdrawal that was accepted. */
    private static Optional<Receipt> withdrawal(Outcome outcome) {
        return outcome.<Optional<Receipt>>fold(answered -> Optional.of(answered.receipt()), refused -> Optional.empty())
                .filter(receipt -> receipt.position().isPresent());
    }

    private static String id(Receipt receipt) {
        return "undo-" + Letters.of(receipt.id());
    }

    private Submission withdrawal(ImportRecord run, Receipt receipt) {
        var form = ReportForm.of(Map.of(
                "form", List.of(FormKind.WITHDRAWAL.code()),
                "form_version", List.of(Codebook.current().version()),
                "message_id", List.of(id(receipt)),
                "replaces", List.of(receipt.message().id()),
                "reason", List.of(ChangeReason.OTHER.code())));
        return new Submission(form, run.sender(), Optional.empty(), LocalDate.now(clock));
    }

    private int close(Stores stores, ImportRecord run, String by, String reason) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var open = stores.quarantine().metBy(run.id()).stream()
                .filter(HeldRow::isOpen)
                .filter(row -> row.run().equals(run.id()))
                .collect(toImmutableList());
        for (var row : open) {
            stores.quarantine().replace(row.now(State.UNDONE));
            stores.quarantine()
                    .note(new HeldEvent(row.id(), HeldEvent.What.UNDONE, by, now, reason, ImmutableList.of()));
        }
        stores.importRuns().undo(run.id(), new Undone(by, now, reason));
        return open.size();
    }
}
