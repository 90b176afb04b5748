package org.sarcomaregistry.application.importing.mapping;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the rows of another table that belong to this one say, in the order of the file. A row that can't be read there
 * is left out, and is told of by itself.
 *
 * @param value in terms of the other table's rows
 */
public record OverRows(Place place, String table, Expression value) implements Expression {

    @Override
    public Answer in(Scene scene) {
        var answers = new ArrayList<Answer>();
        for (var row : scene.below(table)) {
            var answer = value.in(scene.at(row));
            if (answer.flaws().isEmpty()) {
                answers.add(answer);
            } else {
                scene.leaveOut(
                        row, new LeftOut.Reason(answer.flaws(), value.columns().collect(toImmutableList())));
            }
        }
        return Answer.together(ImmutableList.copyOf(answers));
    }

    @Override
    public List<Expression> parts() {
        return List.of(value);
    }

    @Override
    public Stream<String> columns() {
        return value.columns().map(column -> table + "." + column);
    }

    @Override
    public Stream<Problem> problems(Schema schema) {
        return schema.hasBelow(table)
                ? value.problems(schema.at(table))
                : Stream.of(Problem.at(
                        place,
                        "Ingen rader i «" + table + "» hører til radene i «" + schema.table() + "»",
                        "No rows of \"" + table + "\" belong to the rows of \"" + schema.table() + "\""));
    }
}
