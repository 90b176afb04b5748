package org.sarcomaregistry.application.importing.mapping;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What stands in a column of the row itself, or of the row of another table that it belongs to.
 *
 * @param table the other table; empty for the row's own
 */
public record Column(Place place, String name, Optional<String> table) implements Expression {

    @Override
    public Answer in(Scene scene) {
        return Answer.of(scene.row(table).flatMap(row -> row.cell(name)));
    }

    @Override
    public List<Expression> parts() {
        return List.of();
    }

    @Override
    public Stream<String> columns() {
        return Stream.of(table.map(other -> other + "." + name).orElse(name));
    }

    @Override
    public Stream<Problem> problems(Schema schema) {
        var from = table.orElse(schema.table());
        if (!schema.reaches(from)) {
            return Stream.of(Problem.at(
                    place,
                    "Radene i «" + schema.table() + "» hører ikke til noen rad i «" + from + "»",
                    "The rows of \"" + schema.table() + "\" belong to no row of \"" + from + "\""));
        }
        return schema.missing(place, from, List.of(name));
    }
}
