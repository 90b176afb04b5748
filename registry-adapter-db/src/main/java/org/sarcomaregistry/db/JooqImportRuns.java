package org.sarcomaregistry.db;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.sarcomaregistry.db.schema.Tables.IMPORT_COUNT;
import static org.sarcomaregistry.db.schema.Tables.IMPORT_REPORT;
import static org.sarcomaregistry.db.schema.Tables.IMPORT_RUN;
import static org.sarcomaregistry.db.schema.Tables.IMPORT_WITHDRAWAL;
import static org.sarcomaregistry.db.schema.Tables.RECEIPT;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.sarcomaregistry.application.importing.kept.ImportRecord;
import org.sarcomaregistry.application.importing.kept.ImportRecord.Finished;
import org.sarcomaregistry.application.importing.kept.ImportRecord.Undone;
import org.sarcomaregistry.application.importing.kept.ImportRuns;
import org.sarcomaregistry.application.importing.kept.TableCount;
import org.sarcomaregistry.application.reporting.Receipt;
import org.sarcomaregistry.application.reporting.Sender;

/** Runs of imports as a table whose rows are ended and undone once. */
final class JooqImportRuns implements ImportRuns {

    private static final String MAPPING = "mapping";
    private static final String REASON = "undone";

    private final DSLContext sql;
    private final Vault vault;
    private final Unsent unsent;

    JooqImportRuns(DSLContext sql, Vault vault, Unsent unsent) {
        this.sql = sql;
        this.vault = vault;
        this.unsent = unsent;
    }

    @Override
    public void begin(ImportRecord run) {
        var row = sql.newRecord(IMPORT_RUN);
        row.setId(run.id());
        row.setSender(run.sender().name());
        row.setMapping(run.mapping());
        row.setVersion(run.version());
        row.setMappingText(vault.encrypted(run.mappingText(), MAPPING, run.id()));
        row.setSource(Vault.HEXADECIMAL.decode(run.source()));
        row.setByWhom(run.by());
        row.setBegunAt(run.begunAt().atOffset(ZoneOffset.UTC));
        sql.insertInto(IMPORT_RUN).set(row).execute();
    }

    @Override
    public Optional<ImportRecord> brokenOff(Sender sender, String source) {
        return some(
                        IMPORT_RUN
                                .SENDER
                                .eq(sender.name())
                                .and(IMPORT_RUN.SOURCE.eq(Vault.HEXADECIMAL.decode(source)))
                                .and(IMPORT_RUN.FINISHED_AT.isNull())
                                .and(IMPORT_RUN.UNDONE_AT.isNull()),
                        1)
                .stream()
                .findFirst();
    }

    @Override
    public Optional<ImportRecord> find(UUID id) {
        return some(IMPORT_RUN.ID.eq(id), 1).stream().findFirst();
    }

    @Override
    public ImmutableList<ImportRecord> newest(int most) {
        return some(DSL.noCondition(), most);
    }

    private ImmutableList<ImportRecord> some(Condition condition, int most) {
        return sql
                .select(IMPORT_RUN.fields())
                .from(IMPORT_RUN)
                .where(condition)
                .orderBy(IMPORT_RUN.NUMBER.desc())
                .limit(most)
                .fetch()
                .stream()
                .map(this::run)
                .collect(toImmutableList());
    }

    private ImportRecord run(Record row) {
        var id = row.get(IMPORT_RUN.ID);
        return new ImportRecord(
                id,
                new Sender(row.get(IMPORT_RUN.SENDER)),
                row.get(IMPORT_RUN.MAPPING),
                row.get(IMPORT_RUN.VERSION),
                vault.kept(row.get(IMPORT_RUN.MAPPING_TEXT), MAPPING, id),
                Vault.HEXADECIMAL.encode(row.get(IMPORT_RUN.SOURCE)),
                row.get(IMPORT_RUN.BY_WHOM),
                row.get(IMPORT_RUN.BEGUN_AT).toInstant(),
                Optional.ofNullable(row.get(IMPORT_RUN.FINISHED_AT))
                        .map(at -> new Finished(at.toInstant(), counts(id))),
                Optional.ofNullable(row.get(IMPORT_RUN.UNDONE_AT))
                        .map(at -> new Undone(
                                row.get(IMPORT_RUN.UNDONE_BY),
                                at.toInstant(),
                                vault.kept(row.get(IMPORT_RUN.UNDONE_REASON), REASON, id))));
    }

