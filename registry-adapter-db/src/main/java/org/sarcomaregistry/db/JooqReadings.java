package org.sarcomaregistry.db;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.sarcomaregistry.db.schema.Tables.READING;

import com.google.common.collect.ImmutableList;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.sarcomaregistry.application.extracting.Reading;
import org.sarcomaregistry.application.extracting.Readings;

/** Readings as rows that are written once. */
final class JooqReadings implements Readings {

    private final DSLContext sql;

    JooqReadings(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public void add(Reading reading) {
        var row = sql.newRecord(READING);
        row.setId(reading.id());
        row.setReadBy(reading.by());
        row.setOrganisation(reading.organisation());
        row.setReadAt(reading.at().atOffset(ZoneOffset.UTC));
        row.setExtract(reading.what().table());
        row.setPlace(reading.what().place());
        row.setYear(reading.what().year());
        row.setRowCount(reading.rows());
        sql.insertInto(READING).set(row).execute();
    }

    @Override
    public ImmutableList<Reading> before(Optional<UUID> before, int most) {
        return sql
                .select(READING.fields())
                .from(READING)
                .where(before.map(JooqReadings::earlier).orElse(DSL.noCondition()))
                .orderBy(READING.NUMBER.desc())
                .limit(most)
                .stream()
                .map(JooqReadings::reading)
                .collect(toImmutableList());
    }

    private static Condition earlier(UUID id) {
        var other = READING.as("other");
        var number = DSL.select(other.NUMBER).from(other).where(other.ID.eq(id));
        return READING.NUMBER.lt(DSL.coalesce(DSL.field(number), DSL.inline(Long.MAX_VALUE)));
    }

    private static Reading reading(Record row) {
        return new Reading(
                row.get(READING.ID),
                row.get(READING.READ_BY),
                row.get(READING.ORGANISATION),
                row.get(READING.READ_AT).toInstant(),
                new Reading.What(row.get(READING.EXTRACT), row.get(READING.PLACE), row.get(READING.YEAR)),
                row.get(READING.ROW_COUNT));
    }
}
