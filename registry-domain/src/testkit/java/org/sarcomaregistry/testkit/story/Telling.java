package org.sarcomaregistry.testkit.story;

import java.time.LocalDate;
import java.util.Optional;
import org.sarcomaregistry.domain.code.Codes;
import org.sarcomaregistry.domain.report.FormKind;
import org.sarcomaregistry.domain.report.ReportForm;

/**
 * One message: a form, and the day on which the registry learnt it.
 *
 * @param id the sender's id, unique within its story
 * @param replaces id of the earlier message that it corrects or withdraws
 * @param form without message id and patient, which the story adds
 */
public record Telling(String id, LocalDate learntOn, Optional<String> replaces, ReportForm form) {

    /** A first message. */
    public static Telling of(String id, LocalDate learntOn, ReportForm form) {
        return new Telling(id, learntOn, Optional.empty(), form);
    }

    /** A message that takes this one back, on the same day. */
    public Telling withdrawnBy(String other) {
        return new Telling(other, learntOn, Optional.of(id), PlainForms.withdrawal());
    }

    /**
     * The kind of form.
     *
     * @throws IllegalArgumentException if the form names none
     */
    public FormKind kind() {
        return form.answer("form")
                .flatMap(code -> Codes.parse(FormKind.class, code))
                .orElseThrow(() -> new IllegalArgumentException("not a form"));
    }

    /** The same message with another form. */
    public Telling with(ReportForm other) {
        return new Telling(id, learntOn, replaces, other);
    }

    /** The same form under another id. */
    public Telling under(String otherId) {
        return new Telling(otherId, learntOn, replaces, form);
    }
}
