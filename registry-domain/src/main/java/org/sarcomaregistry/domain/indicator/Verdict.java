package org.sarcomaregistry.domain.indicator;

import com.google.common.collect.ImmutableList;
import org.sarcomaregistry.domain.report.EntryRef;
import org.sarcomaregistry.domain.text.Text;

/**
 * What a criterion says of one course, and why.
 *
 * @param reason one sentence
 * @param because the entries of the log that decided it; empty when silence did
 */
public record Verdict(Truth truth, Text reason, ImmutableList<EntryRef> because) {

    /**
     * {@return a verdict that no entry of the log decided}
     *
     * @param truth yes, no or unknown
     * @param reason why, for the reader of an explanation
     */
    public static Verdict of(Truth truth, Text reason) {
        return new Verdict(truth, reason, ImmutableList.of());
    }

    /** The opposite verdict for the same reason. */
    Verdict negate() {
        return new Verdict(truth.negate(), reason, because);
    }
}
