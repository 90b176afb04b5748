package org.sarcomaregistry.application.importing.mapping;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How a table's file is written.
 *
 * @param name file name within the folder of the register
 * @param delimiter what stands between two cells
 * @param quote a cell that begins with it ends at the next one, delimiters and line ends included
 * @param endsWithLine whether the last row must end with a line end: without it nobody can tell whether it is whole
 * @param rows how many rows the table had when it was handed over; a file cut off at a line's end can't be told otherwise
 * @param header names of the columns of a file that doesn't name them itself; else empty
 */
public record FileForm(
        String name,
        char delimiter,
        Optional<Character> quote,
        boolean endsWithLine,
        OptionalInt rows,
        Charset encoding,
        ImmutableList<String> header,
        Blanks blanks) {

    /**
     * Texts that mean that nothing is known, such as {@code [Not Available]}.
     *
     * @param everywhere in all columns
     * @param byColumn in one column only, such as 99 for an unknown score
     */
    public record Blanks(ImmutableSet<String> everywhere, ImmutableSetMultimap<String, String> byColumn) {

        /** Whether a cell says that nothing is known. */
        public boolean has(String column, String cell) {
            var text = cell.strip();
            return everywhere.contains(text) || byColumn.containsEntry(column, text);
        }
    }

    public FileForm {
        if (name.isBlank() || name.contains("/") || name.contains("\\") || name.contains("..")) {
            throw new IllegalArgumentException("not a file's name within the folder");
        }
    }
}
