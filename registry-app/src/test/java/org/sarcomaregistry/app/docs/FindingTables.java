package org.sarcomaregistry.app.docs;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.sarcomaregistry.application.importing.source.Flaw;
import org.sarcomaregistry.domain.consistency.ConsistencyRules;
import org.sarcomaregistry.domain.consistency.MultiplePrimaryRules;
import org.sarcomaregistry.domain.consistency.PairRule;
import org.sarcomaregistry.domain.consistency.Severity;
import org.sarcomaregistry.domain.course.Doubt;
import org.sarcomaregistry.domain.person.IdFlaw;
import org.sarcomaregistry.domain.report.FormRule;
import org.sarcomaregistry.domain.text.Text;

/** Everything that the registry may remark, with its codes. */
final class FindingTables {

    private FindingTables() {}

    static String onForms() {
        return graded(List.of(FormRule.values()), FormRule::code, FormRule::severity, FormRule::text);
    }

    static String onNumbers() {
        return graded(
                List.of(IdFlaw.values()),
                flaw -> "ID-" + flaw.code().toUpperCase(Locale.ROOT),
                flaw -> Severity.ERROR,
                IdFlaw::text);
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
        return graded(List.of(Doubt.values()), Doubt::code, Doubt::severity, Doubt::text);
    }

    static String onTwoTumours() {
        return graded(MultiplePrimaryRules.all(), PairRule::code, PairRule::severity, PairRule::text);
    }

    private static <R> String graded(
            List<R> rules, Function<R, String> code, Function<R, Severity> severity, Function<R, Text> text) {
        var table = Markdown.table("code", "severity", "norsk", "English");
        for (var rule : rules) {
            var said = text.apply(rule);
            table.row(Markdown.code(code.apply(rule)), severity.apply(rule).code(), said.nb(), said.en());
        }
        return "\n" + table + "\n";
    }
}
