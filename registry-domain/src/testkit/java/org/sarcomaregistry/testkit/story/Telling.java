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

    /**
     * {@return a first message}
     *
     * @param id of a message
     * @param learntOn day of receipt
     * @param form answers by field name
     */
    public static Telling of(String id, LocalDate learntOn, ReportForm form) {
        return new Telling(id, learntOn, Optional.empty(), form);
    }

    /**
     * {@return a message that takes this one back, on the same day}
     *
     * @param other id of the message that withdraws it
     */
    public Telling withdrawnBy(String other) {
        return new Telling(other, learntOn, Optional.of(id), PlainForms.withdrawal());
    }

    /**
     * {@return the kind of form}
     *
     * @throws IllegalArgumentException if the form names none
     */
    public FormKind kind() {
        return form.answer("form")
                .flatMap(code -> Codes.parse(FormKind.class, code))
                .orElseThrow(() -> new IllegalArgumentException("not a form"));
    }

    /**
     * {@return the same message with another form}
     *
     * @param other form instead of the one there is
     */
    public Telling with(ReportForm other) {
        return new Telling(id, learntOn, replaces, other);
    }

    /**
     * {@return the same form under another id}
     *
     * @param otherId id instead of the one there is
     */
    public Telling under(String otherId) {
        return new Telling(otherId, learntOn, replaces, form);
    }
}
