package org.sarcomaregistry.application.importing.mapping;

import com.google.common.collect.ImmutableSet;
import java.nio.charset.Charset;
import java.util.OptionalInt;

/**
 * How a table's file is written.
 *
 * @param name file name within the folder of the register
 * @param delimiter what stands between two cells
 * @param quoted whether a cell that begins with a quotation mark ends at the next one, delimiters and line ends included
 * @param endsWithLine whether the last row must end with a line end: without it nobody can tell whether it is whole
 * @param rows how many rows the table had when it was handed over; a file cut off at a line's end can't be told otherwise
 * @param blanks texts that mean that nothing is known, such as {@code [Not Available]}
 */
public record FileForm(
        String name,
        char delimiter,
        boolean quoted,
        boolean endsWithLine,
        OptionalInt rows,
        Charset encoding,
        ImmutableSet<String> blanks) {

    public FileForm {
        if (name.isBlank() || name.contains("/") || name.contains("\\") || name.contains("..")) {
            throw new IllegalArgumentException("not a file's name within the folder");
        }
    }
}
