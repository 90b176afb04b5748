package org.sarcomaregistry.domain.comparison;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.sarcomaregistry.domain.indicator.Cohort;
import org.sarcomaregistry.domain.indicator.FigureKey;
import org.sarcomaregistry.domain.indicator.Indicator;
import org.sarcomaregistry.domain.indicator.Scope;
import org.sarcomaregistry.domain.indicator.Truth;
import org.sarcomaregistry.domain.statistics.IndirectStandardisation;
import org.sarcomaregistry.domain.statistics.Stratum;
import org.sarcomaregistry.domain.statistics.Tally;

/**
 * Units beside what would be expected of them with the patients that they have, if each kind of patient did as in the nation
 * in the same years. Of the decided courses only.
 */
public final class Adjustment {

    private Adjustment() {}

    /**
     * {@return every figure of the indicators that are adjusted, beside what was expected of it; the nation is not beside
     * itself}
     *
     * @param indicators of which some have a {@link CaseMix}
     * @param cohort courses and data date
     */
    public static ImmutableSortedMap<FigureKey, IndirectStandardisation> of(List<Indicator> indicators, Cohort cohort) {
        var adjusted = ImmutableSortedMap.<FigureKey, IndirectStandardisation>orderedBy(Comparator.naturalOrder());
        for (Indicator indicator : indicators) {
            CaseMix.of(indicator).ifPresent(mix -> adjusted.putAll(of(indicator, mix, cohort)));
        }
        return adjusted.buildOrThrow();
    }

    private static ImmutableMap<FigureKey, IndirectStandardisation> of(
            Indicator indicator, CaseMix mix, Cohort cohort) {
        var strata = new TreeMap<FigureKey, Map<Stratum, Tally>>();
        var decided = decided(indicator, cohort);
        for (int i = 0; i < cohort.courses().size(); i++) {
            var course = cohort.courses().get(i);
            decided.apply(i)
                    .ifPresent(tally -> indicator
                            .placing()
                            .figures(indicator.id(), course)
                            .forEach(key -> strata.computeIfAbsent(key, any -> new HashMap<>())
                                    .merge(mix.stratum(course), tally, Tally::plus)));
        }
        return strata.entrySet().stream()
                .filter(entry -> !entry.getKey().scope().equals(Scope.NATION))
                .collect(toImmutableMap(
                        Map.Entry::getKey,
                        entry -> IndirectStandardisation.of(entry.getValue(), nation(entry, strata))));
    }

    private static Map<Stratum, Tally> nation(
            Map.Entry<FigureKey, Map<Stratum, Tally>> unit, Map<FigureKey, Map<Stratum, Tally>> strata) {
        var key = unit.getKey();
        return Optional.ofNullable(strata.get(new FigureKey(key.indicator(), Scope.NATION, key.year())))
                .orElseThrow();
    }

    /** The tally of each course that is decided, by its number. */
    private static IntFunction<Optional<Tally>> decided(Indicator indicator, Cohort cohort) {
        var included = cohort.answers(indicator.population());
        IntFunction<Truth> met =
                indicator.measure().fold(share -> cohort.answers(share.met()), unpublished -> course -> Truth.UNKNOWN);
        return course -> included.apply(course) == Truth.YES && met.apply(course) != Truth.UNKNOWN
                ? Optional.of(new Tally(met.apply(course) == Truth.YES ? 1 : 0, 1))
                : Optional.empty();
    }
}
