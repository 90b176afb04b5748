package org.sarcomaregistry.application.reporting;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.sarcomaregistry.application.reporting.Receipts.Attempt;
import org.sarcomaregistry.domain.person.NationalIdInText;
import org.sarcomaregistry.domain.report.Examined;
import org.sarcomaregistry.domain.report.FormKind;
import org.sarcomaregistry.domain.report.Message;
import org.sarcomaregistry.domain.report.MessageKey;
import org.sarcomaregistry.domain.report.PersonKey;
import org.sarcomaregistry.domain.text.Legible;

/**
 * A message that has been examined and waits for its transaction.
 *
 * @param key a message without a usable id gets one of its own, so that its rejection can be found again
 */
record Arrival(Submission submission, Examined examined, MessageKey key, String fingerprint, UUID id, Instant at) {

    private static final int LONGEST_ID = 100;

    static Arrival of(Submission submission, Examined examined, String fingerprint, Instant at) {
        var id = UUID.randomUUID();
        boolean inOrder = examined.fold(accepted -> true, rejected -> false);
        var messageId = submission
                .form()
                .answer("message_id")
                .filter(text -> inOrder || (text.length() <= LONGEST_ID && isHarmless(text)))
                .orElse("without-id:" + id);
        return new Arrival(
                submission,
                examined,
                new MessageKey(submission.sender().name(), messageId),
                fingerprint,
                id,
                at.truncatedTo(ChronoUnit.MICROS));
    }

    /** The id of a message that was found wrong is kept only if it can be stored and names nobody. */
    private static boolean isHarmless(String text) {
        return Legible.isLine(text) && !NationalIdInText.mayBeMeantIn(text);
    }

    /** The sender's key for this attempt, if one was given. */
    Optional<Attempt> attempt() {
        return submission.idempotencyKey().map(text -> new Attempt(key.sender(), text));
    }

    /** The message, if it was found in order. */
    Optional<Message> message() {
        return examined.fold(accepted -> Optional.of(accepted.message()), rejected -> Optional.empty());
    }

    /** The message that this one replaces. */
    Optional<MessageKey> replaces() {
        return message()
                .flatMap(Message::replaces)
                .map(replacement -> new MessageKey(key.sender(), replacement.messageId()));
    }

    NewEntry entry(Message message, Optional<PersonKey> person, Optional<PersonKey> samePerson) {
        return new NewEntry(
                submission.receivedOn(),
                person,
                key,
                replaces(),
                samePerson,
                submission
                        .form()
                        .without(
                                "patient_scheme",
                                "patient_value",
                                "patient_born",
                                "patient_sex",
                                "new_id_scheme",
                                "new_id_value",
                                "comment"),
                submission.form().answer("comment"),
                message.content());
    }

    Receipt receipt(OptionalLong position) {
        return new Receipt(
                id,
                key,
                submission.idempotencyKey(),
                submission.form().answer("form").flatMap(FormKind::form),
                ImmutableList.copyOf(examined.findings()),
                submission.receivedOn(),
                at,
                fingerprint,
                position);
    }
}
