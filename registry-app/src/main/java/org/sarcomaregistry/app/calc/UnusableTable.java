package org.sarcomaregistry.app.calc;

/** A table can't be read at all; the message names line, column where there is one, and reason, and repeats no cell. */
final class UnusableTable extends Exception {

    private static final long serialVersionUID = 1L;

    UnusableTable(String reason) {
        super(reason);
    }

    /** A fault at a line, counted from 1. */
    static UnusableTable at(long line, String reason) {
        return new UnusableTable("line " + line + ": " + reason);
    }

    /** A fault at a line and a column. */
    static UnusableTable at(long line, String column, String reason) {
        return new UnusableTable("line " + line + ", column " + column + ": " + reason);
    }
}
