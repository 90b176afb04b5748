package org.sarcomaregistry.db;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.sarcomaregistry.db.schema.Tables.LOG_ENTRY;
import static org.sarcomaregistry.db.schema.Tables.UNIT_QUERY;
import static org.sarcomaregistry.db.schema.Tables.UNIT_QUERY_WORD;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.sarcomaregistry.application.desk.UnitQueries;
import org.sarcomaregistry.domain.code.Codes;
import org.sarcomaregistry.domain.course.Signature;
import org.sarcomaregistry.domain.desk.QueryReason;
import org.sarcomaregistry.domain.desk.QueryWord;
import org.sarcomaregistry.domain.desk.Question;
import org.sarcomaregistry.domain.desk.UnitQuery;
import org.sarcomaregistry.domain.report.EntryRef;
import org.sarcomaregistry.domain.report.MessageKey;
import org.sarcomaregistry.domain.report.PersonKey;
import org.sarcomaregistry.domain.unit.OrganisationNumber;

/** Queries and their words as rows that are written once; what was said is there encrypted only. */
final class JooqUnitQueries implements UnitQueries {

    private static final String WORDS = "query";

    private final DSLContext sql;
    private final Vault vault;

    JooqUnitQueries(DSLContext sql, Vault vault) {
        this.sql = sql;
        this.vault = vault;
    }

    @Override
    public void add(UnitQuery query) {
        var question = query.question();
        var row = sql.newRecord(UNIT_QUERY);
        row.setId(query.id());
        row.setKind(query.form().code());
        row.setSender(question.about().sender());
        row.setMessageId(question.about().id());
        row.setPerson(query.person().value());
        row.setUnit(query.unit().digits());
        row.setFields(question.fields().toArray(new String[0]));
        row.setReason(question.reason().code());
        row.set(UNIT_QUERY.DOUBT, question.doubt().orElse(null));
        row.setAskedAfter(query.askedAfter());
        sql.insertInto(UNIT_QUERY).set(row).execute();
        for (int place = 0; place < query.words().size(); place++) {
            say(query.id(), place, query.words().get(place));
        }
    }

    @Override
    public void say(UUID query, int place, QueryWord word) {
        var row = sql.newRecord(UNIT_QUERY_WORD);
        row.setQuery(query);
        row.setPlace(place);
        row.setWhat(word.kind().code());
        if (!word.text().isEmpty()) {
            row.setWords(vault.encrypted(word.text(), place(place), query));
        }
        row.setUnit(word.unit());
        row.setSaidBy(word.said().by());
        row.setSaidOn(word.said().on());
        row.setSaidAt(word.said().at().atOffset(ZoneOffset.UTC));
        sql.insertInto(UNIT_QUERY_WORD).set(row).execute();
    }

    private static String place(int place) {
        return WORDS + ' ' + place;
    }

    @Override
    public Optional<UnitQuery> find(UUID id) {
        return list(UNIT_QUERY.ID.eq(id)).stream().findFirst();
    }

    @Override
    public ImmutableList<UnitQuery> about(MessageKey report) {
        return list(UNIT_QUERY.SENDER.eq(report.sender()).and(UNIT_QUERY.MESSAGE_ID.eq(report.id())));
    }

    @Override
    public ImmutableList<UnitQuery> all() {
        return list(DSL.noCondition());
    }

    private ImmutableList<UnitQuery> list(Condition condition) {
        var words = words(condition);
        return sql
                .select(UNIT_QUERY.fields())
                .select(LOG_ENTRY.POSITION, LOG_ENTRY.SENDER, LOG_ENTRY.MESSAGE_ID, LOG_ENTRY.KIND, LOG_ENTRY.LEARNT_ON)
                .distinctOn(UNIT_QUERY.NUMBER)
                .from(UNIT_QUERY)
                .leftJoin(LOG_ENTRY)
                .on(LOG_ENTRY.REPLACES_SENDER.eq(UNIT_QUERY.SENDER))
                .and(LOG_ENTRY.REPLACES_ID.eq(UNIT_QUERY.MESSAGE_ID))
                .and(LOG_ENTRY.POSITION.gt(UNIT_QUERY.ASKED_AFTER))
                .where(condition)
                .orderBy(UNIT_QUERY.NUMBER, LOG_ENTRY.POSITION)
                .stream()
                .map(row -> query(row, words.get(row.get(UNIT_QUERY.ID))))
                .collect(toImmutableList());
    }

    private ImmutableListMultimap<UUID, QueryWord> words(Condition condition) {
        return sql
                .select(UNIT_QUERY_WORD.fields())
                .from(UNIT_QUERY_WORD)
                .join(UNIT_QUERY)
                .on(UNIT_QUERY.ID.eq(UNIT_QUERY_WORD.QUERY))
                .where(condition)
                .orderBy(UNIT_QUERY_WORD.QUERY, UNIT_QUERY_WORD.PLACE)
                .stream()
                .collect(ImmutableListMultimap.toImmutableListMultimap(
                        row -> row.get(UNIT_QUERY_WORD.QUERY), this::word));
    }

    private QueryWord word(Record row) {
        var query = row.get(UNIT_QUERY_WORD.QUERY);
        var place = place(row.get(UNIT_QUERY_WORD.PLACE));
        return new QueryWord(
                Codes.parse(QueryWord.Kind.class, row.get(UNIT_QUERY_WORD.WHAT)).orElseThrow(),
                Optional.ofNullable(row.get(UNIT_QUERY_WORD.WORDS))
                        .map(cipher -> vault.kept(cipher, place, query))
                        .orElse(""),
                row.get(UNIT_QUERY_WORD.UNIT),
                new Signature(
                        row.get(UNIT_QUERY_WORD.SAID_BY),
                        row.get(UNIT_QUERY_WORD.SAID_ON),
                        row.get(UNIT_QUERY_WORD.SAID_AT).toInstant()));
    }

    private static UnitQuery query(Record row, ImmutableList<QueryWord> words) {
        return new UnitQuery(
                row.get(UNIT_QUERY.ID),
                new Question(
                        new MessageKey(row.get(UNIT_QUERY.SENDER), row.get(UNIT_QUERY.MESSAGE_ID)),
                        ImmutableSortedSet.copyOf(Arrays.asList(row.get(UNIT_QUERY.FIELDS))),
                        Codes.parse(QueryReason.class, row.get(UNIT_QUERY.REASON))
                                .orElseThrow(),
                        Optional.ofNullable(row.get(UNIT_QUERY.DOUBT))),
                Kinds.of(row.get(UNIT_QUERY.KIND)),
                new PersonKey(row.get(UNIT_QUERY.PERSON)),
                OrganisationNumber.parse(row.get(UNIT_QUERY.UNIT)).orElseThrow(),
                row.get(UNIT_QUERY.ASKED_AFTER),
                words,
                Optional.ofNullable(row.get(LOG_ENTRY.POSITION)).map(position -> closing(position, row)));
    }

    private static EntryRef closing(long position, Record row) {
        return new EntryRef(
                position,
                new MessageKey(row.get(LOG_ENTRY.SENDER), row.get(LOG_ENTRY.MESSAGE_ID)),
                Kinds.of(row.get(LOG_ENTRY.KIND)),
                row.get(LOG_ENTRY.LEARNT_ON));
    }
}
