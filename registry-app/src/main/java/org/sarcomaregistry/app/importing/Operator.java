package org.sarcomaregistry.app.importing;

import org.sarcomaregistry.domain.person.NationalIdInText;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Who does something at the command line. */
final class Operator {

    private static final int LONGEST = 255;

    @Option(
            names = "--by",
            paramLabel = "NAME",
            description = "Who does it, for the record; ${DEFAULT-VALUE} if not given.",
            defaultValue = "${sys:user.name}")
    private String by = "";

    String name(CommandSpec spec) {
        if (by.isBlank() || by.length() > LONGEST) {
            throw new ParameterException(spec.commandLine(), "NAME has 1 to 255 characters.");
        }
        return harmless(spec, "NAME", by);
    }

    /** What is kept beside reports names no patient. */
    static String harmless(CommandSpec spec, String what, String text) {
        if (NationalIdInText.isIn(text)) {
            throw new ParameterException(spec.commandLine(), what + " holds a national id.");
        }
        return text.strip();
    }

    static String reason(CommandSpec spec, String text) {
        if (text.isBlank()) {
            throw new ParameterException(spec.commandLine(), "TEXT is blank: say why.");
        }
        return harmless(spec, "TEXT", text);
    }
}
