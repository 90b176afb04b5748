package org.sarcomaregistry.db;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.QueryPart;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * Many rows on their way into one statement, as one array for each column: the statement's text is the same however many
 * rows there are.
 */
final class Rows<R> {

    private static final String NAME = "told";
    private static final Field<Long> ORDER = DSL.field(DSL.name(NAME, "told_order"), SQLDataType.BIGINT);

    /** To make the type of an array takes longer than to write a row. */
    private static final ConcurrentMap<DataType<?>, DataType<?>> ARRAYS = new ConcurrentHashMap<>();

    private final ImmutableList<R> rows;
    private final List<Field<?>> columns = new ArrayList<>();
    private final List<QueryPart> arrays = new ArrayList<>();

    Rows(Collection<R> rows) {
        this.rows = ImmutableList.copyOf(rows);
    }

    /** Adds a column, named and typed as one of a table. */
    <T> Rows<R> with(Field<T> column, Function<R, T> value) {
        return withOptional(column, value.andThen(Optional::of));
    }

    /** Adds a column whose missing values are null in the database. */
    <T> Rows<R> withOptional(Field<T> column, Function<R, Optional<T>> value) {
        columns.add(column);
        arrays.add(array(column.getDataType(), value));
        return this;
    }

    /** JSON travels as text: as an array of its own type it would be read more slowly. */
    Rows<R> withJson(Field<JSONB> column, Function<R, String> value) {
        columns.add(column);
        arrays.add(array(SQLDataType.CLOB, value.andThen(Optional::of)));
        return this;
    }

    private <T> Field<T[]> array(DataType<T> type, Function<R, Optional<T>> value) {
        @SuppressWarnings("unchecked") // An array of the type that the data type says.
        T[] values = (T[]) Array.newInstance(type.getType(), rows.size());
        IntStream.range(0, values.length).forEach(i -> value.apply(rows.get(i)).ifPresent(v -> values[i] = v));
        return DSL.val(values, arrayOf(type));
    }

    @SuppressWarnings("unchecked") // Under each type there is the type of its arrays.
    private static <T> DataType<T[]> arrayOf(DataType<T> type) {
        return (DataType<T[]>) ARRAYS.computeIfAbsent(type, DataType::getArrayDataType);
    }

    /** The rows as a table, with their order. */
    Table<?> table() {
        var places =
                IntStream.range(0, arrays.size()).mapToObj(i -> "{" + i + "}").collect(Collectors.joining(", "));
        var names = columns.stream().map(Field::getName).collect(Collectors.toCollection(ArrayList::new));
        names.add(ORDER.getName());
        return DSL.table("unnest(" + places + ") with ordinality", arrays.toArray(new QueryPart[0]))
                .as(NAME, names.toArray(new String[0]));
    }

    /** The columns that were added, as their own table has them. */
    ImmutableList<Field<?>> columns() {
        return ImmutableList.copyOf(columns);
    }

    /** The columns that were added, as this table has them, in the same order. */
    ImmutableList<Field<?>> fields() {
        return columns.stream().map(this::field).collect(toImmutableList());
    }

    /** One column of the table. */
    <T> Field<T> field(Field<T> column) {
        var name = DSL.name(NAME, column.getName());
        return column.getType() == JSONB.class
                ? DSL.field(name, SQLDataType.CLOB).cast(column.getDataType())
                : DSL.field(name, column.getDataType());
    }

    /** The place of a row among those given, from one. */
    Field<Long> order() {
        return ORDER;
    }
}