    private ImmutableList<TableCount> counts(UUID run) {
        return sql.selectFrom(IMPORT_COUNT).where(IMPORT_COUNT.RUN.eq(run)).orderBy(IMPORT_COUNT.PLACE).fetch().stream()
                .map(row -> new TableCount(
                        row.getTableName(),
                        row.getRead(),
                        row.getAccepted(),
                        row.getRejected(),
                        row.getDuplicate(),
                        row.getQuarantined()))
                .collect(toImmutableList());
    }

    @Override
    public void finish(UUID run, Finished end) {
        int changed = sql.update(IMPORT_RUN)
                .set(IMPORT_RUN.FINISHED_AT, end.at().atOffset(ZoneOffset.UTC))
                .where(IMPORT_RUN.ID.eq(run))
                .and(IMPORT_RUN.FINISHED_AT.isNull())
                .execute();
        for (int place = 0; changed > 0 && place < end.counts().size(); place++) {
            add(run, place, end.counts().get(place));
        }
    }

    private void add(UUID run, int place, TableCount count) {
        var row = sql.newRecord(IMPORT_COUNT);
        row.setRun(run);
        row.setPlace(place);
        row.setTableName(count.table());
        row.setRead(count.read());
        row.setAccepted(count.accepted());
        row.setRejected(count.rejected());
        row.setDuplicate(count.duplicate());
        row.setQuarantined(count.quarantined());
        sql.insertInto(IMPORT_COUNT).set(row).execute();
    }

    @Override
    public void undo(UUID run, Undone end) {
        sql.update(IMPORT_RUN)
                .set(IMPORT_RUN.UNDONE_AT, end.at().atOffset(ZoneOffset.UTC))
                .set(IMPORT_RUN.UNDONE_BY, end.by())
                .set(IMPORT_RUN.UNDONE_REASON, vault.encrypted(end.reason(), REASON, run))
                .where(IMPORT_RUN.ID.eq(run))
                .and(IMPORT_RUN.UNDONE_AT.isNull())
                .execute();
    }

    @Override
    public void stored(UUID run, Collection<Receipt> receipts) {
        if (receipts.isEmpty()) {
            return;
        }
        unsent.send();
        var rows = new Rows<>(receipts).with(IMPORT_REPORT.RECEIPT, Receipt::id).with(IMPORT_REPORT.RUN, any -> run);
        sql.insertInto(IMPORT_REPORT, rows.columns())
                .select(sql.select(rows.fields()).from(rows.table()))
                .execute();
    }

    @Override
    public ImmutableList<Receipt> storedBy(UUID run) {
        return sql
                .select(RECEIPT.fields())
                .from(IMPORT_REPORT)
                .join(RECEIPT)
                .on(RECEIPT.ID.eq(IMPORT_REPORT.RECEIPT))
                .where(IMPORT_REPORT.RUN.eq(run))
                .orderBy(RECEIPT.POSITION.desc())
                .fetch()
                .stream()
                .map(JooqReceipts::receipt)
                .collect(toImmutableList());
    }

    @Override
    public void withdrew(UUID receipt, UUID withdrawal) {
        unsent.send();
        var row = sql.newRecord(IMPORT_WITHDRAWAL);
        row.setReceipt(receipt);
        row.setWithdrawal(withdrawal);
        sql.insertInto(IMPORT_WITHDRAWAL).set(row).onConflictDoNothing().execute();
    }

    @Override
    public ImmutableSet<UUID> withdrawn(Collection<UUID> receipts) {
        if (receipts.isEmpty()) {
            return ImmutableSet.of();
        }
        return ImmutableSet.copyOf(sql.select(IMPORT_WITHDRAWAL.RECEIPT)
                .from(IMPORT_WITHDRAWAL)
                .where(IMPORT_WITHDRAWAL.RECEIPT.eq(DSL.any(receipts.toArray(new UUID[0]))))
                .fetch(IMPORT_WITHDRAWAL.RECEIPT));
    }
}
