package org.sarcomaregistry.http.sandbox;

import org.sarcomaregistry.domain.text.Text;

/**
 * What the sheet says of one rule.
 *
 * @param evidence what the verdict rests on
 */
record Verdict(Result result, Text evidence) {

    /** How a client did. */
    enum Result {
        /** It was tried, and each time the client did right. */
        KEPT,
        /** At least once the client did wrong. */
        BROKEN,
        /** Nothing that happened shows it. */
        UNTRIED
    }

    static Verdict untried() {
        return new Verdict(Result.UNTRIED, Text.of("ikke prøvd", "not tried"));
    }

    /** Kept if no attempt went wrong; untried if there was none. */
    static Verdict of(long tried, long wrong) {
        if (tried == 0) {
            return untried();
        }
        return new Verdict(
                wrong == 0 ? Result.KEPT : Result.BROKEN,
                Text.of(wrong + " feil av " + tried, wrong + " wrong of " + tried));
    }
}
