package org.sarcomaregistry.db;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.sarcomaregistry.db.schema.Tables.NIGHT;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jooq.DSLContext;
import org.sarcomaregistry.application.night.Night;
import org.sarcomaregistry.application.night.Night.Claim;
import org.sarcomaregistry.application.night.Night.Made;
import org.sarcomaregistry.application.night.Nights;
import org.sarcomaregistry.db.schema.tables.records.NightRecord;

/** Nights as rows; that none is left out and none made twice is held by constraints. */
final class JooqNights implements Nights {

    private final DSLContext sql;

    JooqNights(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Night> last() {
        return sql.selectFrom(NIGHT).orderBy(NIGHT.DATA_DATE.desc()).limit(1).fetchOptional(JooqNights::night);
    }

    /** Who waits for another's claim on the same night sees it, once that is committed, and leaves it. */
    @Override
    public boolean claim(Claim claim) {
        return sql.insertInto(NIGHT)
                        .set(row(claim))
                        .onConflict(NIGHT.DATA_DATE)
                        .doUpdate()
                        .set(NIGHT.ATTEMPTS, NIGHT.ATTEMPTS.plus(1))
                        .set(NIGHT.CLAIMED_BY, claim.holder())
                        .set(NIGHT.CLAIMED_AT, at(claim.at()))
                        .set(NIGHT.CLAIMED_UNTIL, at(claim.until()))
                        .where(NIGHT.RELEASE.isNull())
                        .and(NIGHT.CLAIMED_BY.eq(claim.holder()).or(NIGHT.CLAIMED_UNTIL.le(at(claim.at()))))
                        .execute()
                == 1;
    }

    private NightRecord row(Claim claim) {
        var row = sql.newRecord(NIGHT);
        row.setDataDate(claim.dataDate());
        if (sql.fetchExists(NIGHT)) {
            row.setPrevious(claim.dataDate().minusDays(1));
        }
        row.setAttempts(1);
        row.setClaimedBy(claim.holder());
        row.setClaimedAt(at(claim.at()));
        row.setClaimedUntil(at(claim.until()));
        return row;
    }

    @Override
    public boolean made(LocalDate dataDate, Made made) {
        return sql.update(NIGHT)
                        .set(NIGHT.RELEASE, made.release())
                        .set(NIGHT.MADE_BY, made.by())
                        .set(NIGHT.MADE_AT, at(made.at()))
                        .set(NIGHT.TOOK_MS, made.took().toMillis())
                        .where(NIGHT.DATA_DATE.eq(dataDate))
                        .and(NIGHT.RELEASE.isNull())
                        .execute()
                == 1;
    }

    @Override
    public ImmutableList<Night> all() {
        return sql.selectFrom(NIGHT).orderBy(NIGHT.DATA_DATE.desc()).stream()
                .map(JooqNights::night)
                .collect(toImmutableList());
    }

    private static Night night(NightRecord row) {
        var claim = new Claim(
                row.getDataDate(),
                row.getClaimedBy(),
                row.getClaimedAt().toInstant(),
                row.getClaimedUntil().toInstant());
        var made = Optional.ofNullable(row.getRelease())
                .map(release -> new Made(
                        release, row.getMadeBy(), row.getMadeAt().toInstant(), Duration.ofMillis(row.getTookMs())));
        return new Night(claim, row.getAttempts(), made);
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
