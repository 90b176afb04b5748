package org.sarcomaregistry.application.importing.mapping;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.sarcomaregistry.domain.report.FormKind;

/**
 * A form that is made of a table's rows.
 *
 * @param name what the mapping calls it
 * @param when for which rows; for all if empty
 * @param messageId unique within the sender, the same for the same row whatever the order of rows, and no patient's
 *     national number
 * @param receivedOn day of receipt where the source tells it
 */
public record FormSpec(
        Place place,
        String name,
        String table,
        FormKind kind,
        Optional<Condition> when,
        Expression messageId,
        Optional<Expression> receivedOn,
        ImmutableList<FieldSpec> fields) {

    /** The columns from which some of its fields are filled in; the message id counts as one. */
    public Stream<String> columnsOf(Collection<String> names) {
        var ofFields = fields.stream()
                .filter(field -> names.contains(field.name()))
                .flatMap(field -> field.value().columns());
        return names.contains("message_id") ? Stream.concat(messageId.columns(), ofFields) : ofFields;
    }
}
