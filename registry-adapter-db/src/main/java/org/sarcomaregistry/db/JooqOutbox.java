package org.sarcomaregistry.db;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.sarcomaregistry.db.schema.Tables.OUTBOX;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.sarcomaregistry.application.reporting.Outbox;
import org.sarcomaregistry.application.reporting.ReportAccepted;

/** Events by position; what was delivered stays, with the time at which it was. */
final class JooqOutbox implements Outbox {

    private final DSLContext sql;
    private final Unsent unsent;

    JooqOutbox(DSLContext sql, Unsent unsent) {
        this.sql = sql;
        this.unsent = unsent;
    }

    @Override
    public void add(Collection<ReportAccepted> events) {
        unsent.events(events);
    }

    @Override
    public ImmutableList<ReportAccepted> waiting(int most) {
        unsent.send();
        return sql
                .select(OUTBOX.POSITION, OUTBOX.KIND)
                .from(OUTBOX)
                .where(OUTBOX.DELIVERED_AT.isNull())
                .orderBy(OUTBOX.POSITION)
                .limit(most)
                .stream()
                .map(row -> new ReportAccepted(row.value1(), Kinds.of(row.value2())))
                .collect(toImmutableList());
    }

    @Override
    public void delivered(Collection<ReportAccepted> events) {
        unsent.send();
        var positions = events.stream().map(ReportAccepted::position).toArray(Long[]::new);
        sql.update(OUTBOX)
                .set(OUTBOX.DELIVERED_AT, DSL.currentOffsetDateTime())
                .where(OUTBOX.POSITION.eq(DSL.any(positions)))
                .and(OUTBOX.DELIVERED_AT.isNull())
                .execute();
    }
}
