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

    /** The line in the file, from 1. */
    public int line() {
        return line;
    }

    /** The text of a cell that must not be empty. */
    public String text(String column) {
        return optional(column).orElseThrow(() -> broken(column + " is empty"));
    }

    /** The text of a cell, or empty where the cell is. */
    public Optional<String> optional(String column) {
        String value = values.get(column);
        if (value == null) {
            throw broken("there is no column " + column);
        }
        return value.isEmpty() ? Optional.empty() : Optional.of(value);
    }

    /** The cell as a whole number. */
    public int integer(String column) {
        return parsed(column, text -> Optional.ofNullable(Ints.tryParse(text)));
    }

    /** The cell as {@code yes} or {@code no}. */
    public boolean flag(String column) {
        return parsed(column, text -> switch (text) {
            case "yes" -> Optional.of(true);
            case "no" -> Optional.of(false);
            default -> Optional.empty();
        });
    }

    /** The members of a cell that lists them with semicolons; an empty cell lists nothing. */
    public ImmutableList<String> list(String column) {
        var members = optional(column).map(MEMBERS::splitToList).map(ImmutableList::copyOf);
        if (members.isPresent() && members.get().contains("")) {
            throw broken(column + " has an empty member");
        }
        return members.orElse(ImmutableList.of());
    }

    /** The cell as a value of a closed set. */
    public <E extends Enum<E> & Coded> E code(Class<E> set, String column) {
        return parsed(column, text -> Codes.parse(set, text));
    }

    /** The cell as read by a parser that answers empty for what it does not understand. */
    public <T> T parsed(String column, Function<String, Optional<T>> parser) {
        String text = text(column);
        return parser.apply(text).orElseThrow(() -> broken(column + " cannot be " + text));
    }

    /** Like {@link #parsed}, for a cell that may be empty. */
    public <T> Optional<T> parsedIfPresent(String column, Function<String, Optional<T>> parser) {
        return optional(column).map(text -> parsed(column, parser));
    }

    /** The fault to throw when an owner finds this row wrong. */
    public BrokenTable broken(String reason) {
        return new BrokenTable(table, line, reason);
    }
}
