package org.sarcomaregistry.application.reminding;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.UUID;
import org.sarcomaregistry.domain.report.MessageKey;

/**
 * The outbox of reminders: written once, and kept when they were delivered. A unit has one reminder of a step, a form and
 * a message.
 */
public interface Reminders {

    /**
     * Keeps reminders, which wait from then on.
     *
     * @throws org.sarcomaregistry.application.Collision if a unit has such a reminder of one of the messages already
     */
    void add(Collection<Reminder> reminders);

    /** The reminders of one of these messages, delivered or not, in the order in which they were written. */
    ImmutableList<Reminder> about(Collection<MessageKey> evidence);

    /** The reminders that were not delivered yet, the oldest first. */
    ImmutableList<Reminder> waiting();

    /** Marks reminders as delivered; one that was already stays so. */
    void delivered(Collection<UUID> ids);
}
