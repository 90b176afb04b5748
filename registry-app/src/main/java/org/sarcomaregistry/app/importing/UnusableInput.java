package org.sarcomaregistry.app.importing;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;
import org.sarcomaregistry.application.importing.mapping.Problem;
import org.sarcomaregistry.domain.text.Language;

/** A mapping, or a file that it names, can't be used. Nothing was imported. */
public final class UnusableInput extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient ImmutableList<Problem> problems;

    /** At least one problem. */
    public UnusableInput(List<Problem> problems) {
        super(said(problems, Language.EN));
        this.problems = ImmutableList.copyOf(problems);
    }

    /** Everything that was found, in the order of the mapping. */
    public ImmutableList<Problem> problems() {
        return problems;
    }

    /** One line for each problem: where, and what. */
    public String in(Language language) {
        return said(problems, language);
    }

    private static String said(List<Problem> problems, Language language) {
        return problems.stream()
                .map(problem -> problem.place() + ": " + problem.text().in(language))
                .collect(Collectors.joining(System.lineSeparator()));
    }
}
