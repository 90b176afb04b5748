package org.sarcomaregistry.db;

import java.util.function.Function;
import java.util.function.IntFunction;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.QueryPart;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** As what the values of a column travel: the driver sends three kinds of arrays in binary, all others as text. */
enum Travel {
    NUMBERS("int8", Long[]::new, value -> value, SQLDataType.BIGINT),
    BYTES("bytea", byte[][]::new, value -> value, SQLDataType.BLOB),
    TEXTS("text", String[]::new, Object::toString, SQLDataType.CLOB);

    private final String type;

    @SuppressWarnings("ImmutableEnumChecker") // makes arrays
    private final IntFunction<Object[]> array;

    @SuppressWarnings("ImmutableEnumChecker") // without a state
    private final Function<Object, Object> form;

    @SuppressWarnings("ImmutableEnumChecker") // jOOQ's types don't change
    private final DataType<?> inDatabase;

    Travel(String type, IntFunction<Object[]> array, Function<Object, Object> form, DataType<?> inDatabase) {
        this.type = type;
        this.array = array;
        this.form = form;
        this.inDatabase = inDatabase;
    }

    static Travel of(Field<?> column) {
        if (column.getType() == Long.class) {
            return NUMBERS;
        }
        return column.getType() == byte[].class ? BYTES : TEXTS;
    }

    /** The server's name of the type. */
    String type() {
        return type;
    }

    Object[] array(int length) {
        return array.apply(length);
    }

    Object form(Object value) {
        return form.apply(value);
    }

    /** Where the array goes. */
    QueryPart place() {
        return DSL.val(array(0), inDatabase.getArrayDataType());
    }

    /** What has arrived, in the type of its column. */
    <T> Field<T> asTold(Name name, DataType<T> column) {
        return this == TEXTS && column.getType() != String.class
                ? DSL.field(name, SQLDataType.CLOB).cast(column)
                : DSL.field(name, column);
    }
}
