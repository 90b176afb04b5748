package org.sarcomaregistry.db;

import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.sarcomaregistry.domain.report.MessageKey;

/** Finds rows by the messages that they name, however many these are. */
final class Messages {

    private Messages() {}

    /** Whether a row's two columns name one of some messages. */
    static Condition among(Collection<MessageKey> messages, Field<String> sender, Field<String> id) {
        if (messages.isEmpty()) {
            return DSL.falseCondition();
        }
        var told = new Rows<>(ImmutableSet.copyOf(messages))
                .with(sender, MessageKey::sender)
                .with(id, MessageKey::id);
        return DSL.row(sender, id)
                .in(DSL.select(told.field(sender), told.field(id)).from(told.table()));
    }
}
