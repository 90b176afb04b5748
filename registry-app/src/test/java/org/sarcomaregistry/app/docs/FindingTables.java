package org.sarcomaregistry.app.docs;

import static java.util.stream.Collectors.joining;

import java.util.Locale;
import org.sarcomaregistry.application.importing.source.Flaw;
import org.sarcomaregistry.domain.consistency.ConsistencyRules;
import org.sarcomaregistry.domain.consistency.MultiplePrimaryRules;
import org.sarcomaregistry.domain.consistency.Severity;
import org.sarcomaregistry.domain.course.Doubt;
import org.sarcomaregistry.domain.person.IdFlaw;
import org.sarcomaregistry.domain.report.FormRule;

/** Everything that the registry may remark, with its codes. */
final class FindingTables {

    private FindingTables() {}

    static String onForms() {
        var table = Markdown.table("code", "severity", "norsk", "English");
        for (var rule : FormRule.values()) {
            table.row(
                    Markdown.code(rule.code()),
                    rule.severity().code(),
                    rule.text().nb(),
                    rule.text().en());
        }
        return "\n" + table + "\n";
    }

    static String onNumbers() {
        var table = Markdown.table("code", "severity", "norsk", "English");
        for (var flaw : IdFlaw.values()) {
            table.row(
                    Markdown.code("ID-" + flaw.code().toUpperCase(Locale.ROOT)),
                    Severity.ERROR.code(),
                    flaw.text().nb(),
                    flaw.text().en());
        }
        return "\n" + table + "\n";
    }

    static String consistency() {
        var table = Markdown.table("code", "severity", "fields", "norsk", "English");
        ConsistencyRules.all()
                .forEach(rule -> table.row(
                        Markdown.code(rule.code()) + (rule.provisional() ? " *" : ""),
                        rule.severity().code(),
                        rule.fields().stream().map(Markdown::code).collect(joining(", ")),
                        rule.text().nb(),
                        rule.text().en()));
        return "\n" + table + "\n";
    }

    static String ofRows() {
        var table = Markdown.table("code", "norsk", "English");
        for (var flaw : Flaw.values()) {
            table.row(
                    Markdown.code(flaw.code()), flaw.label().nb(), flaw.label().en());
        }
        return "\n" + table + "\n";
    }

    static String doubts() {
        var table = Markdown.table("code", "norsk", "English");
        for (var doubt : Doubt.values()) {
            table.row(
                    Markdown.code(doubt.code()), doubt.text().nb(), doubt.text().en());
        }
        return "\n" + table + "\n";
    }

    static String onTwoTumours() {
        var table = Markdown.table("code", "severity", "norsk", "English");
        for (var rule : MultiplePrimaryRules.all()) {
            table.row(
                    Markdown.code(rule.code()),
                    rule.severity().code(),
                    rule.text().nb(),
                    rule.text().en());
        }
        return "\n" + table + "\n";
    }
}
