package org.sarcomaregistry.app.docs;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.sarcomaregistry.domain.report.Codebook;
import org.sarcomaregistry.domain.report.CodebookVersion;
import org.sarcomaregistry.domain.report.Condition;
import org.sarcomaregistry.domain.report.FieldSpec;
import org.sarcomaregistry.domain.report.FormKind;
import org.sarcomaregistry.domain.report.Values;
import org.sarcomaregistry.domain.text.Text;

/** Every field of the codebook, one table for each group of fields. */
final class CodebookTables {

    private CodebookTables() {}

    static String text() {
        var groups =
                Codebook.current().all().stream().collect(groupingBy(FieldSpec::group, LinkedHashMap::new, toList()));
        return groups.entrySet().stream()
                .map(group -> "\n### " + title(group.getKey()) + "\n\n" + table(group.getValue()))
                .collect(joining("", "\n" + versions(), meanings() + "\n"));
    }

    private static String versions() {
        var table = Markdown.table("version", "released", "fingerprint");
        CodebookVersion.all()
                .forEach(version -> table.row(
                        version.version(), version.released().toString(), Markdown.code(version.fingerprint())));
        return table + "\nVersion " + Codebook.current().version() + " is in force.\n";
    }

    /** Each code once, with all the fields that mean the same by it. */
    private static String meanings() {
        var table = Markdown.table("code", "fields", "norsk", "English");
        Codebook.current().all().stream()
                .flatMap(field -> field.words().codes().entrySet().stream()
                        .map(code -> List.of(
                                Markdown.code(code.getKey()),
                                code.getValue().nb(),
                                code.getValue().en(),
                                Markdown.code(field.name()))))
                .distinct()
                .collect(groupingBy(
                        row -> row.subList(0, 3), LinkedHashMap::new, mapping(row -> row.get(3), joining(", "))))
                .forEach((row, fields) -> table.row(row.get(0), fields, row.get(1), row.get(2)));
        return "\n### What the codes mean\n\n" + table;
    }

    private static String title(String group) {
        return switch (group) {
            case "all" -> "`all`: in every form";
            case "patient" -> "`patient`: in every report and every piece of evidence";
            case "report" -> "`report`: in every clinical report";
            default ->
                FormKind.forms().stream()
                        .filter(kind -> kind.code().equals(group))
                        .map(kind -> "`" + group + "`: " + kind.label().en() + " ("
                                + kind.label().nb() + ")")
                        .collect(joining());
        };
    }

    private static String table(List<FieldSpec> fields) {
        var table =
                Markdown.table("field", "type", "unit", "answers", "needed", "not asked", "norsk", "English", "help");
        fields.forEach(field -> table.row(
                Markdown.code(field.name()),
                field.type().code(),
                field.unit(),
                answers(field.values()),
                condition(field.required()),
                condition(field.hidden()),
                field.label().nb(),
                field.label().en(),
                field.words().help().map(Text::en).orElse("")));
        return table.toString();
    }

    private static String answers(Values values) {
        var parts = new ArrayList<String>();
        values.reference()
                .ifPresent(reference -> parts.add(
                        "see *" + reference.name().toLowerCase(Locale.ROOT).replace('_', '-') + "*"));
        values.least()
                .ifPresent(least -> parts.add(least + " to " + values.most().orElseThrow()));
        values.codes().forEach(code -> parts.add(Markdown.code(code)));
        return String.join(", ", parts);
    }

    private static String condition(Condition requirement) {
        if (requirement.always()) {
            return "yes";
        }
        return requirement.conditions().isEmpty()
                ? ""
                : requirement.conditions().stream().map(Markdown::code).collect(joining(" or ", "with ", ""));
    }
}
