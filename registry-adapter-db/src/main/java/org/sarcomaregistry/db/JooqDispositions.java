package org.sarcomaregistry.db;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.sarcomaregistry.db.schema.Tables.DISPOSITION;
import static org.sarcomaregistry.db.schema.Tables.DISPOSITION_WITHDRAWAL;

import com.google.common.collect.ImmutableList;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectOnConditionStep;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.sarcomaregistry.application.reminding.Dispositions;
import org.sarcomaregistry.domain.code.Codes;
import org.sarcomaregistry.domain.course.Disposition;
import org.sarcomaregistry.domain.course.DispositionReason;
import org.sarcomaregistry.domain.course.Expected;
import org.sarcomaregistry.domain.course.Signature;
import org.sarcomaregistry.domain.report.MessageKey;
import org.sarcomaregistry.domain.report.PersonKey;
import org.sarcomaregistry.domain.report.UnitCode;
import org.sarcomaregistry.domain.unit.OrganisationNumber;

/** Words of units as rows that are written once; that one was taken back is a row of another table. */
final class JooqDispositions implements Dispositions {

    private final DSLContext sql;

    JooqDispositions(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public void add(Disposition word) {
        var row = sql.newRecord(DISPOSITION);
        row.setId(word.id());
        row.setKind(word.expected().kind().code());
        row.setSender(word.expected().evidence().sender());
        row.setMessageId(word.expected().evidence().id());
        row.setPerson(word.person().value());
        row.set(
                DISPOSITION.UNIT,
                word.unit().number().map(OrganisationNumber::digits).orElse(null));
        row.setReason(word.reason().code());
        row.set(DISPOSITION.TO_UNIT, word.to().map(OrganisationNumber::digits).orElse(null));
        row.setDecidedBy(word.decided().by());
        row.setDecidedOn(word.decided().on());
        row.setDecidedAt(word.decided().at().atOffset(ZoneOffset.UTC));
        sql.insertInto(DISPOSITION).set(row).execute();
    }

    @Override
    public void withdraw(UUID id, Signature by) {
        var row = sql.newRecord(DISPOSITION_WITHDRAWAL);
        row.setDisposition(id);
        row.setDecidedBy(by.by());
        row.setDecidedOn(by.on());
        row.setDecidedAt(by.at().atOffset(ZoneOffset.UTC));
        sql.insertInto(DISPOSITION_WITHDRAWAL).set(row).execute();
    }

    @Override
    public Optional<Disposition> find(UUID id) {
        return words().where(DISPOSITION.ID.eq(id)).fetchOptional(JooqDispositions::word);
    }

    @Override
    public ImmutableList<Disposition> about(Collection<MessageKey> evidence) {
        return list(Messages.among(evidence, DISPOSITION.SENDER, DISPOSITION.MESSAGE_ID));
    }

    @Override
    public ImmutableList<Disposition> all() {
        return list(DSL.noCondition());
    }

    private ImmutableList<Disposition> list(Condition condition) {
        return words().where(condition).orderBy(DISPOSITION.NUMBER).stream()
                .map(JooqDispositions::word)
                .collect(toImmutableList());
    }

    private SelectOnConditionStep<Record> words() {
        return sql.select(DISPOSITION.fields())
                .select(DISPOSITION_WITHDRAWAL.fields())
                .from(DISPOSITION)
                .leftJoin(DISPOSITION_WITHDRAWAL)
                .on(DISPOSITION_WITHDRAWAL.DISPOSITION.eq(DISPOSITION.ID));
    }

    @Override
    public long changes() {
        return (long) sql.fetchCount(DISPOSITION) + sql.fetchCount(DISPOSITION_WITHDRAWAL);
    }

    private static Disposition word(Record row) {
        return new Disposition(
                row.get(DISPOSITION.ID),
                new Expected(
                        Kinds.of(row.get(DISPOSITION.KIND)),
                        new MessageKey(row.get(DISPOSITION.SENDER), row.get(DISPOSITION.MESSAGE_ID))),
                new PersonKey(row.get(DISPOSITION.PERSON)),
                new UnitCode(unit(row.get(DISPOSITION.UNIT))),
                Codes.parse(DispositionReason.class, row.get(DISPOSITION.REASON))
                        .orElseThrow(),
                unit(row.get(DISPOSITION.TO_UNIT)),
                new Signature(
                        row.get(DISPOSITION.DECIDED_BY),
                        row.get(DISPOSITION.DECIDED_ON),
                        row.get(DISPOSITION.DECIDED_AT).toInstant()),
                Optional.ofNullable(row.get(DISPOSITION_WITHDRAWAL.DISPOSITION)).map(id -> withdrawn(row)));
    }

    private static Signature withdrawn(Record row) {
        return new Signature(
                row.get(DISPOSITION_WITHDRAWAL.DECIDED_BY),
                row.get(DISPOSITION_WITHDRAWAL.DECIDED_ON),
                row.get(DISPOSITION_WITHDRAWAL.DECIDED_AT).toInstant());
    }

    private static Optional<OrganisationNumber> unit(@Nullable String digits) {
        return Optional.ofNullable(digits).flatMap(OrganisationNumber::parse);
    }
}
