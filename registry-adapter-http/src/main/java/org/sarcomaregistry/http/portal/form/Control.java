package org.sarcomaregistry.http.portal.form;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.util.Collections;
import java.util.Optional;
import java.util.stream.Stream;
import org.sarcomaregistry.domain.consistency.ConsistencyRules;
import org.sarcomaregistry.domain.report.Condition;
import org.sarcomaregistry.domain.report.FieldSpec;
import org.sarcomaregistry.domain.report.Finding;
import org.sarcomaregistry.http.portal.view.ControlView;
import org.sarcomaregistry.http.portal.view.ControlView.Answering;
import org.sarcomaregistry.http.portal.view.ControlView.Asking;
import org.sarcomaregistry.http.portal.view.ControlView.Kind;
import org.sarcomaregistry.http.portal.view.ControlView.Problem;
import org.sarcomaregistry.http.portal.view.ControlView.Wording;
import org.sarcomaregistry.http.portal.view.Words;

/** One field on a page. */
record Control(Sheet sheet, FieldSpec field, Words words) {

    /** So many lines are there to type in, and always an empty one more. */
    private static final int LINES = 3;

    ControlView view() {
        var answers = sheet.form().answers(field.name());
        var choices = new Choices(field, words, sheet.circumstances());
        return new ControlView(
                field.name(),
                choices.kind(answers.size()),
                wording(),
                asking(),
                answering(answers, choices),
                sheet.found(field).stream().map(this::problem).collect(toImmutableList()),
                stored(answers));
    }

    private Wording wording() {
        return new Wording(
                words.say(field.label()),
                field.words().help().map(words::say),
                Hints.of(field).map(words::say),
                unit());
    }

    private String unit() {
        return switch (field.unit()) {
            case "count" -> "";
            case "points" -> words.say("poeng", "points");
            default -> field.unit();
        };
    }

    private Asking asking() {
        return new Asking(
                field.required().holdsFor(sheet.form()),
                !field.hidden().holdsFor(sheet.form()),
                written(field.required()),
                written(field.hidden()));
    }

    private static String written(Condition condition) {
        return Joiner.on(' ').join(condition.conditions());
    }

    private Answering answering(ImmutableList<String> answers, Choices choices) {
        var options = choices.options(answers);
        var typed = answers.stream()
                .filter(answer ->
                        options.stream().noneMatch(option -> option.code().equals(answer)))
                .collect(toImmutableList());
        return new Answering(
                options,
                lines(typed, choices.kind(answers.size())),
                choices.suggested().map(Sheet::listId),
                typed.isEmpty() ? ImmutableList.of() : choices.meanings(typed));
    }

    private ImmutableList<String> lines(ImmutableList<String> typed, Kind kind) {
        int empty = switch (kind) {
            case TEXTS -> Math.max(LINES - typed.size(), field.type().isMany() ? 1 : 0);
            case TEXT, LONG -> typed.isEmpty() ? 1 : 0;
            case SELECT, CHECKS, FIXED -> 0;
        };
        return Stream.concat(typed.stream(), Collections.nCopies(empty, "").stream())
                .collect(toImmutableList());
    }

    /** A remark is confirmed by its code; one that was confirmed only informs, and can be taken back. */
    private Problem problem(Finding finding) {
        boolean confirmed = sheet.form().answers("confirmed").contains(finding.code());
        boolean confirmable = finding.severity().isConfirmable() && isRule(finding.code());
        return new Problem(
                words.say(finding.text()),
                finding.rejects(),
                Optional.of(finding.code()).filter(code -> confirmable || confirmed),
                confirmed);
    }

    private static boolean isRule(String code) {
        return ConsistencyRules.all().stream().anyMatch(rule -> rule.code().equals(code));
    }

    private Optional<String> stored(ImmutableList<String> answers) {
        return sheet.circumstances()
                .stored()
                .map(saved -> saved.answers(field.name()))
                .filter(saved -> !saved.equals(answers))
                .map(saved -> saved.isEmpty() ? words.say("ikke besvart", "not answered") : said(saved));
    }

    private String said(ImmutableList<String> answers) {
        var options = new Choices(field, words, sheet.circumstances()).options(answers);
        return answers.stream()
                .map(answer -> options.stream()
                        .filter(option -> option.code().equals(answer))
                        .map(ControlView.Option::words)
                        .findFirst()
                        .orElse(answer))
                .collect(java.util.stream.Collectors.joining(", "));
    }
}
