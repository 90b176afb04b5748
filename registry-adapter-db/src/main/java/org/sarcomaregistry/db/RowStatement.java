package org.sarcomaregistry.db;

import com.google.common.collect.ImmutableList;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Result;

/**
 * A statement for any number of rows, written in jOOQ and rendered once: to render it takes as long as to run it for some
 * twenty rows.
 *
 * @param <R> what one row is made of
 */
final class RowStatement<R> {

    private final String text;
    private final ImmutableList<RowColumn<R>> columns;

    RowStatement(String text, ImmutableList<RowColumn<R>> columns) {
        this.text = text;
        this.columns = columns;
    }

    /** What is made of an answer. */
    interface Reader<T> {
        T read(ResultSet answer) throws SQLException;
    }

    /** Runs the statement within the transaction of a context, and reads what it answers. */
    <T> T fetch(DSLContext sql, Collection<R> rows, Reader<T> reader) {
        return sql.connectionResult(connection -> {
            try (var statement = prepared(connection, ImmutableList.copyOf(rows));
                    var answer = statement.executeQuery()) {
                return reader.read(answer);
            }
        });
    }

    /** Runs the statement within the transaction of a context; what it answers are these columns. */
    Result<Record> records(DSLContext sql, Collection<R> rows, Field<?>... fields) {
        return fetch(sql, rows, answer -> sql.fetch(answer, fields));
    }

    /** Runs the statement within the transaction of a context. */
    void execute(DSLContext sql, Collection<R> rows) {
        sql.connection(connection -> {
            try (var statement = prepared(connection, ImmutableList.copyOf(rows))) {
                statement.execute();
            }
        });
    }

    private PreparedStatement prepared(Connection connection, ImmutableList<R> rows) throws SQLException {
        var statement = connection.prepareStatement(text);
        for (int i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            statement.setArray(i + 1, connection.createArrayOf(column.travel().type(), values(column, rows)));
        }
        return statement;
    }

    private Object[] values(RowColumn<R> column, ImmutableList<R> rows) {
        var travel = column.travel();
        var values = travel.array(rows.size());
        for (int i = 0; i < values.length; i++) {
            var value = column.value().apply(rows.get(i));
            if (value.isPresent()) {
                values[i] = travel.form(value.get());
            }
        }
        return values;
    }
}
