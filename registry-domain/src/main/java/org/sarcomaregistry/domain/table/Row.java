package org.sarcomaregistry.domain.table;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.Ints;
import java.util.Optional;
import java.util.function.Function;
import org.sarcomaregistry.domain.code.Coded;
import org.sarcomaregistry.domain.code.Codes;

/** One line of a table. Every accessor answers with the value or breaks the table, naming this line. */
public final class Row {

    private static final Splitter MEMBERS = Splitter.on(';').trimResults();

    private final String table;
    private final int line;
    private final ImmutableMap<String, String> values;

    Row(String table, int line, ImmutableMap<String, String> values) {
        this.table = table;
        this.line = line;
        this.values = values;
    }

    /** {@return the line in the file, from 1} */
    public int line() {
        return line;
    }

    /**
     * {@return the text of a cell that must not be empty}
     *
     * @param column name of a column
     */
    public String text(String column) {
        return optional(column).orElseThrow(() -> broken(column + " is empty"));
    }

    /**
     * {@return the text of a cell, or empty where the cell is}
     *
     * @param column name of a column
     */
    public Optional<String> optional(String column) {
        String value = values.get(column);
        if (value == null) {
            throw broken("there is no column " + column);
        }
        return value.isEmpty() ? Optional.empty() : Optional.of(value);
    }

    /**
     * {@return the cell as a whole number}
     *
     * @param column name of a column
     */
    public int integer(String column) {
        return parsed(column, text -> Optional.ofNullable(Ints.tryParse(text)));
    }

    /**
     * {@return the cell as {@code yes} or {@code no}}
     *
     * @param column name of a column
     */
    public boolean flag(String column) {
        return parsed(column, text -> switch (text) {
            case "yes" -> Optional.of(true);
            case "no" -> Optional.of(false);
            default -> Optional.empty();
        });
    }

    /**
     * {@return the members of a cell that lists them with semicolons; an empty cell lists nothing}
     *
     * @param column name of a column
     */
    public ImmutableList<String> list(String column) {
        var members = optional(column).map(MEMBERS::splitToList).map(ImmutableList::copyOf);
        if (members.isPresent() && members.get().contains("")) {
            throw broken(column + " has an empty member");
        }
        return members.orElse(ImmutableList.of());
    }

    /**
     * {@return the cell as a value of a closed set}
     *
     * @param <E> the set of codes
     * @param set class of the codes
     * @param column name of a column
     */
    public <E extends Enum<E> & Coded> E code(Class<E> set, String column) {
        return parsed(column, text -> Codes.parse(set, text));
    }

    /**
     * {@return the cell as read by a parser that answers empty for what it does not understand}
     *
     * @param <T> what the cell stands for
     * @param column name of a column
     * @param parser empty for text that is no such value
     */
    public <T> T parsed(String column, Function<String, Optional<T>> parser) {
        String text = text(column);
        return parser.apply(text).orElseThrow(() -> broken(column + " cannot be " + text));
    }

    /**
     * Like {@link #parsed}, for a cell that may be empty.
     *
     * @param <T> what the cell stands for
     * @param column name of a column
     * @param parser empty for text that is no such value
     * @return empty for an empty cell
     */
    public <T> Optional<T> parsedIfPresent(String column, Function<String, Optional<T>> parser) {
        return optional(column).map(text -> parsed(column, parser));
    }

    /**
     * {@return the fault to throw when an owner finds this row wrong}
     *
     * @param reason what is wrong, in English
     */
    public BrokenTable broken(String reason) {
        return new BrokenTable(table, line, reason);
    }
}
