package org.sarcomaregistry.app.calc;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A function that needs no options of its own. */
@Command(mixinStandardHelpOptions = true)
final class RowCommand implements Callable<Integer> {

    @Mixin
    private TableOptions tables = new TableOptions();

    @Spec
    private CommandSpec spec;

    private final RowFunction function;
    private final Streams streams;

    private RowCommand(RowFunction function, Streams streams) {
        this.function = function;
        this.streams = streams;
    }

    static CommandLine of(RowFunction function, Streams streams) {
        var line = new CommandLine(new RowCommand(function, streams));
        describe(line.getCommandSpec(), function);
        return line;
    }

    /** What it does, reads and adds. */
    static void describe(CommandSpec spec, RowFunction function) {
        spec.usageMessage()
                .description(function.description())
                .footer(
                        "",
                        "Columns in:    " + String.join(", ", function.inputs()),
                        "Columns added: " + String.join(", ", function.results()) + ", finding");
    }

    @Override
    public Integer call() {
        return new FunctionRunner(tables, streams)
                .run(function, spec.commandLine().getErr());
    }
}
