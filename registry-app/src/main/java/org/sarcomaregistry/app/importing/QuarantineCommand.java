package org.sarcomaregistry.app.importing;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.sarcomaregistry.application.importing.Decided;
import org.sarcomaregistry.application.importing.Decision;
import org.sarcomaregistry.domain.text.Language;
import org.sarcomaregistry.domain.text.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The rows of imports that wait for a person's decision, and the decision. */
@Command(
        name = "quarantine",
        mixinStandardHelpOptions = true,
        description = "Lists and shows the rows of imports that wait for a decision, and decides on one.",
        footer = {"", "Exit codes: 0 done; 2 wrong usage; 3 there is no such row, or it waits on."})
public final class QuarantineCommand implements Runnable {

    private static final int WAITS_ON = 3;

    @Spec
    private CommandSpec spec;

    private final Supplier<ImportRoom> room;

    /** A command that opens its room when it knows what is asked of it. */
    public QuarantineCommand(Supplier<ImportRoom> room) {
        this.room = room;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name what to do: list, show, promote or discard.");
    }

    @Command(
            name = "list",
            mixinStandardHelpOptions = true,
            description = "The rows that wait: place and reasons, and nothing that stands in them.")
    int list(
            @Option(
                            names = "--import",
                            paramLabel = "IMPORT",
                            description = "All rows that this import has met, also those decided upon.")
                    Optional<UUID> run,
            @Mixin AnswerLanguage language) {
        var answer = language.chosen(spec);
        try (var opened = room.get()) {
            var overview = opened.overview();
            var reasons = new ReasonLines(answer);
            var lines = new ArrayList<List<String>>();
            run.map(overview::metBy)
                    .orElseGet(overview::waiting)
                    .forEach(row -> lines.add(
                            List.of(row.id().toString(), row.state().label().in(answer), reasons.of(row))));
            if (!lines.isEmpty()) {
                spec.commandLine().getOut().println(new Columns(false).of(lines));
            }
            return 0;
        }
    }

    @Command(
            name = "show",
            mixinStandardHelpOptions = true,
            description = "One row with its cells, for the person who decides; national ids are left out.")
    int show(
            @Parameters(paramLabel = "ROW", description = "As list names it.") UUID id,
            @Mixin AnswerLanguage language) {
        var answer = language.chosen(spec);
        try (var opened = room.get()) {
            var found = opened.overview().row(id);
            if (found.isEmpty()) {
                return said(Decided.of(Decided.What.ABSENT), answer);
            }
            new HeldRowText(found.get(), answer)
                    .lines()
                    .forEach(spec.commandLine().getOut()::println);
            return 0;
        }
    }

    @Command(
            name = "promote",
            mixinStandardHelpOptions = true,
            description = "Sends a row through the intake, with what is supplied or confirmed.")
    int promote(
            @Parameters(paramLabel = "ROW", description = "As list names it.") UUID id,
            @Option(
                            names = "--set",
                            paramLabel = "COLUMN=TEXT",
                            description = "What stands in a column instead; TABLE.COLUMN for a row it belongs to.")
                    Map<String, String> cells,
            @Option(
                            names = "--cells",
                            paramLabel = "FILE",
                            description = "The same as lines of a file, for what is not to stand in a command.")
                    Optional<Path> file,
            @Option(names = "--confirm", description = "The text about drugs means the one drug that it is taken for.")
                    boolean confirmed,
            @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "Why, for the record.")
                    String reason,
            @Mixin Operator operator,
            @Mixin AnswerLanguage language) {
        var answer = language.chosen(spec);
        var supplied = new LinkedHashMap<String, String>();
        Optional.ofNullable(cells).ifPresent(supplied::putAll);
        file.ifPresent(path -> supplied.putAll(read(path)));
        var decision = new Decision(
                ImmutableMap.copyOf(supplied), confirmed, operator.name(spec), Operator.reason(spec, reason));
        try (var opened = room.get()) {
            return said(opened.decideOnRow().promote(id, decision), answer);
        }
    }

    private Map<String, String> read(Path file) {
        var cells = new LinkedHashMap<String, String>();
        try {
            for (var line : Files.readAllLines(file)) {
                int sign = line.indexOf('=');
                if (sign < 1) {
                    throw new ParameterException(spec.commandLine(), "A line of FILE is COLUMN=TEXT.");
                }
                cells.put(line.substring(0, sign), line.substring(sign + 1));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return cells;
    }

    @Command(name = "discard", mixinStandardHelpOptions = true, description = "Closes a row: nothing comes of it.")
    int discard(
            @Parameters(paramLabel = "ROW", description = "As list names it.") UUID id,
            @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "Why, for the record.")
                    String reason,
            @Mixin Operator operator,
            @Mixin AnswerLanguage language) {
        var answer = language.chosen(spec);
        var by = operator.name(spec);
        var why = Operator.reason(spec, reason);
        try (var opened = room.get()) {
            return said(opened.decideOnRow().discard(id, by, why), answer);
        }
    }

    private int said(Decided decided, Language language) {
        var text = text(decided).in(language);
        if (decided.what() == Decided.What.DONE) {
            spec.commandLine().getOut().println(text);
            decided.receipts().forEach(spec.commandLine().getOut()::println);
            return 0;
        }
        spec.commandLine().getErr().println(text);
        decided.findings()
                .forEach(finding -> spec.commandLine()
                        .getErr()
                        .println(finding.code() + " " + finding.field() + ": "
                                + finding.text().in(language)));
        return WAITS_ON;
    }

    private static Text text(Decided decided) {
        return switch (decided.what()) {
            case DONE ->
                decided.along() == 0
                        ? Text.of("Gjort.", "Done.")
                        : Text.of(
                                "Gjort, med " + decided.along() + " rader som ventet på denne.",
                                "Done, with " + decided.along() + " rows that waited for this one.");
            case REFUSED -> Text.of("Raden venter fortsatt:", "The row waits on:");
            case ABSENT -> Text.of("Raden finnes ikke i karantenen.", "There is no such row in quarantine.");
            case CLOSED -> Text.of("Raden er avgjort før.", "The row was decided upon before.");
            case UNKNOWN_COLUMN -> Text.of("Raden har ikke den kolonnen.", "The row has no such column.");
        };
    }
}
