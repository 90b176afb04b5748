package org.sarcomaregistry.db;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.sarcomaregistry.db.schema.Tables.LOG_ENTRY;

import com.google.common.collect.Collections2;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectSeekStep1;
import org.jooq.impl.DSL;
import org.sarcomaregistry.application.reporting.Log;
import org.sarcomaregistry.application.reporting.NewEntry;
import org.sarcomaregistry.domain.report.Entry;
import org.sarcomaregistry.domain.report.MessageKey;
import org.sarcomaregistry.domain.report.MessageReader;
import org.sarcomaregistry.domain.report.PersonKey;

/** The log as a table that only grows. */
final class JooqLog implements Log {

    /** Rows that travel together when the log is read. */
    private static final int PORTION = 1000;

    private static final RowStatement<Sealed> INSERT = insert();

    private final DSLContext sql;
    private final Vault vault;
    private final Watermark watermark;

    JooqLog(DSLContext sql, Vault vault, Watermark watermark) {
        this.sql = sql;
        this.vault = vault;
        this.watermark = watermark;
    }

    /** An entry with its free text as nobody can read it without the key. */
    private record Sealed(NewEntry entry, Optional<byte[]> freeText) {}

    @Override
    public ImmutableList<Entry> append(Collection<NewEntry> entries) {
        if (entries.isEmpty()) {
            return ImmutableList.of();
        }
        var positions = INSERT.fetch(sql, Collections2.transform(entries, this::sealed), JooqLog::positions);
        return entries.stream()
                .map(entry -> entry.at(
                        Optional.ofNullable(positions.get(entry.message())).orElseThrow()))
                .collect(toImmutableList());
    }

    private Sealed sealed(NewEntry entry) {
        return new Sealed(entry, entry.freeText().map(text -> vault.encrypted(text, entry.message())));
    }

    private static RowStatement<Sealed> insert() {
        var rows = RowColumns.<Sealed>none()
                .withOptional(LOG_ENTRY.PERSON, it -> it.entry().person().map(PersonKey::value))
                .with(LOG_ENTRY.KIND, it -> it.entry().content().kind().code())
                .with(LOG_ENTRY.SENDER, it -> it.entry().message().sender())
                .with(LOG_ENTRY.MESSAGE_ID, it -> it.entry().message().id())
                .withOptional(
                        LOG_ENTRY.REPLACES_SENDER, it -> it.entry().replaces().map(MessageKey::sender))
                .withOptional(LOG_ENTRY.REPLACES_ID, it -> it.entry().replaces().map(MessageKey::id))
                .withOptional(
                        LOG_ENTRY.SAME_PERSON, it -> it.entry().samePerson().map(PersonKey::value))
                .with(LOG_ENTRY.LEARNT_ON, it -> it.entry().learntOn())
                .withJson(
                        LOG_ENTRY.BODY,
                        it -> Optional.of(KeptForms.written(it.entry().kept())))
                .withOptional(LOG_ENTRY.FREE_TEXT, Sealed::freeText);
        return rows.statement(DSL.insertInto(LOG_ENTRY, rows.columns())
                .select(DSL.select(rows.fields()).from(rows.table()).orderBy(rows.order()))
                .returningResult(LOG_ENTRY.SENDER, LOG_ENTRY.MESSAGE_ID, LOG_ENTRY.POSITION));
    }

    private static ImmutableMap<MessageKey, Long> positions(ResultSet answer) throws SQLException {
        var positions = ImmutableMap.<MessageKey, Long>builder();
        while (answer.next()) {
            positions.put(new MessageKey(answer.getString(1), answer.getString(2)), answer.getLong(3));
        }
        return positions.buildOrThrow();
    }

    @Override
    public Optional<Entry> find(MessageKey message) {
        return select(LOG_ENTRY.SENDER.eq(message.sender()).and(LOG_ENTRY.MESSAGE_ID.eq(message.id())))
                .fetchOptional(JooqLog::entry);
    }

    @Override
    public Optional<String> freeText(MessageKey message) {
        return sql.select(LOG_ENTRY.FREE_TEXT)
                .from(LOG_ENTRY)
                .where(LOG_ENTRY.SENDER.eq(message.sender()).and(LOG_ENTRY.MESSAGE_ID.eq(message.id())))
                .and(LOG_ENTRY.FREE_TEXT.isNotNull())
                .fetchOptional(LOG_ENTRY.FREE_TEXT)
                .map(cipher -> vault.text(message, cipher));
    }

    @Override
    public ImmutableList<Entry> of(PersonKey identity) {
        return select(LOG_ENTRY.PERSON.eq(identity.value())).stream()
                .map(JooqLog::entry)
                .collect(toImmutableList());
    }

    @Override
    public void read(long after, long watermark, Consumer<Entry> reader) {
        var range = LOG_ENTRY.POSITION.gt(after).and(LOG_ENTRY.POSITION.le(watermark));
        try (var rows = select(range).fetchSize(PORTION).fetchLazy()) {
            rows.forEach(row -> reader.accept(entry(row)));
        }
    }

    @Override
    public long watermark() {
        return watermark.position();
    }

    private SelectSeekStep1<? extends Record, Long> select(Condition condition) {
        return sql.select(
                        LOG_ENTRY.POSITION,
                        LOG_ENTRY.LEARNT_ON,
                        LOG_ENTRY.PERSON,
                        LOG_ENTRY.SENDER,
                        LOG_ENTRY.MESSAGE_ID,
                        LOG_ENTRY.REPLACES_SENDER,
                        LOG_ENTRY.REPLACES_ID,
                        LOG_ENTRY.SAME_PERSON,
                        LOG_ENTRY.KIND,
                        LOG_ENTRY.BODY)
                .from(LOG_ENTRY)
                .where(condition)
                .orderBy(LOG_ENTRY.POSITION);
    }

    private static Entry entry(Record row) {
        return new Entry(
                row.get(LOG_ENTRY.POSITION),
                row.get(LOG_ENTRY.LEARNT_ON),
                Optional.ofNullable(row.get(LOG_ENTRY.PERSON)).map(PersonKey::new),
                new MessageKey(row.get(LOG_ENTRY.SENDER), row.get(LOG_ENTRY.MESSAGE_ID)),
                Optional.ofNullable(row.get(LOG_ENTRY.REPLACES_ID))
                        .map(id -> new MessageKey(row.get(LOG_ENTRY.REPLACES_SENDER), id)),
                Optional.ofNullable(row.get(LOG_ENTRY.SAME_PERSON)).map(PersonKey::new),
                MessageReader.content(Kinds.of(row.get(LOG_ENTRY.KIND)), KeptForms.read(row.get(LOG_ENTRY.BODY))));
    }
}
