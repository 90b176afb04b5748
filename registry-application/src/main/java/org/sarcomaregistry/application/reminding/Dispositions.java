package org.sarcomaregistry.application.reminding;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.sarcomaregistry.domain.course.Disposition;
import org.sarcomaregistry.domain.course.Signature;
import org.sarcomaregistry.domain.report.MessageKey;

/** What units have said of reports that they owe. Nothing in it is ever changed or deleted; a word may be taken back. */
public interface Dispositions {

    /** Keeps a unit's word. */
    void add(Disposition disposition);

    /**
     * Notes that a word was taken back.
     *
     * @throws org.sarcomaregistry.application.Collision if it was already
     */
    void withdraw(UUID id, Signature by);

    /** The word with an id, taken back or not. */
    Optional<Disposition> find(UUID id);

    /** The words that name one of these messages, taken back or not, in the order in which they were kept. */
    ImmutableList<Disposition> about(Collection<MessageKey> evidence);

    /** All words, taken back or not, in the order in which they were kept. */
    ImmutableList<Disposition> all();

    /** Counts everything that was ever said or taken back: the same number means that nothing is new. */
    long changes();
}
