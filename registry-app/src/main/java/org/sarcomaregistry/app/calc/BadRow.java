package org.sarcomaregistry.app.calc;

/** A row can't be answered; the rows after it can. */
final class BadRow extends Exception {

    private static final long serialVersionUID = 1L;

    private BadRow(String code, String text) {
        super(code + ": " + text);
    }

    /** A cell that must not be empty is. */
    static BadRow missing(String column) {
        return new BadRow("MISSING", column + " is empty");
    }

    /** A cell holds something else than it may; the cell itself is not repeated. */
    static BadRow unreadable(String column, String expected) {
        return new BadRow("UNREADABLE", column + " is not " + expected);
    }

    /** A cell holds a number that makes no sense. */
    static BadRow outOfRange(String column, String expected) {
        return new BadRow("OUT-OF-RANGE", column + " is not " + expected);
    }

    /** The function does not know the scheme, or can't answer for it. */
    static BadRow schema(String reason) {
        return new BadRow("SCHEMA", reason);
    }

    /** A row has fewer or more cells than the header. */
    static BadRow cells(int cells, int columns) {
        return new BadRow("CELLS", "the row has " + cells + " cells, the header " + columns);
    }

    /** Code and text. */
    String finding() {
        return String.valueOf(getMessage());
    }
}
