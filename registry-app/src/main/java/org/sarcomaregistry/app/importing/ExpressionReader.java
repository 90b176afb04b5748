package org.sarcomaregistry.app.importing;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import org.sarcomaregistry.application.importing.mapping.AllOf;
import org.sarcomaregistry.application.importing.mapping.Capitals;
import org.sarcomaregistry.application.importing.mapping.Choice;
import org.sarcomaregistry.application.importing.mapping.CodeMap;
import org.sarcomaregistry.application.importing.mapping.Column;
import org.sarcomaregistry.application.importing.mapping.Constant;
import org.sarcomaregistry.application.importing.mapping.DateFormat;
import org.sarcomaregistry.application.importing.mapping.DateOf;
import org.sarcomaregistry.application.importing.mapping.DateRead;
import org.sarcomaregistry.application.importing.mapping.DaysAfter;
import org.sarcomaregistry.application.importing.mapping.DrugCodes;
import org.sarcomaregistry.application.importing.mapping.EveryRow;
import org.sarcomaregistry.application.importing.mapping.Expression;
import org.sarcomaregistry.application.importing.mapping.Extreme;
import org.sarcomaregistry.application.importing.mapping.FirstOf;
import org.sarcomaregistry.application.importing.mapping.JoinedText;
import org.sarcomaregistry.application.importing.mapping.Otherwise;
import org.sarcomaregistry.application.importing.mapping.OverRows;
import org.sarcomaregistry.application.importing.mapping.Scaled;
import org.sarcomaregistry.application.importing.mapping.UnitNumber;

/**
 * Reads what a mapping says about a value: a text stands for itself, a list for everything in it, and named pieces for
 * one function with what belongs to it.
 */
final class ExpressionReader {

    private static final ImmutableMap<String, BiFunction<ExpressionReader, Node, Expression>> FUNCTIONS =
            ImmutableMap.<String, BiFunction<ExpressionReader, Node, Expression>>builder()
                    .put("column", ExpressionReader::column)
                    .put(
                            "value",
                            (reader, node) ->
                                    reader.names.value(Block.of(node, "value").need("value")))
                    .put("text", ExpressionReader::text)
                    .put("first", (reader, node) -> new FirstOf(reader.listed(node, "first")))
                    .put("largest", (reader, node) -> new Extreme(reader.listed(node, "largest"), true))
                    .put("smallest", (reader, node) -> new Extreme(reader.listed(node, "smallest"), false))
                    .put("number", ExpressionReader::number)
                    .put("date", ExpressionReader::date)
                    .put("date_of", ExpressionReader::dateOf)
                    .put("days", ExpressionReader::days)
                    .put("over", ExpressionReader::over)
                    .put("every", (reader, node) -> new EveryRow(reader.only(node, "every")))
                    .put("drugs", (reader, node) -> new DrugCodes(reader.only(node, "drugs")))
                    .put("unit", ExpressionReader::unit)
                    .put("when", ExpressionReader::choice)
                    .buildOrThrow();

    /** What may follow upon any function, in the order in which it is done. */
    private static final ImmutableSet<String> AFTERWARDS = ImmutableSet.of("upper", "map", "unmapped", "otherwise");

    private final Vocabulary names;
    private final Edition edition;
    private final ConditionReader conditions = new ConditionReader(this);

    ExpressionReader(Vocabulary names, Edition edition) {
        this.names = names;
        this.edition = edition;
    }

    Expression read(Node node) {
        return switch (node.kind()) {
            case TEXT -> new Constant(node.words());
            case LIST -> new AllOf(node.listed().stream().map(this::read).collect(toImmutableList()));
            case NAMED -> afterwards(node, function(node.without(AFTERWARDS)));
        };
    }

    private Expression function(Node node) {
        var named =
                node.fields().keySet().stream().filter(FUNCTIONS::containsKey).toList();
        if (named.size() == 1) {
            return Objects.requireNonNull(FUNCTIONS.get(named.get(0))).apply(this, node);
        }
        var list = String.join(", ", FUNCTIONS.keySet());
        throw new Misread(
                node.place(),
                "Her må det stå nøyaktig én funksjon; kjent er " + list,
                "Exactly one function is needed here; known are " + list);
    }

    private Expression afterwards(Node node, Expression function) {
        var value = function;
        if (node.field("upper").map(Node::yes).orElse(false)) {
            value = new Capitals(value);
        }
        if (node.field("unmapped").isPresent() && node.field("map").isEmpty()) {
            throw new Misread(node.place(), "«unmapped» står uten «map»", "\"unmapped\" stands without \"map\"");
        }
        if (node.field("map").isPresent()) {
            value = new CodeMap(
                    value,
                    codes(node.field("map").get()),
                    node.field("unmapped").map(Node::words));
        }
        return node.field("otherwise").isPresent()
                ? new Otherwise(value, read(node.field("otherwise").get()))
                : value;
    }

