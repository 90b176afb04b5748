package org.sarcomaregistry.db;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static org.sarcomaregistry.db.schema.Tables.IDENTITY;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.sarcomaregistry.application.reporting.Identities;
import org.sarcomaregistry.domain.person.PatientId;
import org.sarcomaregistry.domain.person.Sex;
import org.sarcomaregistry.domain.report.Patient;
import org.sarcomaregistry.domain.report.PersonKey;

/** Identities by keyed hash; the numbers themselves are there encrypted only. */
final class JooqIdentities implements Identities {

    private static final ImmutableList<Field<?>> ANSWER =
            ImmutableList.of(IDENTITY.PERSON, IDENTITY.LOOKUP, IDENTITY.BORN, IDENTITY.SEX);
    private static final RowStatement<Told> FIND_OR_ADD = findOrAdd();
    private static final RowStatement<Told> FIND = find();

    private final DSLContext sql;
    private final Vault vault;

    JooqIdentities(DSLContext sql, Vault vault) {
        this.sql = sql;
        this.vault = vault;
    }

    /** What callers tell of an identity. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Told(PatientId id, byte[] lookup, byte[] cipher, Bearer bearer) {}

    /** What the database has of an identity. */
    private record Known(PersonKey person, Bearer bearer) {}

    @Override
    public ImmutableMap<PatientId, PersonKey> keys(Collection<Patient> patients) {
        if (patients.isEmpty()) {
            return ImmutableMap.of();
        }
        var told = told(patients);
        var known = ask(FIND_OR_ADD, told);
        var lost = Maps.filterKeys(told, lookup -> !known.containsKey(lookup));
        if (!lost.isEmpty()) {
            known.putAll(ask(FIND, lost));
        }
        tellLater(told, known);
        return told.entrySet().stream()
                .collect(toImmutableMap(
                        entry -> entry.getValue().id(),
                        entry -> Optional.ofNullable(known.get(entry.getKey()))
                                .orElseThrow()
                                .person()));
    }

    private Map<ByteBuffer, Told> told(Collection<Patient> patients) {
        var told = new LinkedHashMap<ByteBuffer, Told>();
        for (var patient : patients) {
            var lookup = vault.lookup(patient.id());
            told.merge(
                    ByteBuffer.wrap(lookup),
                    new Told(
                            patient.id(),
                            lookup,
                            vault.encrypted(patient.id()),
                            new Bearer(patient.born(), patient.sex())),
                    (first, next) ->
                            new Told(first.id(), lookup, first.cipher(), completed(first.bearer(), next.bearer())));
        }
        return told;
    }

    private static Bearer completed(Bearer first, Bearer next) {
        return new Bearer(first.born().or(next::born), first.sex().or(next::sex));
    }

    /** One statement for both. Other transactions' rows that it had to wait for are in neither answer. */
    private static RowStatement<Told> findOrAdd() {
        var rows = numbers()
                .with(IDENTITY.CIPHER, Told::cipher)
                .withOptional(IDENTITY.BORN, it -> it.bearer().born())
                .withOptional(IDENTITY.SEX, it -> it.bearer().sex().map(Sex::code));
        var all = DSL.name("told").as(DSL.select(rows.fields()).from(rows.table()));
        var known = DSL.name("known").as(matching(rows, all));
        var unknown = DSL.select(rows.fields())
                .from(all)
                .whereNotExists(DSL.selectOne()
                        .from(known)
                        .where(known.field(IDENTITY.LOOKUP).eq(rows.field(IDENTITY.LOOKUP))))
                .orderBy(rows.field(IDENTITY.SCHEME), rows.field(IDENTITY.LOOKUP));
        var added = DSL.name("added")
                .as(DSL.insertInto(IDENTITY, rows.columns())
                        .select(unknown)
                        .onConflict(IDENTITY.SCHEME, IDENTITY.LOOKUP)
                        .doNothing()
                        .returningResult(ANSWER));
        return rows.statement(DSL.with(all, known, added)
                .select()
                .from(known)
                .unionAll(DSL.select().from(added)));
    }

