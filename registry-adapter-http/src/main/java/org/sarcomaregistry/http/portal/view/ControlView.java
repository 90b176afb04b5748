package org.sarcomaregistry.http.portal.view;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * What a field of a form is answered with.
 *
 * @param name the field's name in the codebook
 * @param problems what was found in the answer
 * @param stored what stands in the registry, where it is something else than what stands here
 */
public record ControlView(
        String name,
        Kind kind,
        Wording wording,
        Asking asking,
        Answering answering,
        ImmutableList<Problem> problems,
        Optional<String> stored) {

    /** What it looks like. */
    public enum Kind {
        /** A choice of one. */
        SELECT,
        /** Boxes to tick. */
        CHECKS,
        /** One line. */
        TEXT,
        /** Several lines, one answer in each. */
        TEXTS,
        /** A text of some length. */
        LONG,
        /** Can be read, not changed. */
        FIXED
    }

    /**
     * What people read at it.
     *
     * @param hint how the answer is written
     */
    public record Wording(String label, Optional<String> help, Optional<String> hint, String unit) {}

    /**
     * When it is asked.
     *
     * @param needed whether an answer is needed as things stand
     * @param shown whether it is asked as things stand
     * @param neededWhen {@code field=code} or {@code field}, apart by spaces: any of them makes it needed
     * @param hiddenWhen the same: any of them hides it
     */
    public record Asking(boolean needed, boolean shown, String neededWhen, String hiddenWhen) {}

    /**
     * What it is answered with.
     *
     * @param options codes to choose between; with lines to type, those that stand beside them
     * @param typed what was typed; as many lines as are shown
     * @param list id of the list of suggestions
     * @param meanings what the codes that were typed mean
     */
    public record Answering(
            ImmutableList<Option> options,
            ImmutableList<String> typed,
            Optional<String> list,
            ImmutableList<String> meanings) {}

    /** A code to choose. */
    public record Option(String code, String words, boolean chosen) {}

    /**
     * Something that was found.
     *
     * @param rejects whether the report can't be sent like this
     * @param confirm the code by which the reporter may say that it is true nevertheless
     * @param confirmed whether that has been said
     */
    public record Problem(String text, boolean rejects, Optional<String> confirm, boolean confirmed) {}

    /** Id of its first input; links of the summary lead there. */
    public String id() {
        return "f-" + name;
    }

    /** Whether several inputs belong to it, which then stand in a group. */
    public boolean isGroup() {
        return kind == Kind.CHECKS
                || kind == Kind.TEXTS
                || (kind == Kind.TEXT && !answering.options().isEmpty());
    }

    /** Whether something in it keeps the report from being sent. */
    public boolean isWrong() {
        return problems.stream().anyMatch(Problem::rejects);
    }

    /** Ids of what describes it; null where nothing does, so that the attribute is left out. */
    public @org.jspecify.annotations.Nullable String describedBy() {
        var ids = new StringBuilder();
        if (wording.help().isPresent() || wording.hint().isPresent()) {
            ids.append(id()).append("-help ");
        }
        if (!problems.isEmpty()) {
            ids.append(id()).append("-problem");
        }
        return ids.isEmpty() ? null : ids.toString().strip();
    }
}
