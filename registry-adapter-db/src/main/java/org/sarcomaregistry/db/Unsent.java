package org.sarcomaregistry.db;

import static org.sarcomaregistry.db.schema.Tables.OUTBOX;
import static org.sarcomaregistry.db.schema.Tables.RECEIPT;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jooq.DSLContext;
import org.jooq.InsertResultStep;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.sarcomaregistry.application.reporting.Receipt;
import org.sarcomaregistry.application.reporting.ReportAccepted;
import org.sarcomaregistry.domain.report.FormKind;

/**
 * Receipts and events that a transaction has written and the server has not got yet. They travel together in one
 * statement, before the transaction ends or looks for any of them: a round trip less for every report.
 */
final class Unsent {

    private final DSLContext sql;
    private final List<Receipt> receipts = new ArrayList<>();
    private final List<ReportAccepted> events = new ArrayList<>();

    Unsent(DSLContext sql) {
        this.sql = sql;
    }

    void receipts(Collection<Receipt> added) {
        receipts.addAll(added);
    }

    void events(Collection<ReportAccepted> added) {
        events.addAll(added);
    }

    /** Sends what there is. */
    void send() {
        if (!receipts.isEmpty() && !events.isEmpty()) {
            var rows = eventRows();
            sql.with("given")
                    .as(insertReceipts())
                    .insertInto(OUTBOX, rows.columns())
                    .select(DSL.select(rows.fields()).from(rows.table()))
                    .execute();
        } else if (!receipts.isEmpty()) {
            insertReceipts().execute();
        } else if (!events.isEmpty()) {
            var rows = eventRows();
            sql.insertInto(OUTBOX, rows.columns())
                    .select(DSL.select(rows.fields()).from(rows.table()))
                    .execute();
        }
        receipts.clear();
        events.clear();
    }

    private InsertResultStep<? extends Record> insertReceipts() {
        var rows = receiptRows();
        return sql.insertInto(RECEIPT, rows.columns())
                .select(DSL.select(rows.fields()).from(rows.table()).orderBy(rows.order()))
                .returning(RECEIPT.NUMBER);
    }

    private Rows<Receipt> receiptRows() {
        return new Rows<>(receipts)
                .with(RECEIPT.ID, Receipt::id)
                .with(RECEIPT.SENDER, receipt -> receipt.message().sender())
                .with(RECEIPT.MESSAGE_ID, receipt -> receipt.message().id())
                .withOptional(RECEIPT.IDEMPOTENCY_KEY, Receipt::idempotencyKey)
                .withOptional(RECEIPT.KIND, receipt -> receipt.kind().map(FormKind::code))
                .withJson(RECEIPT.FINDINGS, receipt -> KeptFindings.written(receipt.findings()))
                .with(RECEIPT.RECEIVED_ON, Receipt::receivedOn)
                .with(RECEIPT.RECEIVED_AT, receipt -> receipt.receivedAt().atOffset(ZoneOffset.UTC))
                .with(RECEIPT.FINGERPRINT, receipt -> Vault.HEXADECIMAL.decode(receipt.fingerprint()))
                .withOptional(RECEIPT.POSITION, receipt -> boxed(receipt.position()));
    }

    private static Optional<Long> boxed(OptionalLong number) {
        return number.isPresent() ? Optional.of(number.getAsLong()) : Optional.empty();
    }

    private Rows<ReportAccepted> eventRows() {
        return new Rows<>(events)
                .with(OUTBOX.POSITION, ReportAccepted::position)
                .with(OUTBOX.KIND, event -> event.kind().code());
    }
}
