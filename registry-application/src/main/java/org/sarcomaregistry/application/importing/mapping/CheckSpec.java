package org.sarcomaregistry.application.importing.mapping;

import org.sarcomaregistry.domain.consistency.Severity;
import org.sarcomaregistry.domain.report.Finding;
import org.sarcomaregistry.domain.text.Text;

/**
 * Something that the mapping's author wants to be told of a row.
 *
 * @param code the author's own, in capitals
 * @param rejects whether the row is rejected; otherwise it is only remarked upon
 */
public record CheckSpec(Place place, String code, String table, Condition when, boolean rejects, Text text) {

    /** What is found in a row for which the condition holds. */
    public Finding finding() {
        return new Finding(code, rejects ? Severity.ERROR : Severity.WARNING, "", text);
    }
}
