package org.sarcomaregistry.app.importing;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.sarcomaregistry.application.importing.ImportOverview.Standing;
import org.sarcomaregistry.application.importing.UndoImport;
import org.sarcomaregistry.domain.text.Language;
import org.sarcomaregistry.domain.text.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells what imports have amounted to by now, and takes them back. */
@Command(
        name = "imports",
        mixinStandardHelpOptions = true,
        description = "Lists the imports, shows one of them as it stands, or withdraws everything that it has stored.",
        footer = {"", "Exit codes: 0 done; 2 wrong usage; 3 there is no such import, or something was left as it is."})
public final class ImportsCommand implements Runnable {

    private static final int NOT_ALL = 3;
    private static final int MOST = 100;

    @Spec
    private CommandSpec spec;

    private final Supplier<ImportRoom> room;

    /** A command that opens its room when it knows what is asked of it. */
    public ImportsCommand(Supplier<ImportRoom> room) {
        this.room = room;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name what to do: list, show or undo.");
    }

    @Command(name = "list", mixinStandardHelpOptions = true, description = "The newest imports.")
    int list(@Mixin AnswerLanguage language) {
        var answer = language.chosen(spec);
        try (var opened = room.get()) {
            var lines = new ArrayList<List<String>>();
            opened.overview().newest(MOST).forEach(one -> lines.add(line(one, answer)));
            if (!lines.isEmpty()) {
                spec.commandLine().getOut().println(new Columns(false).of(lines));
            }
            return 0;
        }
    }

    private static List<String> line(Standing one, Language language) {
        return ImmutableList.of(
                one.run().id().toString(),
                at(one.run().begunAt()),
                one.run().mapping() + " " + one.run().version(),
                one.run().by(),
                state(one).in(language));
    }

    /** To the second, in UTC. */
    static String at(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private static Text state(Standing one) {
        if (one.run().undone().isPresent()) {
            return Text.of("angret", "undone");
        }
        return one.run().finished().isPresent()
                ? Text.of("fullført", "finished")
                : Text.of("avbrutt eller i gang", "broken off or under way");
    }

    @Command(name = "show", mixinStandardHelpOptions = true, description = "One import as it stands.")
    int show(
            @Parameters(paramLabel = "IMPORT", description = "As import and list name it.") UUID id,
            @Mixin AnswerLanguage language) {
        var answer = language.chosen(spec);
        try (var opened = room.get()) {
            var found = opened.overview().run(id);
            if (found.isEmpty()) {
                return absent(answer);
            }
            shown(found.get(), answer).forEach(spec.commandLine().getOut()::println);
            return 0;
        }
    }

    private static List<String> shown(Standing one, Language language) {
        var lines = new ArrayList<String>();
        lines.add(String.join("  ", line(one, language)));
        if (!one.counts().isEmpty()) {
            lines.add(CountText.table(one.counts(), language));
            lines.add("");
            lines.add(CountText.balance(one.counts()).in(language));
        }
        lines.add(Text.of(
                        one.stored() + " meldinger lagret, " + one.withdrawn() + " av dem trukket tilbake.",
                        one.stored() + " messages stored, " + one.withdrawn() + " of them withdrawn.")
                .in(language));
        one.run()
                .undone()
                .ifPresent(undone -> lines.add(at(undone.at()) + "  " + undone.by() + ": " + undone.reason()));
        return lines;
    }

    @Command(
            name = "undo",
            mixinStandardHelpOptions = true,
            description = "Withdraws everything that an import has stored; what was corrected since is left as it is.")
    int undo(
            @Parameters(paramLabel = "IMPORT", description = "As import and list name it.") UUID id,
            @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "Why, for the record.")
                    String reason,
            @Mixin Operator operator,
            @Mixin AnswerLanguage language) {
        var answer = language.chosen(spec);
        var by = operator.name(spec);
        var why = Operator.reason(spec, reason);
        try (var opened = room.get()) {
            var result = opened.undoImport().undo(id, by, why);
            if (result.isEmpty()) {
                return absent(answer);
            }
            spec.commandLine().getOut().println(undone(result.get()).in(answer));
            result.get()
                    .left()
                    .forEach(receipt -> spec.commandLine()
                            .getOut()
                            .println(left().in(answer) + receipt.message().id() + " " + receipt.id()));
            return result.get().left().isEmpty() ? 0 : NOT_ALL;
        }
    }

    private static Text undone(UndoImport.Result result) {
        return Text.of(
                result.withdrawn() + " meldinger er trukket tilbake; " + result.before() + " var det før; "
                        + result.left().size() + " er rettet siden og står; " + result.closed()
                        + " rader i karantene er lukket.",
                result.withdrawn() + " messages were withdrawn; " + result.before() + " had been before; "
                        + result.left().size() + " were corrected since and stand; " + result.closed()
                        + " quarantined rows were closed.");
    }

    private static Text left() {
        return Text.of("Står som den er (melding, kvittering): ", "Left as it is (message, receipt): ");
    }

    private int absent(Language language) {
        spec.commandLine()
                .getErr()
                .println(Text.of("Importen finnes ikke.", "There is no such import.")
                        .in(language));
        return NOT_ALL;
    }
}
