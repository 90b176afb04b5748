package org.sarcomaregistry.domain.report;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One entry of the append-only log.
 *
 * @param position place in the log; says nothing about when a transaction became visible
 * @param learntOn the day on which the registry learnt it, in Oslo
 * @param person whom it is about; empty for statements about a source
 * @param replaces the earlier message that it corrects or withdraws
 * @param samePerson another identity of the same person, where the entry tells of one
 */
public record Entry(
        long position,
        LocalDate learntOn,
        Optional<PersonKey> person,
        MessageKey message,
        Optional<MessageKey> replaces,
        Optional<PersonKey> samePerson,
        Content content) {

    /**
     * {@return the same entry, read otherwise}
     *
     * @param read of the same form
     */
    public Entry withContent(Content read) {
        return new Entry(position, learntOn, person, message, replaces, samePerson, read);
    }

    /** {@return where to find this entry again} */
    public EntryRef ref() {
        return new EntryRef(position, message, content.kind(), learntOn);
    }
}
