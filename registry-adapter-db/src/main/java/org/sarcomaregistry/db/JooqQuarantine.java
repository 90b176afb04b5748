package org.sarcomaregistry.db;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.sarcomaregistry.db.schema.Tables.QUARANTINED_MET;
import static org.sarcomaregistry.db.schema.Tables.QUARANTINED_ROW;
import static org.sarcomaregistry.db.schema.Tables.QUARANTINE_EVENT;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.sarcomaregistry.application.Collision;
import org.sarcomaregistry.application.importing.kept.HeldEvent;
import org.sarcomaregistry.application.importing.kept.HeldRow;
import org.sarcomaregistry.application.importing.kept.Quarantine;
import org.sarcomaregistry.application.importing.source.RowRef;
import org.sarcomaregistry.domain.code.Codes;

/** Rows in quarantine as a table; what they say is there encrypted only. */
final class JooqQuarantine implements Quarantine {

    private static final String BODY = "quarantine";
    private static final String REASON = "decision";

    private final DSLContext sql;
    private final Vault vault;

    JooqQuarantine(DSLContext sql, Vault vault) {
        this.sql = sql;
        this.vault = vault;
    }

    @Override
    public void add(Collection<HeldRow> rows) {
        for (var held : rows) {
            var row = sql.newRecord(QUARANTINED_ROW);
            row.setId(held.id());
            row.setRun(held.run());
            row.setTableName(held.ref().table());
            row.setLine(held.ref().line());
            row.setFile(held.file());
            row.setState(held.state().code());
            row.setFindings(JSONB.valueOf(KeptFindings.written(held.findings())));
            row.setColumns(held.columns().toArray(new String[0]));
            row.setFingerprint(Vault.HEXADECIMAL.decode(held.fingerprint()));
            row.setBody(body(held));
            row.setHeldAt(held.heldAt().atOffset(ZoneOffset.UTC));
            sql.insertInto(QUARANTINED_ROW).set(row).execute();
        }
    }

    private byte[] body(HeldRow held) {
        return vault.encrypted(KeptRows.written(held.rows()), BODY, held.id());
    }

    @Override
    public void met(UUID run, Collection<UUID> rows) {
        for (var id : rows) {
            sql.insertInto(QUARANTINED_MET, QUARANTINED_MET.RUN, QUARANTINED_MET.ROW_ID)
                    .values(run, id)
                    .onConflictDoNothing()
                    .execute();
        }
    }

    @Override
    public Optional<HeldRow> find(UUID id) {
        return sql.selectFrom(QUARANTINED_ROW)
                .where(QUARANTINED_ROW.ID.eq(id))
                .fetchOptional()
                .map(this::row);
    }

    @Override
    public ImmutableMap<String, HeldRow> saying(Collection<String> fingerprints) {
        if (fingerprints.isEmpty()) {
            return ImmutableMap.of();
        }
        var bytes = fingerprints.stream().map(Vault.HEXADECIMAL::decode).toArray(byte[][]::new);
        var found = new HashMap<String, HeldRow>();
        sql.selectFrom(QUARANTINED_ROW)
                .where(QUARANTINED_ROW.FINGERPRINT.eq(DSL.any(bytes)))
                .orderBy(QUARANTINED_ROW.NUMBER)
                .fetch()
                .map(this::row)
                .forEach(row -> found.put(row.fingerprint(), row));
        return ImmutableMap.copyOf(found);
    }

    @Override
    public ImmutableList<HeldRow> metBy(UUID run) {
        return sql
                .select(QUARANTINED_ROW.fields())
                .from(QUARANTINED_MET)
                .join(QUARANTINED_ROW)
                .on(QUARANTINED_ROW.ID.eq(QUARANTINED_MET.ROW_ID))
                .where(QUARANTINED_MET.RUN.eq(run))
                .orderBy(QUARANTINED_ROW.TABLE_NAME.collate("C"), QUARANTINED_ROW.LINE, QUARANTINED_ROW.NUMBER)
                .fetch()
                .stream()
                .map(this::row)
                .collect(toImmutableList());
    }

    @Override
    public ImmutableList<HeldRow> open() {
        return sql
                .selectFrom(QUARANTINED_ROW)
                .where(QUARANTINED_ROW.STATE.eq(HeldRow.State.HELD.code()))
                .orderBy(QUARANTINED_ROW.NUMBER)
                .fetch()
                .stream()
                .map(this::row)
                .collect(toImmutableList());
    }

    private HeldRow row(Record row) {
        var id = row.get(QUARANTINED_ROW.ID);
        return new HeldRow(
                id,
                row.get(QUARANTINED_ROW.RUN),
                new RowRef(row.get(QUARANTINED_ROW.TABLE_NAME), row.get(QUARANTINED_ROW.LINE)),
                row.get(QUARANTINED_ROW.FILE),
                Codes.parse(HeldRow.State.class, row.get(QUARANTINED_ROW.STATE)).orElseThrow(),
                KeptFindings.read(row.get(QUARANTINED_ROW.FINDINGS)),
                ImmutableList.copyOf(row.get(QUARANTINED_ROW.COLUMNS)),
                Vault.HEXADECIMAL.encode(row.get(QUARANTINED_ROW.FINGERPRINT)),
                KeptRows.read(vault.kept(row.get(QUARANTINED_ROW.BODY), BODY, id)),
                row.get(QUARANTINED_ROW.HELD_AT).toInstant());
    }

    @Override
    public void replace(HeldRow next) {
        int changed = sql.update(QUARANTINED_ROW)
                .set(QUARANTINED_ROW.STATE, next.state().code())
                .set(QUARANTINED_ROW.BODY, body(next))
                .where(QUARANTINED_ROW.ID.eq(next.id()))
                .and(QUARANTINED_ROW.STATE.eq(HeldRow.State.HELD.code()))
                .execute();
        if (changed == 0) {
            throw new Collision(new IllegalStateException("the row was decided upon meanwhile"));
        }
    }

    @Override
    public void note(HeldEvent event) {
        var row = sql.newRecord(QUARANTINE_EVENT);
        row.setRowId(event.row());
        row.setWhat(event.what().code());
        row.setByWhom(event.by());
        row.setHappenedAt(event.at().atOffset(ZoneOffset.UTC));
        row.setReason(vault.encrypted(event.reason(), REASON, event.row()));
        row.setReceipts(event.receipts().toArray(new UUID[0]));
        sql.insertInto(QUARANTINE_EVENT).set(row).execute();
    }

    @Override
    public ImmutableList<HeldEvent> history(UUID row) {
        return sql
                .selectFrom(QUARANTINE_EVENT)
                .where(QUARANTINE_EVENT.ROW_ID.eq(row))
                .orderBy(QUARANTINE_EVENT.NUMBER)
                .fetch()
                .stream()
                .map(this::event)
                .collect(toImmutableList());
    }

    private HeldEvent event(Record row) {
        var id = row.get(QUARANTINE_EVENT.ROW_ID);
        return new HeldEvent(
                id,
                Codes.parse(HeldEvent.What.class, row.get(QUARANTINE_EVENT.WHAT))
                        .orElseThrow(),
                row.get(QUARANTINE_EVENT.BY_WHOM),
                row.get(QUARANTINE_EVENT.HAPPENED_AT).toInstant(),
                vault.kept(row.get(QUARANTINE_EVENT.REASON), REASON, id),
                ImmutableList.copyOf(row.get(QUARANTINE_EVENT.RECEIPTS)));
    }
}
