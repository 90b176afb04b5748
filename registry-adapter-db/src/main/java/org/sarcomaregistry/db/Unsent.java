package org.sarcomaregistry.db;

import static org.sarcomaregistry.db.schema.Tables.OUTBOX;
import static org.sarcomaregistry.db.schema.Tables.RECEIPT;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.sarcomaregistry.application.reporting.Receipt;
import org.sarcomaregistry.application.reporting.ReportAccepted;
import org.sarcomaregistry.domain.report.FormKind;

/**
 * Receipts and events that a transaction has written and the server has not got yet. They travel together in one
 * statement, before the transaction ends or looks for any of them: a round trip less for every report.
 */
final class Unsent {

    private static final Field<Long> EVENT_POSITION = DSL.field(DSL.name("event_position"), SQLDataType.BIGINT);
    private static final Field<String> EVENT_KIND = DSL.field(DSL.name("event_kind"), SQLDataType.CLOB);
    private static final RowStatement<Line> INSERT = insert();

    private final DSLContext sql;
    private final List<Receipt> receipts = new ArrayList<>();
    private final List<ReportAccepted> events = new ArrayList<>();

    Unsent(DSLContext sql) {
        this.sql = sql;
    }

    /** A receipt and an event that travel in one row, whether or not they have to do with each other. */
    private record Line(Optional<Receipt> receipt, Optional<ReportAccepted> event) {}

    void receipts(Collection<Receipt> added) {
        receipts.addAll(added);
    }

    void events(Collection<ReportAccepted> added) {
        events.addAll(added);
    }

    /** Sends what there is. */
    void send() {
        if (!receipts.isEmpty() || !events.isEmpty()) {
            var lines = IntStream.range(0, Math.max(receipts.size(), events.size()))
                    .mapToObj(i -> new Line(at(receipts, i), at(events, i)))
                    .toList();
            INSERT.execute(sql, lines);
        }
        receipts.clear();
        events.clear();
    }

    private static <T> Optional<T> at(List<T> list, int index) {
        return index < list.size() ? Optional.of(list.get(index)) : Optional.empty();
    }

    private static RowStatement<Line> insert() {
        var receipts = receiptColumns(RowColumns.none());
        var all = receipts.withOptional(EVENT_POSITION, line -> line.event().map(ReportAccepted::position))
                .withOptional(
                        EVENT_KIND,
                        line -> line.event().map(event -> event.kind().code()));
        var told = DSL.name("told").as(DSL.select().from(all.table()));
        var given = DSL.name("given")
                .as(DSL.insertInto(RECEIPT, receipts.columns())
                        .select(DSL.select(receipts.fields())
                                .from(told)
                                .where(all.field(RECEIPT.ID).isNotNull())
                                .orderBy(all.order()))
                        .returning(RECEIPT.NUMBER));
        return all.statement(DSL.with(told, given)
                .insertInto(OUTBOX, OUTBOX.POSITION, OUTBOX.KIND)
                .select(DSL.select(all.field(EVENT_POSITION), all.field(EVENT_KIND))
                        .from(told)
                        .where(all.field(EVENT_POSITION).isNotNull())));
    }

    private static RowColumns<Line> receiptColumns(RowColumns<Line> none) {
        return none.withOptional(RECEIPT.ID, line -> line.receipt().map(Receipt::id))
                .withOptional(
                        RECEIPT.SENDER,
                        line -> line.receipt().map(it -> it.message().sender()))
                .withOptional(
                        RECEIPT.MESSAGE_ID,
                        line -> line.receipt().map(it -> it.message().id()))
                .withOptional(RECEIPT.IDEMPOTENCY_KEY, line -> line.receipt().flatMap(Receipt::idempotencyKey))
                .withOptional(
                        RECEIPT.KIND,
                        line -> line.receipt().flatMap(Receipt::kind).map(FormKind::code))
                .withJson(RECEIPT.FINDINGS, line -> line.receipt().map(it -> KeptFindings.written(it.findings())))
                .withOptional(RECEIPT.RECEIVED_ON, line -> line.receipt().map(Receipt::receivedOn))
                .withOptional(
                        RECEIPT.RECEIVED_AT,
                        line -> line.receipt().map(it -> it.receivedAt().atOffset(ZoneOffset.UTC)))
                .withOptional(
                        RECEIPT.FINGERPRINT,
                        line -> line.receipt().map(it -> Vault.HEXADECIMAL.decode(it.fingerprint())))
                .withOptional(RECEIPT.POSITION, line -> line.receipt().flatMap(it -> boxed(it.position())));
    }

    private static Optional<Long> boxed(OptionalLong number) {
        return number.isPresent() ? Optional.of(number.getAsLong()) : Optional.empty();
    }
}
