package org.sarcomaregistry.application.importing.mapping;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a mapping may name, seen from the rows of one table.
 *
 * @param columns the header of each table whose file could be read
 * @param table the table
 */
public record Schema(Mapping mapping, ImmutableMap<String, ImmutableList<String>> columns, String table) {

    /** The same, seen from another table. */
    Schema at(String other) {
        return new Schema(mapping, columns, other);
    }

    /** Whether the rows belong to rows of another table, directly or by way of others, or are its rows themselves. */
    boolean reaches(String other) {
        var at = Optional.of(table);
        for (int step = 0; step <= mapping.tables().size() && at.isPresent(); step++) {
            if (at.get().equals(other)) {
                return true;
            }
            at = mapping.above(at.get()).map(TableSpec::name);
        }
        return false;
    }

    /** Whether rows of another table belong to these. */
    boolean hasBelow(String other) {
        return mapping.above(other).filter(above -> above.name().equals(table)).isPresent();
    }

    /** The columns of a table that are named but not there. */
    Stream<Problem> missing(Place place, String from, List<String> names) {
        return Stream.ofNullable(columns.get(from))
                .flatMap(header -> names.stream().filter(name -> !header.contains(name)))
                .map(name -> Problem.at(
                        place,
                        "Kolonnen «" + name + "» finnes ikke i tabellen «" + from + "»",
                        "Table \"" + from + "\" has no column \"" + name + "\""));
    }
}
