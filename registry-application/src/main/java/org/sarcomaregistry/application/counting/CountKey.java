package org.sarcomaregistry.application.counting;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import org.sarcomaregistry.domain.report.FormKind;

/**
 * Names a count of reports.
 *
 * @param unit organisation number of the unit that reported; of a rejected message that of the organisation that sent it,
 *     because nothing of the message is kept
 * @param kind the clinical report; empty for a rejected message that didn't tell
 * @param month of receipt, in Oslo; of a draft the month in which it was begun
 */
public record CountKey(String unit, Optional<FormKind> kind, YearMonth month) implements Comparable<CountKey> {

    private static final Comparator<CountKey> ORDER = Comparator.comparing(CountKey::unit)
            .thenComparing(key -> key.kind().map(FormKind::code).orElse("~"))
            .thenComparing(CountKey::month);

    @Override
    public int compareTo(CountKey other) {
        return ORDER.compare(this, other);
    }
}
