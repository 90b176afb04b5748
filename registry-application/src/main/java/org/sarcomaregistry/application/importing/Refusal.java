package org.sarcomaregistry.application.importing;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.sarcomaregistry.application.importing.source.Flaw;
import org.sarcomaregistry.domain.report.Finding;

/**
 * Why nothing comes of a row.
 *
 * @param columns in which the reasons stand, as far as that is known; those of other tables with the table's name
 */
record Refusal(ImmutableList<Finding> findings, ImmutableList<String> columns) {

    static final Refusal NONE = new Refusal(ImmutableList.of(), ImmutableList.of());

    /** Flaws of the row as a whole. */
    static Refusal of(Flaw... flaws) {
        return new Refusal(
                Arrays.stream(flaws).map(flaw -> flaw.at("")).collect(ImmutableList.toImmutableList()),
                ImmutableList.of());
    }

    boolean isNone() {
        return findings.isEmpty();
    }

    /** Both, each reason and column once. */
    Refusal and(Refusal other) {
        return new Refusal(once(findings, other.findings), once(columns, other.columns));
    }

    private static <T> ImmutableList<T> once(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).distinct().collect(ImmutableList.toImmutableList());
    }
}
