package org.sarcomaregistry.domain.report;

import java.util.Optional;

/**
 * A form that was found in order: what it says, about whom, and which earlier message it replaces.
 *
 * @param id the sender's id of the message
 * @param patient the patient; empty for statements about the log
 * @param newIdentity another number of the same person, told by the population register
 */
public record Message(
        String id,
        Optional<Replacement> replaces,
        Optional<Patient> patient,
        Optional<Patient> newIdentity,
        Content content) {

    /**
     * The earlier message that this one corrects or withdraws.
     *
     * @param messageId id of the earlier message, of the same sender
     */
    public record Replacement(String messageId, ChangeReason reason) {}
}
