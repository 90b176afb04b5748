package org.sarcomaregistry.db;

import java.util.Optional;
import java.util.function.Function;
import org.jooq.Field;

/**
 * One column of rows on their way to the server.
 *
 * @param field as its own table has it
 * @param value of a row, null in the database if empty
 */
record RowColumn<R>(Field<?> field, Function<R, Optional<Object>> value) {

    String name() {
        return field.getName();
    }

    Travel travel() {
        return Travel.of(field);
    }
}
