package org.sarcomaregistry.domain.table;

/** A shipped table contradicts itself; the message reads {@code file:line: reason}. */
public final class BrokenTable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * A fault at a line of a table, counted from 1; line 0 stands for the whole file.
     *
     * @param table name of the file
     * @param line from 1
     * @param reason what is wrong, in English
     */
    public BrokenTable(String table, int line, String reason) {
        super(table + ":" + line + ": " + reason);
    }
}
