package org.sarcomaregistry.http.api;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.sarcomaregistry.domain.desk.QueryWord;
import org.sarcomaregistry.domain.desk.UnitQuery;
import org.sarcomaregistry.domain.report.EntryRef;
import org.sarcomaregistry.domain.report.MessageKey;

/**
 * A query of the registry to a unit.
 *
 * @param receipt of the report
 * @param fields JSON pointers into the report
 * @param closedBy the correction or withdrawal that closed it
 */
record QueryBody(
        String id,
        String form,
        Optional<String> receipt,
        String person,
        String unit,
        ImmutableList<String> fields,
        String reason,
        Optional<String> doubt,
        String status,
        ImmutableList<Word> words,
        Optional<SourceBody> closedBy) {

    /**
     * What was said once.
     *
     * @param unit for which it was said; {@code norway} is the registry
     */
    record Word(String word, Optional<String> text, String unit, DispositionBody.Signed said) {

        static Word of(QueryWord word) {
            return new Word(
                    word.kind().code(),
                    Optional.of(word.text()).filter(text -> !text.isEmpty()),
                    word.unit(),
                    DispositionBody.Signed.of(word.said()));
        }
    }

    static QueryBody of(UnitQuery query, ImmutableMap<MessageKey, String> receipts) {
        var question = query.question();
        return new QueryBody(
                query.id().toString(),
                query.form().code(),
                Optional.ofNullable(receipts.get(question.about())),
                CaseBody.person(query.person()),
                query.unit().digits(),
                question.fields().stream().map(field -> "/" + field).collect(toImmutableList()),
                question.reason().code(),
                question.doubt(),
                query.status().code(),
                query.words().stream().map(Word::of).collect(toImmutableList()),
                query.closedBy()
                        .map(entry ->
                                SourceBody.of(ImmutableList.of(entry), receipts).get(0)));
    }

    /** The messages that some queries name. */
    static ImmutableSet<MessageKey> named(Collection<UnitQuery> queries) {
        return queries.stream()
                .flatMap(query -> Stream.concat(
                        Stream.of(query.question().about()), query.closedBy().map(EntryRef::message).stream()))
                .collect(ImmutableSet.toImmutableSet());
    }
}
