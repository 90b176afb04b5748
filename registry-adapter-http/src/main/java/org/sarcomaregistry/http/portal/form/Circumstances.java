package org.sarcomaregistry.http.portal.form;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.sarcomaregistry.domain.report.ReportForm;

/**
 * What a form stands in, beside what it says.
 *
 * @param units the units that one may report for, by number
 * @param begun whether it is a draft, whose unit stands fast
 * @param stored what a colleague saved meanwhile
 */
public record Circumstances(ImmutableMap<String, String> units, boolean begun, Optional<ReportForm> stored) {

    /** A form that nobody has saved yet. */
    public static Circumstances begin(ImmutableMap<String, String> units) {
        return new Circumstances(units, false, Optional.empty());
    }

    /** A draft that is as it was shown. */
    public static Circumstances begun(ImmutableMap<String, String> units) {
        return new Circumstances(units, true, Optional.empty());
    }

    /** The same, where a colleague has saved something else meanwhile. */
    public Circumstances beside(ReportForm saved) {
        return new Circumstances(units, begun, Optional.of(saved));
    }
}
