package org.sarcomaregistry.domain.course;

import org.sarcomaregistry.domain.report.FormKind;
import org.sarcomaregistry.domain.report.MessageKey;

/**
 * Names an expected report by one message that it is expected from. Courses are folded anew whenever something is told;
 * the messages stay. Several names may be of one expected report, because several messages may tell its event.
 *
 * @param kind the clinical report that is expected
 * @param evidence one of the messages that show the event
 */
public record Expected(FormKind kind, MessageKey evidence) {

    /**
     * Refuses forms that nothing lets the registry expect.
     *
     * @param kind the clinical report that is expected
     * @param evidence one of the messages that show the event
     */
    public Expected {
        if (kind.family() != FormKind.Family.REPORT || kind == FormKind.FOLLOW_UP) {
            throw new IllegalArgumentException("no evidence lets this form be expected: " + kind.code());
        }
    }
}
