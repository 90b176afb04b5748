package org.sarcomaregistry.app.importing;

import java.util.Locale;
import org.sarcomaregistry.domain.text.Language;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** In which language a command answers. */
public final class AnswerLanguage {

    @Option(
            names = "--language",
            paramLabel = "nb|en",
            description = "Language of the answer; ${DEFAULT-VALUE} if not given.",
            defaultValue = "en")
    private String language = "en";

    /** The language that was asked for; wrong usage if it is none of ours. */
    public Language chosen(CommandSpec spec) {
        try {
            return Language.valueOf(language.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException other) {
            throw new ParameterException(spec.commandLine(), "The language is nb or en.");
        }
    }
}
