package org.sarcomaregistry.application.importing.mapping;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * A table of the source.
 *
 * @param columns those of the file's columns that it has; empty for all. Several tables may have parts of one file
 * @param where which rows of the file are its rows; empty for all
 * @param key columns that tell its rows apart; empty if nothing does
 * @param belonging how its rows belong to those of another table
 * @param groupBy columns in which rows agree that tell the same thing; empty if each row is a thing of its own
 * @param partOf name of the form of the other table to which its rows contribute; such a table makes no forms
 */
public record TableSpec(
        Place place,
        String name,
        FileForm file,
        ImmutableList<String> columns,
        Optional<Condition> where,
        ImmutableList<String> key,
        Optional<Belonging> belonging,
        ImmutableList<String> groupBy,
        Optional<String> partOf) {

    /**
     * How rows belong to those of another table.
     *
     * @param table the other table
     * @param by columns that hold the other table's key, in its order
     */
    public record Belonging(String table, ImmutableList<String> by) {}
}
