package org.sarcomaregistry.db;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.Query;
import org.jooq.QueryPart;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * The columns of rows on their way into one statement, as one array for each: the statement's text is the same however
 * many rows there are, so that it is made once.
 *
 * @param <R> what one row is made of
 */
final class RowColumns<R> {

    private static final String NAME = "told";
    private static final Field<Long> ORDER = DSL.field(DSL.name(NAME, "told_order"), SQLDataType.BIGINT);

    private final ImmutableList<RowColumn<R>> columns;

    private RowColumns(ImmutableList<RowColumn<R>> columns) {
        this.columns = columns;
    }

    /** No columns yet. */
    static <R> RowColumns<R> none() {
        return new RowColumns<>(ImmutableList.of());
    }

    /** Adds a column, named and typed as one of a table. */
    <T> RowColumns<R> with(Field<T> column, Function<R, T> value) {
        return withOptional(column, value.andThen(Optional::of));
    }

    /** Adds a column whose missing values are null in the database. */
    <T> RowColumns<R> withOptional(Field<T> column, Function<R, Optional<T>> value) {
        return and(new RowColumn<>(column, value.andThen(told -> told.map(Object.class::cast))));
    }

    /** JSON travels as text. */
    RowColumns<R> withJson(Field<JSONB> column, Function<R, Optional<String>> value) {
        return and(new RowColumn<>(column, value.andThen(told -> told.map(Object.class::cast))));
    }

    private RowColumns<R> and(RowColumn<R> column) {
        return new RowColumns<>(ImmutableList.<RowColumn<R>>builder()
                .addAll(columns)
                .add(column)
                .build());
    }

    /** The rows as a table, with their order. */
    Table<?> table() {
        var places =
                IntStream.range(0, columns.size()).mapToObj(i -> "{" + i + "}").collect(Collectors.joining(", "));
        var names = Stream.concat(columns.stream().map(RowColumn::name), Stream.of(ORDER.getName()));
        return DSL.table(
                        "unnest(" + places + ") with ordinality",
                        columns.stream().map(column -> column.travel().place()).toArray(QueryPart[]::new))
                .as(NAME, names.toArray(String[]::new));
    }

    /** The columns that were added, as their own table has them. */
    ImmutableList<Field<?>> columns() {
        return columns.stream().map(RowColumn::field).collect(toImmutableList());
    }

    /** The columns that were added, as this table has them, in the same order. */
    ImmutableList<Field<?>> fields() {
        return columns.stream().map(column -> field(column.field())).collect(toImmutableList());
    }

    /** One column of the table. */
    <T> Field<T> field(Field<T> column) {
        return Travel.of(column).asTold(DSL.name(NAME, column.getName()), column.getDataType());
    }

    /** Whether a row of their own table has the values of one of these. */
    Condition equal() {
        return DSL.and(columns.stream().map(column -> equal(column.field())).toList());
    }

    private <T> Condition equal(Field<T> column) {
        return column.eq(field(column));
    }

    /** The place of a row among those given, from one. */
    Field<Long> order() {
        return ORDER;
    }

    /** A statement that has the rows as a table once, and no other values. */
    RowStatement<R> statement(Query query) {
        return new RowStatement<>(DSL.using(SQLDialect.POSTGRES).render(query), columns);
    }
}
