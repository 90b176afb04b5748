package org.sarcomaregistry.application.desk;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.sarcomaregistry.application.desk.DeskOutcome.Why;
import org.sarcomaregistry.domain.course.History;
import org.sarcomaregistry.domain.course.Joins;
import org.sarcomaregistry.domain.course.ReadAs;
import org.sarcomaregistry.domain.report.Entry;
import org.sarcomaregistry.domain.report.PersonKey;
import org.sarcomaregistry.domain.report.Ruling;

/** Whether a proposed decision makes sense of the messages that it names. */
final class Scrutiny {

    private Scrutiny() {}

    /**
     * Why it doesn't; empty if it does.
     *
     * @param told the messages that it names, in its order
     * @param identities all numbers of the person of the first
     * @param history of that person
     */
    static Optional<Why> of(
            Proposal proposal,
            ImmutableList<Entry> told,
            ImmutableSet<PersonKey> identities,
            Optional<History> history) {
        if (proposal.ruling() == Ruling.SAME_PERSON) {
            return when(told.size() != 2 || areOfOne(told, identities), Why.NOTHING_TO_JOIN);
        }
        if (!areOfOne(told, identities)) {
            return Optional.of(Why.OTHER_PERSON);
        }
        return switch (proposal.ruling()) {
            case STANDS -> fields(proposal, told).or(() -> when(!areReadable(proposal, told), Why.NOT_COMPARABLE));
            case APART -> when(!areAlike(told), Why.NOT_COMPARABLE);
            case AS_TOLD -> when(!isDoubted(proposal, history), Why.NOT_DOUBTED);
            case NOT_SAME_PERSON, SAME_PERSON -> when(Joins.of(told).size() < told.size(), Why.NOTHING_TO_JOIN);
        };
    }

    private static Optional<Why> when(boolean wrong, Why why) {
        return wrong ? Optional.of(why) : Optional.empty();
    }

    private static boolean areOfOne(ImmutableList<Entry> told, ImmutableSet<PersonKey> identities) {
        return told.stream()
                .allMatch(entry -> identities.contains(entry.person().orElseThrow()));
    }

    private static Optional<Why> fields(Proposal proposal, ImmutableList<Entry> told) {
        boolean known = told.stream()
                .allMatch(entry -> AskedFields.decidable(entry.content().kind()).containsAll(proposal.fields()));
        return when(!known, Why.FIELD_UNKNOWN);
    }

    private static boolean areReadable(Proposal proposal, ImmutableList<Entry> told) {
        return told.stream()
                .filter(entry ->
                        proposal.stands().filter(entry.message()::equals).isPresent())
                .anyMatch(word -> told.stream()
                        .allMatch(entry -> ReadAs.of(entry.content(), proposal.fields(), word.content())
                                .isPresent()));
    }

    /** Of the same form; of a person's deaths there is one. */
    private static boolean areAlike(ImmutableList<Entry> told) {
        var first = told.get(0).content();
        return told.stream()
                .allMatch(entry -> !ReadAs.isDeath(entry.content())
                        && ReadAs.of(entry.content(), ImmutableSet.of(), first).isPresent());
    }

    private static boolean isDoubted(Proposal proposal, Optional<History> history) {
        return history.stream()
                .flatMap(found -> found.queries().stream())
                .filter(query -> proposal.doubt().equals(Optional.of(query.code())))
                .anyMatch(query ->
                        query.about().stream().allMatch(ref -> proposal.about().contains(ref.message())));
    }
}
