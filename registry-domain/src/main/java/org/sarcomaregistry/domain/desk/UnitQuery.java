package org.sarcomaregistry.domain.desk;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.UUID;
import org.sarcomaregistry.domain.desk.QueryWord.Kind;
import org.sarcomaregistry.domain.report.EntryRef;
import org.sarcomaregistry.domain.report.FormKind;
import org.sarcomaregistry.domain.report.PersonKey;
import org.sarcomaregistry.domain.unit.OrganisationNumber;

/**
 * A query of the registry to the unit that sent a report (spørsmål til enheten), with every word that was said since.
 *
 * @param form of the report
 * @param person whom the report is about
 * @param unit that reported
 * @param askedAfter the last position of the person's part of the log when it was asked
 * @param words in the order in which they were said; the question first
 * @param closedBy the first correction or withdrawal of the report that came afterwards, which needs no other answer
 */
public record UnitQuery(
        UUID id,
        Question question,
        FormKind form,
        PersonKey person,
        OrganisationNumber unit,
        long askedAfter,
        ImmutableList<QueryWord> words,
        Optional<EntryRef> closedBy) {

    /**
     * Refuses a query that doesn't begin with its question.
     *
     * @param id the registry's own
     * @param question what is asked
     * @param form of the report
     * @param person whom the report is about
     * @param unit that reported
     * @param askedAfter the last position of the person's part of the log when it was asked
     * @param words in the order in which they were said; the question first
     * @param closedBy the first correction or withdrawal of the report that came afterwards
     */
    public UnitQuery {
        if (words.isEmpty() || words.get(0).kind() != Kind.ASKED) {
            throw new IllegalArgumentException("a query begins with a question");
        }
    }

    /** {@return whose turn it is} */
    public QueryStatus status() {
        return closedBy.isPresent() ? QueryStatus.CLOSED : last().kind().leadsTo();
    }

    /** {@return what was said last} */
    public QueryWord last() {
        return words.get(words.size() - 1);
    }

    /** {@return whether the unit has said that the report is right as it is} */
    public boolean isConfirmed() {
        return words.stream().anyMatch(word -> word.kind() == Kind.CONFIRMED);
    }

    /**
     * {@return the same, with one word more}
     *
     * @param word that was said after all others
     */
    public UnitQuery with(QueryWord word) {
        var more = ImmutableList.<QueryWord>builder().addAll(words).add(word).build();
        return new UnitQuery(id, question, form, person, unit, askedAfter, more, closedBy);
    }

    /**
     * {@return the same, closed by what became of the report}
     *
     * @param entry the correction or withdrawal
     */
    public UnitQuery closedBy(EntryRef entry) {
        return new UnitQuery(id, question, form, person, unit, askedAfter, words, Optional.of(entry));
    }
}
