package org.sarcomaregistry.domain.quality;

import java.util.Comparator;
import org.sarcomaregistry.domain.consistency.Severity;

/**
 * What was found, without saying where.
 *
 * @param code stable code of the rule
 * @param severity that it had then: a rule may become stricter or milder later
 */
public record FindingKind(String code, Severity severity) implements Comparable<FindingKind> {

    private static final Comparator<FindingKind> ORDER =
            Comparator.comparing(FindingKind::code).thenComparing(FindingKind::severity);

    @Override
    public int compareTo(FindingKind other) {
        return ORDER.compare(this, other);
    }
}
