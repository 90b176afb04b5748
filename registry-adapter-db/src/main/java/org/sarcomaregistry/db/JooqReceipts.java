package org.sarcomaregistry.db;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static org.sarcomaregistry.db.schema.Tables.RECEIPT;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.sarcomaregistry.application.reporting.Judged;
import org.sarcomaregistry.application.reporting.Receipt;
import org.sarcomaregistry.application.reporting.ReceiptFilter;
import org.sarcomaregistry.application.reporting.Receipts;
import org.sarcomaregistry.application.reporting.Sender;
import org.sarcomaregistry.domain.report.MessageKey;

/** Receipts as a table that only grows; what was added is sent when it is looked for or when the transaction ends. */
final class JooqReceipts implements Receipts {

    private static final RowStatement<MessageKey> BY_MESSAGE = lookup(RowColumns.<MessageKey>none()
            .with(RECEIPT.SENDER, MessageKey::sender)
            .with(RECEIPT.MESSAGE_ID, MessageKey::id));

    private static final RowStatement<Attempt> BY_ATTEMPT = lookup(RowColumns.<Attempt>none()
            .with(RECEIPT.SENDER, Attempt::sender)
            .with(RECEIPT.IDEMPOTENCY_KEY, Attempt::key));

    private final DSLContext sql;
    private final Unsent unsent;

    JooqReceipts(DSLContext sql, Unsent unsent) {
        this.sql = sql;
        this.unsent = unsent;
    }

    /** The receipts whose columns have the values of one of the rows. */
    private static <R> RowStatement<R> lookup(RowColumns<R> told) {
        return told.statement(
                DSL.select(RECEIPT.fields()).from(told.table()).join(RECEIPT).on(told.equal()));
    }

    @Override
    public ImmutableMap<MessageKey, Receipt> of(Collection<MessageKey> messages) {
        unsent.send();
        if (messages.isEmpty()) {
            return ImmutableMap.of();
        }
        return BY_MESSAGE.records(sql, ImmutableSet.copyOf(messages), RECEIPT.fields()).stream()
                .map(JooqReceipts::receipt)
                .collect(toImmutableMap(Receipt::message, receipt -> receipt));
    }

    @Override
    public ImmutableMap<Attempt, Receipt> byIdempotencyKeys(Collection<Attempt> attempts) {
        unsent.send();
        if (attempts.isEmpty()) {
            return ImmutableMap.of();
        }
        return BY_ATTEMPT.records(sql, ImmutableSet.copyOf(attempts), RECEIPT.fields()).stream()
                .collect(toImmutableMap(
                        row -> new Attempt(row.get(RECEIPT.SENDER), row.get(RECEIPT.IDEMPOTENCY_KEY)),
                        JooqReceipts::receipt));
    }

    @Override
    public Optional<Receipt> byId(UUID id) {
        return one(RECEIPT.ID.eq(id));
    }

    private Optional<Receipt> one(Condition condition) {
        unsent.send();
        return sql.select(RECEIPT.fields()).from(RECEIPT).where(condition).fetchOptional(JooqReceipts::receipt);
    }

    @Override
    public ImmutableList<Receipt> before(Sender sender, ReceiptFilter filter, Optional<UUID> before, int most) {
        unsent.send();
        return sql
                .select(RECEIPT.fields())
                .from(RECEIPT)
                .where(RECEIPT.SENDER.eq(sender.name()))
                .and(condition(filter))
                .and(before.map(this::earlier).orElse(DSL.noCondition()))
                .orderBy(RECEIPT.NUMBER.desc())
                .limit(most)
                .stream()
                .map(JooqReceipts::receipt)
                .collect(toImmutableList());
    }

    private static Condition condition(ReceiptFilter filter) {
        return DSL.and(
                filter.from().map(RECEIPT.RECEIVED_ON::ge).orElse(DSL.noCondition()),
                filter.to().map(RECEIPT.RECEIVED_ON::le).orElse(DSL.noCondition()),
                filter.kind().map(kind -> RECEIPT.KIND.eq(kind.code())).orElse(DSL.noCondition()),
                filter.status().map(JooqReceipts::condition).orElse(DSL.noCondition()));
    }

    private static Condition condition(Receipt.Status status) {
        var nothing = RECEIPT.FINDINGS.eq(JSONB.valueOf("[]"));
        return switch (status) {
            case REJECTED -> RECEIPT.POSITION.isNull();
            case ACCEPTED -> RECEIPT.POSITION.isNotNull().and(nothing);
            case ACCEPTED_WITH_REMARKS -> RECEIPT.POSITION.isNotNull().andNot(nothing);
        };
    }

    private Condition earlier(UUID id) {
        var other = RECEIPT.as("other");
        var number = DSL.select(other.NUMBER).from(other).where(other.ID.eq(id));
        return RECEIPT.NUMBER.lt(DSL.coalesce(DSL.field(number), DSL.inline(Long.MAX_VALUE)));
    }

    /** Most messages have no findings, and are one row for each sender, form and day. */
    @Override
    public ImmutableList<Judged> judged(LocalDate from, LocalDate to) {
        unsent.send();
        var rejected = DSL.field(RECEIPT.POSITION.isNull());
        return Judged.together(sql
                .select(RECEIPT.SENDER, RECEIPT.KIND, RECEIPT.RECEIVED_ON, rejected, RECEIPT.FINDINGS, DSL.count())
                .from(RECEIPT)
                .where(RECEIPT.RECEIVED_ON.between(from, to))
                .groupBy(RECEIPT.SENDER, RECEIPT.KIND, RECEIPT.RECEIVED_ON, rejected, RECEIPT.FINDINGS)
                .stream()
                .map(row -> new Judged.Alike(
                        row.value1(),
                        Optional.ofNullable(row.get(RECEIPT.KIND)).map(Kinds::of),
                        row.value3(),
                        row.value4(),
                        KeptFindings.read(row.value5()),
                        row.value6()))
                .toList());
    }

    @Override
    public ImmutableList<Receipt> accepted(
            long after, long watermark, Optional<ImmutableSet<String>> senders, int most) {
        unsent.send();
        return sql
                .select(RECEIPT.fields())
                .from(RECEIPT)
                .where(RECEIPT.POSITION.gt(after))
                .and(RECEIPT.POSITION.le(watermark))
                .and(senders.map(RECEIPT.SENDER::in).orElse(DSL.noCondition()))
                .orderBy(RECEIPT.POSITION)
                .limit(most)
                .stream()
                .map(JooqReceipts::receipt)
                .collect(toImmutableList());
    }

    @Override
    public void add(Collection<Receipt> receipts) {
        unsent.receipts(receipts);
    }

    static Receipt receipt(Record row) {
        return new Receipt(
                row.get(RECEIPT.ID),
                new MessageKey(row.get(RECEIPT.SENDER), row.get(RECEIPT.MESSAGE_ID)),
                Optional.ofNullable(row.get(RECEIPT.IDEMPOTENCY_KEY)),
                Optional.ofNullable(row.get(RECEIPT.KIND)).map(Kinds::of),
                KeptFindings.read(row.get(RECEIPT.FINDINGS)),
                row.get(RECEIPT.RECEIVED_ON),
                row.get(RECEIPT.RECEIVED_AT).toInstant(),
                Vault.HEXADECIMAL.encode(row.get(RECEIPT.FINGERPRINT)),
                Optional.ofNullable(row.get(RECEIPT.POSITION))
                        .map(OptionalLong::of)
                        .orElseGet(OptionalLong::empty));
    }
}
