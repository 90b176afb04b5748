package org.sarcomaregistry.app.bench;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sarcomaregistry.application.reporting.Submission;
import org.sarcomaregistry.domain.report.ReportForm;

/**
 * Messages as an older register would hand them over: for each kind of form a file with a row for each message and a
 * column for each answer, and a mapping that says no more than which column is which field.
 */
final class OldFiles {

    private static final List<String> MADE_BY_THE_PROGRAM = List.of("form", "form_version", "message_id", "replaces");

    private final SortedMap<String, List<Submission>> kinds = new TreeMap<>();

    private OldFiles() {}

    /** Writes the files into a folder; answers the mapping's. */
    static Path write(Path folder, List<List<Submission>> persons) throws IOException {
        var files = new OldFiles();
        persons.forEach(person -> person.forEach(submission -> files.kinds
                .computeIfAbsent(submission.form().answer("form").orElseThrow(), kind -> new ArrayList<>())
                .add(submission)));
        var tables = new StringBuilder("language: 2\nmapping: old\nversion: 1\n\ntables:\n");
        var forms = new StringBuilder("\nforms:\n");
        for (var kind : files.kinds.entrySet()) {
            var columns = columns(kind.getValue());
            Files.write(folder.resolve(kind.getKey() + ".tsv"), rows(kind.getValue(), columns));
            tables.append("  ")
                    .append(kind.getKey())
                    .append(": {file: ")
                    .append(kind.getKey())
                    .append(".tsv}\n");
            forms.append(form(kind.getKey(), columns));
        }
        return Files.writeString(folder.resolve("old.yaml"), tables.append(forms));
    }

    /** The fields that are answered, each with its largest number of answers. */
    private static SortedMap<String, Integer> columns(List<Submission> submissions) {
        var columns = new TreeMap<String, Integer>();
        for (var submission : submissions) {
            submission.form().fields().forEach((field, answers) -> columns.merge(field, answers.size(), Math::max));
        }
        columns.keySet().removeAll(MADE_BY_THE_PROGRAM);
        return columns;
    }

    private static List<String> rows(List<Submission> submissions, Map<String, Integer> columns) {
        var rows = new ArrayList<String>();
        var header = new ArrayList<>(List.of("id", "old", "received"));
        columns.forEach((field, most) -> {
            for (int i = 0; i < most; i++) {
                header.add(field + i);
            }
        });
        rows.add(String.join("\t", header));
        submissions.forEach(submission -> rows.add(row(submission, columns)));
        return rows;
    }

    private static String row(Submission submission, Map<String, Integer> columns) {
        var form = submission.form();
        var cells = new ArrayList<String>();
        cells.add(id(submission, form, "message_id"));
        cells.add(form.answer("replaces").isEmpty() ? "" : id(submission, form, "replaces"));
        cells.add(submission.receivedOn().toString());
        columns.forEach((field, most) -> {
            ImmutableList<String> answers = form.answers(field);
            for (int i = 0; i < most; i++) {
                cells.add(i < answers.size() ? answers.get(i) : "");
            }
        });
        return String.join("\t", cells);
    }

    /** Unique among all senders, who become one. */
    private static String id(Submission submission, ReportForm form, String field) {
        return submission.sender().name() + '/' + form.answer(field).orElseThrow();
    }

    private static String form(String kind, SortedMap<String, Integer> columns) {
        var form = new StringBuilder("  " + kind + ":\n    table: " + kind + "\n    form: " + kind
                + "\n    message_id: {column: id}\n    received_on: {column: received}\n    fields:\n");
        if (columns.containsKey("reason")) {
            form.append("      replaces: {column: old}\n");
        }
        columns.forEach((field, most) -> {
            form.append("      ").append(field).append(": [");
            for (int i = 0; i < most; i++) {
                form.append(i == 0 ? "" : ", ")
                        .append("{column: ")
                        .append(field)
                        .append(i)
                        .append('}');
            }
            form.append("]\n");
        });
        return form.toString();
    }
}
