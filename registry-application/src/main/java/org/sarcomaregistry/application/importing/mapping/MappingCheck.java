package org.sarcomaregistry.application.importing.mapping;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sarcomaregistry.domain.report.Codebook;

/** Finds everything that a mapping names and that doesn't exist, before any row is looked at. */
public final class MappingCheck {

    private static final ImmutableSet<String> MADE_BY_US = ImmutableSet.of("message_id", "form", "form_version");

    private final Mapping mapping;
    private final ImmutableMap<String, ImmutableList<String>> inFile;
    private final ImmutableMap<String, ImmutableList<String>> columns;

    private MappingCheck(Mapping mapping, ImmutableMap<String, ImmutableList<String>> columns) {
        this.mapping = mapping;
        this.inFile = columns;
        this.columns = columns.entrySet().stream()
                .collect(ImmutableMap.toImmutableMap(
                        Map.Entry::getKey, header -> ofTable(header.getKey(), header.getValue())));
    }

    private ImmutableList<String> ofTable(String table, ImmutableList<String> header) {
        return mapping.table(table)
                .map(TableSpec::columns)
                .filter(some -> !some.isEmpty())
                .orElse(header);
    }

    /**
     * The problems of a mapping, by its tables, checks and forms.
     *
     * @param columns the header of each table whose file could be read
     */
    public static ImmutableList<Problem> of(Mapping mapping, ImmutableMap<String, ImmutableList<String>> columns) {
        var check = new MappingCheck(mapping, columns);
        return Stream.of(
                        mapping.tables().values().stream().flatMap(check::table),
                        mapping.checks().stream().flatMap(check::check),
                        mapping.forms().stream().flatMap(check::form))
                .flatMap(problems -> problems)
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    private Stream<Problem> table(TableSpec table) {
        var schema = new Schema(mapping, columns, table.name());
        var own = Stream.concat(
                schema.missing(table.place(), table.name(), table.key()),
                schema.missing(table.place(), table.name(), table.groupBy()));
        return Stream.of(
                        own,
                        part(table, new Schema(mapping, inFile, table.name())),
                        belonging(table, schema),
                        part(table))
                .flatMap(problems -> problems);
    }

    /** What a table takes of its file. */
    private static Stream<Problem> part(TableSpec table, Schema file) {
        return Stream.concat(
                file.missing(table.place(), table.name(), table.columns()),
                table.where().stream().flatMap(where -> where.problems(file)));
    }

    private Stream<Problem> belonging(TableSpec table, Schema schema) {
        if (table.belonging().isEmpty()) {
            return Stream.empty();
        }
        var belonging = table.belonging().get();
        var above = mapping.table(belonging.table());
        if (above.isEmpty()) {
            return unknownTable(table.place(), belonging.table());
        }
        if (isCircle(table.name())) {
            return Stream.of(Problem.at(
                    table.place(),
                    "Tabellene hører til hverandre i ring",
                    "The tables belong to each other in a circle"));
        }
        if (above.get().key().size() != belonging.by().size() || belonging.by().isEmpty()) {
            return Stream.of(Problem.at(
                    table.place(),
                    "«by» må ha like mange kolonner som nøkkelen til «" + belonging.table() + "»",
                    "\"by\" needs as many columns as the key of \"" + belonging.table() + "\""));
        }
        return schema.missing(table.place(), table.name(), belonging.by());
    }

    private boolean isCircle(String start) {
        var seen = new HashSet<String>();
        var at = Optional.of(start);
        while (at.isPresent() && seen.add(at.get())) {
            at = mapping.above(at.get()).map(TableSpec::name);
        }
        return at.isPresent();
    }

    private Stream<Problem> part(TableSpec table) {
        boolean known = table.partOf()
                .map(name -> mapping.forms().stream()
                        .anyMatch(form -> form.name().equals(name)
                                && table.belonging()
                                        .map(belonging -> belonging.table().equals(form.table()))
                                        .orElse(false)))
                .orElse(true);
        return known
                ? Stream.empty()
                : Stream.of(Problem.at(
                        table.place(),
                        "«part_of» må nevne et skjema som lages av tabellen radene hører til",
                        "\"part_of\" must name a form made of the table to which the rows belong"));
    }

    private Stream<Problem> check(CheckSpec check) {
        return mapping.table(check.table()).isEmpty()
                ? unknownTable(check.place(), check.table())
                : check.when().problems(new Schema(mapping, columns, check.table()));
    }

    private Stream<Problem> form(FormSpec form) {
        if (mapping.table(form.table()).isEmpty()) {
            return unknownTable(form.place(), form.table());
        }
        var schema = new Schema(mapping, columns, form.table());
        return Stream.of(
                        form.when().stream().flatMap(when -> when.problems(schema)),
                        form.messageId().problems(schema),
                        form.receivedOn().stream().flatMap(day -> day.problems(schema)),
                        form.fields().stream().flatMap(field -> field(form, field, schema)),
                        unanswered(form),
                        overPart(form))
                .flatMap(problems -> problems);
    }

    private Stream<Problem> overPart(FormSpec form) {
        return mapping
                .table(form.table())
                .filter(table -> table.partOf().isPresent())
                .map(table -> Problem.at(
                        form.place(),
                        "Tabellen «" + table.name() + "» er del av et annet skjema og lager ingen",
                        "Table \"" + table.name() + "\" is part of another form and makes none"))
                .stream();
    }

    private static Stream<Problem> field(FormSpec form, FieldSpec field, Schema schema) {
        var known = Codebook.current().fields(form.kind());
        return known.containsKey(field.name()) && !MADE_BY_US.contains(field.name())
                ? field.value().problems(schema)
                : Stream.of(Problem.at(
                        field.place(),
                        "Skjemaet " + form.kind().code() + " har ikke noe felt «" + field.name() + "» å fylle ut",
                        "The form " + form.kind().code() + " has no field \"" + field.name() + "\" to be filled in"));
    }

    /** A field that every form needs and the mapping forgot would reject every row. */
    private static Stream<Problem> unanswered(FormSpec form) {
        return Codebook.current().fields(form.kind()).values().stream()
                .filter(spec -> spec.required().always() && !MADE_BY_US.contains(spec.name()))
                .filter(spec ->
                        form.fields().stream().noneMatch(field -> field.name().equals(spec.name())))
                .map(spec -> Problem.at(
                        form.place(),
                        "Skjemaet " + form.kind().code() + " må ha feltet «" + spec.name() + "»",
                        "The form " + form.kind().code() + " needs the field \"" + spec.name() + "\""));
    }

    private static Stream<Problem> unknownTable(Place place, String table) {
        return Stream.of(
                Problem.at(place, "Tabellen «" + table + "» finnes ikke", "There is no table \"" + table + "\""));
    }
}
