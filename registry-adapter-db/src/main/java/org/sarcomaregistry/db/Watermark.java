package org.sarcomaregistry.db;

import static org.sarcomaregistry.db.schema.Tables.LOG_ENTRY;

import java.util.function.LongSupplier;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * Up to where the log is complete. Positions are taken before commits, by writers that overlap, so that a position may
 * become visible after a greater one; whoever had read up to the greater would miss it for ever.
 *
 * <p>Three things in the database make the answer safe:
 *
 * <ol>
 *   <li>Before a transaction takes its first position, the trigger {@code announce_positions} reads the last position that
 *       anybody has taken, and takes a shared advisory lock whose key tells that number: all positions of this transaction
 *       are greater. The lock goes when the transaction has ended, which is after its rows became visible.
 *   <li>The function {@code log_watermark} first reads the last position taken, then the locks, and answers the least of
 *       all these numbers, say w. A transaction with a position up to w had taken it, and therefore its lock, before the
 *       function began; were it still running, its lock would be among those read, and w would be smaller. So every such
 *       transaction has ended. One that takes its lock later takes positions greater than w only.
 *   <li>The snapshot of a reader is taken after the function has answered, in a transaction of its own. So it shows every
 *       row up to w that will ever be there.
 * </ol>
 *
 * <p>Comparing transaction ids with the oldest that still runs does not do: of two writers the one with the lesser id may
 * take the greater position, and commit first.
 */
final class Watermark {

    private final DSLContext sql;
    private final LongSupplier complete;

    private Watermark(DSLContext sql, LongSupplier complete) {
        this.sql = sql;
        this.complete = complete;
    }

    /** For a transaction in which each statement has a snapshot of its own. */
    static Watermark live(DSLContext sql) {
        return new Watermark(sql, () -> complete(sql));
    }

    /** For a transaction with one snapshot, which must not have been taken yet. */
    static Watermark beforeSnapshot(DSLContext sql) {
        long before = complete(sql);
        return new Watermark(sql, () -> before);
    }

    private static long complete(DSLContext sql) {
        return sql.select(DSL.function(DSL.name("log_watermark"), SQLDataType.BIGINT))
                .fetchSingle()
                .value1();
    }

    /** The greatest position that is there and up to which nothing can appear any more; 0 for an empty log. */
    long position() {
        return sql.select(DSL.coalesce(DSL.max(LOG_ENTRY.POSITION), DSL.inline(0L)))
                .from(LOG_ENTRY)
                .where(LOG_ENTRY.POSITION.le(complete.getAsLong()))
                .fetchSingle()
                .value1();
    }
}