    /** Codes written here, or the name of those written elsewhere. */
    private ImmutableMap<String, String> codes(Node node) {
        return node.kind() == Node.Kind.TEXT ? names.codeMap(node) : codesHere(node);
    }

    /** Our code for each of theirs; a blank text of ours says nothing. */
    static ImmutableMap<String, String> codesHere(Node node) {
        var codes = ImmutableMap.<String, String>builder();
        node.named().forEach((from, to) -> codes.put(from, to.kind() == Node.Kind.TEXT ? to.text() : to.words()));
        return codes.buildOrThrow();
    }

    private Expression column(Node node) {
        var block = Block.of(node, "column", "of");
        return new Column(
                node.place(), block.text("column"), block.optional("of").map(Node::words));
    }

    private Expression text(Node node) {
        var block = Block.of(node, "text", "between");
        return new JoinedText(
                block.need("text").listed().stream().map(this::read).collect(toImmutableList()),
                block.optional("between").map(Node::text).orElse(""));
    }

    private Expression number(Node node) {
        var block = edition.block(node, ImmutableList.of("number", "times", "divided_by", "round"), "decimal");
        var round = block.optional("round").map(ExpressionReader::decimal).orElse(BigDecimal.ZERO);
        if (round.signum() < 0 || round.compareTo(BigDecimal.TEN) > 0) {
            throw new Misread(node.place(), "«round» er 0 til 10 desimaler", "\"round\" is 0 to 10 decimals");
        }
        return new Scaled(
                read(block.need("number")),
                isComma(block),
                block.optional("times").map(ExpressionReader::decimal).orElse(BigDecimal.ONE),
                block.optional("divided_by").map(this::read),
                round.intValue());
    }

    private static boolean isComma(Block block) {
        var decimal = block.text("decimal", "point");
        if (!decimal.equals("point") && !decimal.equals("comma")) {
            throw Block.unknown(block.need("decimal"), decimal, List.of("comma", "point"));
        }
        return decimal.equals("comma");
    }

    private Expression unit(Node node) {
        edition.need(Edition.SECOND, node, "unit");
        return new UnitNumber(only(node, "unit"));
    }

    static BigDecimal decimal(Node node) {
        try {
            return new BigDecimal(node.words());
        } catch (NumberFormatException notANumber) {
            throw new Misread(node.place(), "Her må det stå et tall", "A number is needed here");
        }
    }

    private Expression date(Node node) {
        var block = edition.block(node, ImmutableList.of("date", "format"), "formats");
        var patterns =
                block.optional("formats").map(Node::list).orElseGet(() -> ImmutableList.of(block.text("format")));
        try {
            return new DateRead(
                    read(block.need("date")),
                    patterns.stream().map(this::format).collect(toImmutableList()));
        } catch (IllegalArgumentException noPattern) {
            throw new Misread(
                    node.place(),
                    "«format» er ikke et datoformat, for eksempel dd.MM.uuuu",
                    "\"format\" is no format of dates, such as dd.MM.uuuu");
        }
    }

    /** In the first version every pattern was that of a whole date. */
    private DateFormat format(String pattern) {
        return edition == Edition.FIRST ? DateFormat.whole(pattern) : DateFormat.of(pattern);
    }

    private Expression dateOf(Node node) {
        var parts = Block.of(Block.of(node, "date_of").need("date_of"), "year", "month", "day");
        return new DateOf(read(parts.need("year")), read(parts.need("month")), read(parts.need("day")));
    }

    private Expression days(Node node) {
        var block = Block.of(node, "days", "after");
        return new DaysAfter(read(block.need("days")), read(block.need("after")));
    }

    private Expression over(Node node) {
        var block = Block.of(node, "over", "each");
        return new OverRows(node.place(), block.text("over"), read(block.need("each")));
    }

    private Expression choice(Node node) {
        var block = Block.of(node, "when", "then", "else");
        return new Choice(
                conditions.read(block.need("when")),
                read(block.need("then")),
                block.optional("else").map(this::read));
    }

    private ImmutableList<Expression> listed(Node node, String function) {
        return Block.of(node, function).need(function).listed().stream()
                .map(this::read)
                .collect(toImmutableList());
    }

    private Expression only(Node node, String function) {
        return read(Block.of(node, function).need(function));
    }

    ConditionReader conditions() {
        return conditions;
    }
}
