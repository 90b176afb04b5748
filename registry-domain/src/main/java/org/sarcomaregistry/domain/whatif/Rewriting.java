package org.sarcomaregistry.domain.whatif;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.sarcomaregistry.domain.indicator.Criterion;
import org.sarcomaregistry.domain.indicator.Indicator;
import org.sarcomaregistry.domain.indicator.Placing;
import org.sarcomaregistry.domain.indicator.Property;

/** Puts a definition together again with some of its properties changed or left out. */
final class Rewriting {

    private Rewriting() {}

    /** What the change makes of each property; a part of which nothing is left is left out, and a whole likewise. */
    static Optional<Criterion> of(Criterion criterion, Function<Property, Optional<Criterion>> change) {
        return criterion.fold(
                change,
                all -> parts(all.parts(), change)
                        .map(parts -> parts.size() == 1 ? parts.get(0) : new Criterion.All(parts)),
                any -> parts(any.parts(), change)
                        .map(parts -> parts.size() == 1 ? parts.get(0) : new Criterion.Any(parts)),
                not -> of(not.part(), change).map(Criterion::negate));
    }

    private static Optional<ImmutableList<Criterion>> parts(
            List<Criterion> parts, Function<Property, Optional<Criterion>> change) {
        return Optional.of(parts.stream()
                        .flatMap(part -> of(part, change).stream())
                        .collect(toImmutableList()))
                .filter(left -> !left.isEmpty());
    }

    /** The same change in numerator and denominator; empty where neither becomes another. */
    static Optional<Indicator> everywhere(Indicator indicator, Function<Property, Optional<Criterion>> change) {
        return Change.numerator(indicator).flatMap(met -> {
            var population = of(indicator.population(), change).orElseThrow();
            var numerator = of(met, change).orElseThrow();
            boolean same = population.equals(indicator.population()) && numerator.equals(met);
            return same ? Optional.empty() : Optional.of(Change.counting(indicator.among(population), numerator));
        });
    }

    static Optional<Indicator> placed(Indicator indicator, Placing other) {
        return Optional.of(indicator)
                .filter(one -> one.isDefined() && !one.placing().equals(other))
                .map(one -> one.placed(other));
    }
}
