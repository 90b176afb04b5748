package org.sarcomaregistry.application.reporting;

import java.time.LocalDate;
import java.util.Optional;
import org.sarcomaregistry.domain.report.Content;
import org.sarcomaregistry.domain.report.Entry;
import org.sarcomaregistry.domain.report.MessageKey;
import org.sarcomaregistry.domain.report.PersonKey;
import org.sarcomaregistry.domain.report.ReportForm;

/**
 * An entry on its way into the log.
 *
 * @param kept the form as the log keeps it: without the patient and without free text
 * @param freeText the comment, which is kept encrypted
 * @param content the typed reading of the form
 */
public record NewEntry(
        LocalDate learntOn,
        Optional<PersonKey> person,
        MessageKey message,
        Optional<MessageKey> replaces,
        Optional<PersonKey> samePerson,
        ReportForm kept,
        Optional<String> freeText,
        Content content) {

    /** The entry that this becomes at a place in the log. */
    public Entry at(long position) {
        return new Entry(position, learntOn, person, message, replaces, samePerson, content);
    }
}
