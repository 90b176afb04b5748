package org.sarcomaregistry.domain.quality;

import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import org.sarcomaregistry.domain.code.Coded;
import org.sarcomaregistry.domain.code.Codes;
import org.sarcomaregistry.domain.report.FieldSpec;
import org.sarcomaregistry.domain.report.ReportForm;

/** How a field of a report was answered. Each field of each report is in exactly one state. */
public enum FieldState implements Coded {
    /** With something that says more than that nobody knows. */
    ANSWERED,
    /** With a code that says that nobody knows. */
    UNKNOWN,
    /** Not at all, though it was asked. */
    BLANK,
    /** Not at all, because other answers leave it out. */
    NOT_ASKED;

    /** What is called otherwise than {@code unknown} in lists of codes from elsewhere. */
    private static final ImmutableSet<String> NOBODY_KNOWS = ImmutableSet.of("basis=9", "t=TX", "n=NX", "residual=RX");

    /**
     * {@return how a field was answered} That something could not be assessed is an answer where the list offers it beside
     * {@code unknown}, and else means that nobody knows (TX, NX, RX). A date that is known to the month or year only is an
     * answer.
     *
     * @param spec a field of the report's form
     * @param form the report's answers
     */
    public static FieldState of(FieldSpec spec, ReportForm form) {
        var answers = form.answers(spec.name());
        if (!answers.isEmpty()) {
            return isUnknown(spec.name(), answers) ? UNKNOWN : ANSWERED;
        }
        return spec.hidden().holdsFor(form) ? NOT_ASKED : BLANK;
    }

    private static boolean isUnknown(String field, Collection<String> answers) {
        return answers.stream().allMatch(code -> code.equals("unknown") || NOBODY_KNOWS.contains(field + "=" + code));
    }

    @Override
    public String code() {
        return Codes.fromName(this);
    }
}
