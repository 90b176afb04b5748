package org.sarcomaregistry.http.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sarcomaregistry.domain.comparison.Comparison;
import org.sarcomaregistry.domain.indicator.Figure;
import org.sarcomaregistry.domain.statistics.IndirectStandardisation;
import org.sarcomaregistry.http.api.ValueBody.Range;

/**
 * A figure of somebody's own unit beside others, and beside what was expected of the unit with its patients.
 *
 * @param adjusted null for what isn't adjusted, and where nobody can be compared
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record AdjustedBody(
        @JsonUnwrapped ComparisonBody comparison,
        ValueBody figure,
        @Nullable Expected adjusted) {

    private static final double LEVEL = 0.95;

    /**
     * What was observed beside what was expected.
     *
     * @param covariates what was adjusted for
     * @param expected how many of those compared would have met the criterion, if each did as the nation's of the same kind
     * @param ratio of observed to expected; null where nothing is expected
     * @param withoutStandard patients of kinds that the nation has nobody of, who are not compared
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Expected(
            ImmutableList<String> covariates,
            long met,
            long compared,
            BigDecimal expected,
            @Nullable BigDecimal ratio,
            @Nullable Range interval,
            long withoutStandard) {

        static Expected of(IndirectStandardisation beside) {
            var ratio = beside.ratio();
            return new Expected(
                    beside.covariates().asList(),
                    beside.compared().met(),
                    beside.compared().assessed(),
                    ComparisonBody.rounded(beside.expected()),
                    ratio.isPresent() ? ComparisonBody.rounded(ratio.getAsDouble()) : null,
                    beside.ratioInterval(LEVEL)
                            .map(i -> new Range(ComparisonBody.rounded(i.lower()), ComparisonBody.rounded(i.upper())))
                            .orElse(null),
                    beside.withoutStandard().assessed());
        }
    }

    static AdjustedBody of(Comparison comparison, Figure figure, Optional<IndirectStandardisation> beside) {
        return new AdjustedBody(
                ComparisonBody.of(comparison),
                ValueBody.whole(figure),
                beside.map(Expected::of).orElse(null));
    }
}
