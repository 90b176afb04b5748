package org.sarcomaregistry.app.calc;

import java.util.concurrent.Callable;
import org.sarcomaregistry.domain.person.CheckRule;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** National identity numbers, by the check digits of today or those from 2032 on. */
@Command(mixinStandardHelpOptions = true)
final class NationalIdCommand implements Callable<Integer> {

    private static final String FROM_2032 = "2032";

    @Mixin
    private TableOptions tables = new TableOptions();

    @Option(
            names = "--rules",
            paramLabel = "classic|2032",
            description =
                    "How the first check digit is judged: classic for numbers issued before 2032; 2032 (the default)"
                            + " for those issued from then on too, which takes every older one.")
    private String rules = FROM_2032;

    @Spec
    private CommandSpec spec;

    private final Streams streams;

    private NationalIdCommand(Streams streams) {
        this.streams = streams;
    }

    static CommandLine of(Streams streams) {
        var line = new CommandLine(new NationalIdCommand(streams));
        RowCommand.describe(line.getCommandSpec(), new NationalIdFunction(CheckRule.FROM_2032));
        return line;
    }

    @Override
    public Integer call() {
        return new FunctionRunner(tables, streams)
                .run(new NationalIdFunction(rule()), spec.commandLine().getErr());
    }

    private CheckRule rule() {
        return switch (rules) {
            case "classic" -> CheckRule.CLASSIC;
            case FROM_2032 -> CheckRule.FROM_2032;
            default -> throw new ParameterException(spec.commandLine(), "The rules are classic or 2032.");
        };
    }
}
