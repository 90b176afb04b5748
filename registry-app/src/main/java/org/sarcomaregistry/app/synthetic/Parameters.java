package org.sarcomaregistry.app.synthetic;

import java.util.Optional;
import org.sarcomaregistry.domain.table.Row;
import org.sarcomaregistry.domain.table.Table;

/** Reads the tables of parameters that lie beside the generator. */
final class Parameters {

    private static final double PER_CENT = 100;

    private Parameters() {}

    static Table table(String name) {
        return Table.load(Parameters.class, name);
    }

    /** A cell that holds a number with or without decimals. */
    static double number(Row row, String column) {
        return row.parsed(column, text -> parse(text));
    }

    /** A cell in per cent, as a probability. */
    static double probability(Row row, String column) {
        return number(row, column) / PER_CENT;
    }

    static Optional<Double> parse(String text) {
        try {
            return Optional.of(Double.parseDouble(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
