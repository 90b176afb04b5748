package org.sarcomaregistry.app.calc;

import com.google.common.collect.ImmutableList;

/** A function that answers each row by itself. */
interface RowFunction {

    /** The name on the command line. */
    String name();

    /** What it does, in a sentence for the usage. */
    String description();

    /** The columns that it needs; a table without one of them can't be used. */
    ImmutableList<String> inputs();

    /** The columns that it adds. */
    ImmutableList<String> results();

    /**
     * The values of the result columns.
     *
     * @throws BadRow if a cell is empty or can't be read
     */
    Answer answer(InputRow row) throws BadRow;
}
