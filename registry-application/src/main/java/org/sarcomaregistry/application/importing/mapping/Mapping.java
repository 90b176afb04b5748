package org.sarcomaregistry.application.importing.mapping;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.sarcomaregistry.application.reporting.Sender;

/**
 * How an older register becomes messages of this one.
 *
 * @param version the author's, for people: it changes when the mapping does
 * @param sender under whose name the messages come; their ids are unique within it
 * @param tables by name, in the order of the mapping
 * @param forms in the order in which a row's forms are made
 * @param text all of it as it is written
 */
public record Mapping(
        String name,
        String version,
        Sender sender,
        ImmutableMap<String, TableSpec> tables,
        ImmutableList<CheckSpec> checks,
        ImmutableList<FormSpec> forms,
        String text) {

    /** The table with a name. */
    public Optional<TableSpec> table(String table) {
        return Optional.ofNullable(tables.get(table));
    }

    /** The table to whose rows those of a table belong. */
    public Optional<TableSpec> above(String table) {
        return table(table).flatMap(TableSpec::belonging).flatMap(belonging -> table(belonging.table()));
    }
}
