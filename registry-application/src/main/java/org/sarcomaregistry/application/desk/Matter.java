package org.sarcomaregistry.application.desk;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.sarcomaregistry.application.desk.DeskOutcome.Why;
import org.sarcomaregistry.domain.report.Adjudication;
import org.sarcomaregistry.domain.report.Entry;
import org.sarcomaregistry.domain.report.PersonKey;
import org.sarcomaregistry.domain.report.Ruling;

/**
 * What is to be decided.
 *
 * @param told the messages that are named
 * @param identities all numbers of the person of the first
 * @param why it makes no sense, unless it was decided already
 */
record Matter(Proposal proposal, ImmutableList<Entry> told, ImmutableSet<PersonKey> identities, Optional<Why> why) {

    /** All numbers that are concerned. */
    ImmutableSet<PersonKey> persons() {
        return Stream.concat(identities.stream(), told.stream().flatMap(entry -> entry.person().stream()))
                .collect(toImmutableSet());
    }

    PersonKey person() {
        return told.get(0).person().orElseThrow();
    }

    /** The number that is joined with it. */
    Optional<PersonKey> other() {
        return joins() ? told.get(1).person() : Optional.empty();
    }

    private boolean joins() {
        return proposal.ruling() == Ruling.SAME_PERSON && told.size() > 1;
    }

    /** The last decision that concerns the same messages or numbers, if it says the same. */
    Optional<Entry> decided(Adjudication wanted, Collection<Entry> standing) {
        return standing.stream()
                .filter(entry -> entry.content() instanceof Adjudication)
                .filter(this::isConcernedBy)
                .reduce((first, next) -> moment(next).isBefore(moment(first)) ? first : next)
                .filter(entry -> joins() || decision(entry).saysThatOf(wanted));
    }

    private boolean isConcernedBy(Entry entry) {
        return joins()
                ? numbers(entry.person(), entry.samePerson()).equals(numbers(Optional.of(person()), other()))
                : decision(entry).about().stream().anyMatch(proposal.about()::contains);
    }

    private static ImmutableSet<PersonKey> numbers(Optional<PersonKey> one, Optional<PersonKey> other) {
        return Stream.concat(one.stream(), other.stream()).collect(toImmutableSet());
    }

    /** When an entry that is a decision was made. */
    static Instant moment(Entry entry) {
        return decision(entry).decided().at();
    }

    private static Adjudication decision(Entry entry) {
        return (Adjudication) entry.content();
    }
}
