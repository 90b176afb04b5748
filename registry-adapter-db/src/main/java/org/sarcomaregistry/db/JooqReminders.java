package org.sarcomaregistry.db;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.sarcomaregistry.db.schema.Tables.REMINDER;
import static org.sarcomaregistry.db.schema.Tables.REMINDER_EVIDENCE;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.sarcomaregistry.application.reminding.Reminder;
import org.sarcomaregistry.application.reminding.Reminders;
import org.sarcomaregistry.db.schema.tables.records.ReminderEvidenceRecord;
import org.sarcomaregistry.db.schema.tables.records.ReminderRecord;
import org.sarcomaregistry.domain.code.Codes;
import org.sarcomaregistry.domain.course.ReminderStep;
import org.sarcomaregistry.domain.report.MessageKey;
import org.sarcomaregistry.domain.report.PersonKey;
import org.sarcomaregistry.domain.unit.OrganisationNumber;

/** Reminders as rows, each with one row for every message that it is about, by which no unit gets it twice. */
final class JooqReminders implements Reminders {

    private final DSLContext sql;

    JooqReminders(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public void add(Collection<Reminder> reminders) {
        sql.batchInsert(reminders.stream().map(this::row).toList()).execute();
        sql.batchInsert(reminders.stream()
                        .flatMap(reminder -> reminder.evidence().stream().map(message -> row(reminder, message)))
                        .toList())
                .execute();
    }

    private ReminderRecord row(Reminder reminder) {
        var row = sql.newRecord(REMINDER);
        row.setId(reminder.id());
        row.setKind(reminder.kind().code());
        row.setUnit(reminder.unit().digits());
        row.setStep(reminder.step().code());
        row.setPerson(reminder.person().value());
        row.setHappenedOn(reminder.happenedOn());
        row.setRemindedOn(reminder.remindedOn());
        return row;
    }

    private ReminderEvidenceRecord row(Reminder reminder, MessageKey message) {
        var row = sql.newRecord(REMINDER_EVIDENCE);
        row.setReminder(reminder.id());
        row.setKind(reminder.kind().code());
        row.setUnit(reminder.unit().digits());
        row.setStep(reminder.step().code());
        row.setSender(message.sender());
        row.setMessageId(message.id());
        return row;
    }

    @Override
    public ImmutableList<Reminder> about(Collection<MessageKey> evidence) {
        var ids = DSL.select(REMINDER_EVIDENCE.REMINDER)
                .from(REMINDER_EVIDENCE)
                .where(Messages.among(evidence, REMINDER_EVIDENCE.SENDER, REMINDER_EVIDENCE.MESSAGE_ID));
        return list(REMINDER.ID.in(ids));
    }

    @Override
    public ImmutableList<Reminder> waiting() {
        return list(REMINDER.DELIVERED_AT.isNull());
    }

    private ImmutableList<Reminder> list(Condition condition) {
        var rows = sql.selectFrom(REMINDER)
                .where(condition)
                .orderBy(REMINDER.NUMBER)
                .fetch();
        var evidence = evidence(rows.getValues(REMINDER.ID));
        return rows.stream()
                .map(row -> reminder(row, ImmutableSet.copyOf(evidence.getOrDefault(row.getId(), ImmutableSet.of()))))
                .collect(toImmutableList());
    }

    private Map<UUID, ImmutableSet<MessageKey>> evidence(Collection<UUID> reminders) {
        return sql
                .selectFrom(REMINDER_EVIDENCE)
                .where(REMINDER_EVIDENCE.REMINDER.eq(DSL.any(reminders.toArray(new UUID[0]))))
                .stream()
                .collect(Collectors.groupingBy(
                        ReminderEvidenceRecord::getReminder,
                        Collectors.mapping(
                                row -> new MessageKey(row.getSender(), row.getMessageId()),
                                ImmutableSet.toImmutableSet())));
    }

    private static Reminder reminder(ReminderRecord row, ImmutableSet<MessageKey> evidence) {
        return new Reminder(
                row.getId(),
                Kinds.of(row.getKind()),
                OrganisationNumber.parse(row.getUnit()).orElseThrow(),
                Codes.parse(ReminderStep.class, row.getStep()).orElseThrow(),
                new PersonKey(row.getPerson()),
                row.getHappenedOn(),
                row.getRemindedOn(),
                evidence);
    }

    @Override
    public void delivered(Collection<UUID> ids) {
        sql.update(REMINDER)
                .set(REMINDER.DELIVERED_AT, DSL.currentOffsetDateTime())
                .where(REMINDER.ID.eq(DSL.any(ids.toArray(new UUID[0]))))
                .and(REMINDER.DELIVERED_AT.isNull())
                .execute();
    }
}
