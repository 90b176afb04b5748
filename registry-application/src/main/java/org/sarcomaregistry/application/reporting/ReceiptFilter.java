package org.sarcomaregistry.application.reporting;

import java.time.LocalDate;
import java.util.Optional;
import org.sarcomaregistry.domain.report.FormKind;

/**
 * Which receipts a sender looks for; whatever is not told does not matter.
 *
 * @param from first day of receipt
 * @param to last day of receipt
 */
public record ReceiptFilter(
        Optional<LocalDate> from, Optional<LocalDate> to, Optional<Receipt.Status> status, Optional<FormKind> kind) {

    /** Every receipt. */
    public static final ReceiptFilter ALL =
            new ReceiptFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Whether a receipt is looked for. */
    public boolean takes(Receipt receipt) {
        return from.filter(receipt.receivedOn()::isBefore).isEmpty()
                && to.filter(receipt.receivedOn()::isAfter).isEmpty()
                && status.filter(wanted -> wanted != receipt.status()).isEmpty()
                && kind.filter(wanted -> !receipt.kind().equals(Optional.of(wanted)))
                        .isEmpty();
    }
}
