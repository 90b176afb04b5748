package org.sarcomaregistry.app.calc;

import com.google.common.collect.ImmutableList;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The library's functions on text tables: one subcommand for each. */
@Command(
        name = "calc",
        mixinStandardHelpOptions = true,
        description = "Answers every row of a table by a function of the library.",
        footer = {
            "",
            "Exit codes: 0 all right, also where rows have findings; 1 the input can't be used; 2 wrong options."
        })
public final class CalcCommand implements Runnable {

    private static final ImmutableList<RowFunction> FUNCTIONS = ImmutableList.of(
            new StageFunction(),
            new TnmTFunction(),
            new TorontoFunction(),
            new FnclccFunction(),
            new GistRiskFunction(),
            new SftRiskFunction(),
            new Eqd2Function(),
            new ClassifyFunction(),
            new CheckFunction());

    @Spec
    private CommandSpec spec;

    private CalcCommand() {}

    /** The command with all its functions. */
    public static CommandLine commandLine(Streams streams) {
        var calc = new CommandLine(new CalcCommand());
        FUNCTIONS.forEach(function -> calc.addSubcommand(function.name(), RowCommand.of(function, streams)));
        calc.addSubcommand("national-id", NationalIdCommand.of(streams));
        return calc;
    }

    /** Without a function there is nothing to do: says so, with the usage. */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name a function.");
    }
}
