package org.sarcomaregistry.application.importing.mapping;

import java.util.List;
import java.util.stream.Stream;

/** What a mapping says about a value. Pure: the same row among the same rows has the same answer. */
public sealed interface Expression
        permits AllOf,
                Capitals,
                Choice,
                CodeMap,
                Column,
                Constant,
                DateOf,
                DateRead,
                DaysAfter,
                DrugCodes,
                EveryRow,
                Extreme,
                FirstOf,
                JoinedText,
                Otherwise,
                OverRows,
                Scaled,
                UnitNumber {

    /** What it says of the row of a scene. */
    Answer in(Scene scene);

    /** The expressions that it is made of. */
    List<Expression> parts();

    /** The columns that it looks at; those of other tables with the table's name and a dot before them. */
    default Stream<String> columns() {
        return parts().stream().flatMap(Expression::columns).distinct();
    }

    /** What it names that doesn't exist. */
    default Stream<Problem> problems(Schema schema) {
        return parts().stream().flatMap(part -> part.problems(schema));
    }
}
