package org.sarcomaregistry.domain.report;

import org.sarcomaregistry.domain.consistency.Severity;
import org.sarcomaregistry.domain.text.Text;

/**
 * What the examination of a form found. A finding names the place and never repeats what was answered there.
 *
 * @param code stable code of the rule, such as {@code FIELD-MISSING} or {@code SEX-TOPO-1}
 * @param field the field that it is about; empty for the form as a whole
 */
public record Finding(String code, Severity severity, String field, Text text) {

    /** {@return JSON pointer (RFC 6901) of the field in a message} */
    public String pointer() {
        return field.isEmpty() ? "" : "/" + field;
    }

    /** {@return whether the form is rejected because of this finding} */
    public boolean rejects() {
        return severity == Severity.ERROR;
    }
}
