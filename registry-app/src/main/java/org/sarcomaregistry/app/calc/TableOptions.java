package org.sarcomaregistry.app.calc;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Where a table comes from and goes to; the same for every function. */
final class TableOptions {

    private static final String STREAM = "-";

    @Option(
            names = "--input",
            paramLabel = "FILE|-",
            description = "The table to read; - (the default) for standard input.")
    private String input = STREAM;

    @Option(
            names = "--output",
            paramLabel = "FILE|-",
            description = "Where to write; - (the default) for standard output.")
    private String output = STREAM;

    @Option(
            names = "--delimiter",
            paramLabel = "CHARACTER",
            description =
                    "What separates cells, in and out; tab (or \\t) for tabs. If not given: tabs in files that end"
                            + " in .tsv, commas in all others.")
    private Optional<String> delimiter = Optional.empty();

    @Spec(Target.MIXEE)
    private CommandSpec spec;

    /** The table to read; the streams' own input is never closed. */
    TableInput input(Streams streams) throws IOException, UnusableTable {
        char between = delimiter(input);
        if (input.equals(STREAM)) {
            return new TableInput(unclosed(streams.in()), between);
        }
        var file = Path.of(input);
        if (!Files.exists(file)) {
            throw new UnusableTable("there is no such file");
        }
        if (Files.isDirectory(file)) {
            throw new UnusableTable("is a folder");
        }
        return new TableInput(Files.newInputStream(file), between);
    }

    TableOutput output(Streams streams) throws IOException {
        char between = delimiter(output);
        return output.equals(STREAM)
                ? TableOutput.to(streams.out(), between)
                : TableOutput.to(Path.of(output), between);
    }

    /** What messages call the input. */
    String inputName() {
        return input.equals(STREAM) ? "standard input" : input;
    }

    private char delimiter(String name) {
        if (delimiter.isEmpty()) {
            return name.endsWith(".tsv") ? '\t' : ',';
        }
        return switch (delimiter.get()) {
            case "tab", "\\t", "\t" -> '\t';
            default -> single(delimiter.get());
        };
    }

    private char single(String text) {
        if (text.length() != 1 || "\"\r\n".contains(text)) {
            throw new ParameterException(spec.commandLine(), "The delimiter is one character, or tab.");
        }
        return text.charAt(0);
    }

    private static InputStream unclosed(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public void close() {
                // Standard input belongs to the process.
            }
        };
    }
}
