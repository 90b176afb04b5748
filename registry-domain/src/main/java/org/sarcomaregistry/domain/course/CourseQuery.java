package org.sarcomaregistry.domain.course;

import com.google.common.collect.ImmutableList;
import org.sarcomaregistry.domain.consistency.Severity;
import org.sarcomaregistry.domain.report.EntryRef;
import org.sarcomaregistry.domain.text.Text;

/**
 * A doubt about a person's entries that a registrar must settle, or a remark on two tumours; nothing is guessed or merged
 * silently.
 *
 * @param code stable code of a {@link Doubt} or of a rule on two tumours, such as {@code MP-1}
 */
public record CourseQuery(String code, Severity severity, Text text, ImmutableList<EntryRef> about) {

    /** {@return whether it is only worth knowing, and leaves nothing to settle} */
    public boolean isRemark() {
        return severity == Severity.INFO;
    }
}
