package org.sarcomaregistry.app.importing;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.sarcomaregistry.application.importing.ImportOptions;
import org.sarcomaregistry.application.importing.Reconciliation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Imports an older register through the same intake as a hospital's reports. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Imports an older register: delimited files in a folder, read as a mapping says.",
        footer = {
            "",
            "Exit codes: 0 balanced, everything taken; 1 the mapping or a file can't be used, or the import broke off",
            "(run it again: nothing is lost); 2 wrong usage; 3 balanced, with rejected or quarantined rows."
        })
public final class ImportCommand implements Callable<Integer> {

    private static final int UNUSABLE = 1;
    private static final int WITH_REJECTED = 3;

    @Parameters(index = "0", paramLabel = "FOLDER", description = "The folder with the register's files.")
    private Path folder = Path.of(".");

    @Option(
            names = "--mapping",
            required = true,
            paramLabel = "NAME|FILE",
            description = "A mapping that comes with the program (tcga-sarc), or a file.")
    private String mapping = "";

    @Option(
            names = "--received-on",
            paramLabel = "YYYY-MM-DD",
            description = "Day of receipt of every message; what the mapping says, or today, if not given.")
    private Optional<LocalDate> receivedOn = Optional.empty();

    @Option(
            names = "--dispositions",
            paramLabel = "FILE",
            description = "Where to write what became of each row; dispositions.csv if not given.")
    private Path dispositions = Path.of("dispositions.csv");

    @Option(
            names = "--batch",
            paramLabel = "MESSAGES",
            description = "Messages to a commit; ${DEFAULT-VALUE} if not given.",
            defaultValue = "500")
    private int batch = 500;

    @Option(names = "--dry-run", description = "Store nothing: only tell what would become of each row.")
    private boolean dry;

    @Mixin
    private Operator operator = new Operator();

    @Mixin
    private AnswerLanguage language = new AnswerLanguage();

    @Spec
    private CommandSpec spec;

    private final Supplier<ImportRoom> room;
    private final Clock clock;

    /** A command that opens its room when the files have been found in order. */
    public ImportCommand(Supplier<ImportRoom> room, Clock clock) {
        this.room = room;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        var answer = language.chosen(spec);
        var options = options();
        try {
            var files = RegisterFiles.read(folder, Mappings.find(mapping));
            var reconciliation = run(files, options);
            spec.commandLine().getOut().println(new ReconciliationText(reconciliation, dry, answer));
            new ReasonLines(answer)
                    .of(files.mapping(), reconciliation.dispositions())
                    .forEach(spec.commandLine().getOut()::println);
            var missed = ExpectedRows.missed(files.mapping(), reconciliation);
            missed.forEach(text -> spec.commandLine().getOut().println(text.in(answer)));
            spec.commandLine().getOut().println(dispositions);
            return code(reconciliation, missed.isEmpty());
        } catch (UnusableInput unusable) {
            spec.commandLine().getErr().println(unusable.in(answer));
            return UNUSABLE;
        }
    }

    private Reconciliation run(RegisterFiles files, ImportOptions options) {
        try (var opened = room.get();
                var progress = new ProgressOnTerminal(files.mapping().name())) {
            return new RegisterImport(opened.importReports()).run(files, options, dispositions, progress);
        }
    }

    private static int code(Reconciliation reconciliation, boolean whole) {
        if (!reconciliation.isBalanced()) {
            return UNUSABLE;
        }
        boolean taken = !reconciliation.hasRejected() && !reconciliation.hasQuarantined();
        return taken && whole ? 0 : WITH_REJECTED;
    }

    private ImportOptions options() {
        try {
            return new ImportOptions(receivedOn, LocalDate.now(clock), batch, operator.name(spec), dry);
        } catch (IllegalArgumentException nonsense) {
            throw new ParameterException(spec.commandLine(), nonsense.getMessage());
        }
    }
}
