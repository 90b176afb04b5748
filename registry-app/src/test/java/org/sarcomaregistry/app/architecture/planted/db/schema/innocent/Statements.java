package org.sarcomaregistry.app.architecture.planted.db.schema.innocent;

/** No mistake; stands for what jOOQ marks as plain SQL. */
public interface Statements {

    /** Marked as jOOQ marks it. */
    @interface PlainSQL {}

    /** Takes SQL as text. */
    @PlainSQL
    int execute(String sql);
}
