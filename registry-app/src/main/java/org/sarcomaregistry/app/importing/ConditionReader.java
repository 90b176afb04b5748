package org.sarcomaregistry.app.importing;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import org.sarcomaregistry.application.importing.mapping.Condition;
import org.sarcomaregistry.application.importing.mapping.Expression;

/** Reads what a mapping asks: a value with a test, or other questions together. */
final class ConditionReader {

    private static final ImmutableSet<String> TESTS = ImmutableSet.of("is", "given", "at_least", "at_most");

    private final ExpressionReader expressions;

    ConditionReader(ExpressionReader expressions) {
        this.expressions = expressions;
    }

    Condition read(Node node) {
        var fields = node.named();
        if (fields.containsKey("all")) {
            return new Condition.Together(all(Block.of(node, "all").need("all")), true);
        }
        if (fields.containsKey("any")) {
            return new Condition.Together(all(Block.of(node, "any").need("any")), false);
        }
        if (fields.containsKey("not")) {
            return new Condition.Not(read(Block.of(node, "not").need("not")));
        }
        return tests(node);
    }

    private ImmutableList<Condition> all(Node node) {
        return node.listed().stream().map(this::read).collect(toImmutableList());
    }

    private Condition tests(Node node) {
        var value = node.without(TESTS);
        if (value.fields().size() == node.fields().size()) {
            throw new Misread(
                    node.place(),
                    "Et vilkår trenger is, given, at_least eller at_most",
                    "A condition needs is, given, at_least or at_most");
        }
        return tests(node, expressions.read(value));
    }

    private static Condition tests(Node node, Expression value) {
        var tests = new ArrayList<Condition>();
        node.field("is").ifPresent(texts -> tests.add(new Condition.Among(value, ImmutableSet.copyOf(texts.list()))));
        node.field("given").ifPresent(given -> {
            var is = new Condition.Given(value);
            tests.add(given.yes() ? is : new Condition.Not(is));
        });
        var least = node.field("at_least").map(ExpressionReader::decimal);
        var most = node.field("at_most").map(ExpressionReader::decimal);
        if (least.isPresent() || most.isPresent()) {
            tests.add(new Condition.Within(value, least, most));
        }
        return tests.size() == 1 ? tests.get(0) : new Condition.Together(ImmutableList.copyOf(tests), true);
    }
}