    private static RowStatement<Told> find() {
        var rows = numbers();
        return rows.statement(matching(rows, rows.table()));
    }

    private static RowColumns<Told> numbers() {
        return RowColumns.<Told>none()
                .with(IDENTITY.SCHEME, it -> it.id().scheme().code())
                .with(IDENTITY.LOOKUP, Told::lookup);
    }

    private static Select<Record> matching(RowColumns<Told> rows, Table<?> from) {
        return DSL.select(ANSWER)
                .from(from)
                .join(IDENTITY)
                .on(IDENTITY.SCHEME.eq(rows.field(IDENTITY.SCHEME)))
                .and(IDENTITY.LOOKUP.eq(rows.field(IDENTITY.LOOKUP)));
    }

    private Map<ByteBuffer, Known> ask(RowStatement<Told> statement, Map<ByteBuffer, Told> told) {
        return collect(statement.records(sql, told.values(), ANSWER.toArray(new Field<?>[0])));
    }

    private static Map<ByteBuffer, Known> collect(Collection<? extends Record> rows) {
        var known = new HashMap<ByteBuffer, Known>();
        rows.forEach(row -> known.put(
                ByteBuffer.wrap(row.get(IDENTITY.LOOKUP)),
                new Known(new PersonKey(row.get(IDENTITY.PERSON)), bearer(row))));
        return known;
    }

    private static Bearer bearer(Record row) {
        return new Bearer(
                Optional.ofNullable(row.get(IDENTITY.BORN)),
                Optional.ofNullable(row.get(IDENTITY.SEX)).flatMap(Sex::parse));
    }

    /** Fills in what the database lacks and somebody tells now. */
    private void tellLater(Map<ByteBuffer, Told> told, Map<ByteBuffer, Known> known) {
        var news = new TreeMap<PersonKey, Bearer>();
        known.forEach((lookup, k) -> Optional.ofNullable(told.get(lookup))
                .map(t -> completed(k.bearer(), t.bearer()))
                .filter(bearer -> !bearer.equals(k.bearer()))
                .ifPresent(bearer -> news.put(k.person(), bearer)));
        if (news.isEmpty()) {
            return;
        }
        var rows = new Rows<>(news.entrySet())
                .with(IDENTITY.PERSON, entry -> entry.getKey().value())
                .withOptional(IDENTITY.BORN, entry -> entry.getValue().born())
                .withOptional(IDENTITY.SEX, entry -> entry.getValue().sex().map(Sex::code));
        sql.update(IDENTITY)
                .set(IDENTITY.BORN, DSL.coalesce(IDENTITY.BORN, rows.field(IDENTITY.BORN)))
                .set(IDENTITY.SEX, DSL.coalesce(IDENTITY.SEX, rows.field(IDENTITY.SEX)))
                .from(rows.table())
                .where(IDENTITY.PERSON.eq(rows.field(IDENTITY.PERSON)))
                .execute();
    }

    @Override
    public Optional<PersonKey> find(PatientId patient) {
        return sql.select(IDENTITY.PERSON)
                .from(IDENTITY)
                .where(IDENTITY.SCHEME.eq(patient.scheme().code()))
                .and(IDENTITY.LOOKUP.eq(vault.lookup(patient)))
                .fetchOptional(row -> new PersonKey(row.value1()));
    }

    /** Entries refer to the row that is locked, so that none can be added under this identity until the lock goes. */
    @Override
    public void lock(PersonKey identity) {
        sql.select(IDENTITY.PERSON)
                .from(IDENTITY)
                .where(IDENTITY.PERSON.eq(identity.value()))
                .forUpdate()
                .fetch();
    }

    @Override
    public ImmutableMap<PersonKey, Bearer> bearers(Collection<PersonKey> identities) {
        var keys = identities.stream().map(PersonKey::value).toArray(Long[]::new);
        return sql
                .select(IDENTITY.PERSON, IDENTITY.BORN, IDENTITY.SEX)
                .from(IDENTITY)
                .where(IDENTITY.PERSON.eq(DSL.any(keys)))
                .stream()
                .collect(toImmutableMap(row -> new PersonKey(row.value1()), JooqIdentities::bearer));
    }
}
