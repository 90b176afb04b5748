package org.sarcomaregistry.testkit.mutation;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.stream.Stream;
import org.sarcomaregistry.domain.indicator.Attribution;
import org.sarcomaregistry.domain.indicator.Indicator;
import org.sarcomaregistry.domain.indicator.Measure;
import org.sarcomaregistry.domain.indicator.Placing;
import org.sarcomaregistry.domain.indicator.YearOf;

/**
 * The mutants of an indicator: a criterion negated or dropped, <em>and</em> for <em>or</em>, a limit a day earlier or
 * later, numerator and denominator exchanged, another unit, another year, more or fewer pooled years. What stands inside
 * a property of somebody's own can't be changed, but for a limit that it shows.
 */
public final class Mutants {

    private Mutants() {}

    /**
     * {@return all mutants, each with one change; none for an indicator without a published definition}
     *
     * @param indicator the definition
     */
    public static ImmutableList<Mutant> of(Indicator indicator) {
        return indicator.measure().fold(share -> of(indicator, share), unpublished -> ImmutableList.of());
    }

    private static ImmutableList<Mutant> of(Indicator indicator, Measure.Share share) {
        return Stream.of(
                        CriterionMutants.of(indicator.population())
                                .map(one ->
                                        new Mutant("denominator: " + one.change(), indicator.among(one.criterion()))),
                        CriterionMutants.of(share.met())
                                .map(one -> new Mutant(
                                        "numerator: " + one.change(),
                                        indicator.measuring(new Measure.Share(one.criterion())))),
                        Stream.of(new Mutant(
                                "numerator and denominator exchanged",
                                indicator.among(share.met()).measuring(new Measure.Share(indicator.population())))),
                        placings(indicator))
                .flatMap(mutants -> mutants)
                .collect(toImmutableList());
    }

    private static Stream<Mutant> placings(Indicator indicator) {
        var is = indicator.placing();
        var attributions = Arrays.stream(Attribution.values())
                .filter(other -> other != is.attribution())
                .map(other -> new Mutant(
                        "counted for the " + other.label().en() + " instead of the "
                                + is.attribution().label().en(),
                        indicator.placed(new Placing(other, is.year(), is.pooledYears(), is.perHospital()))));
        var years = Arrays.stream(YearOf.values())
                .filter(other -> other != is.year())
                .map(other -> new Mutant(
                        "counted in the " + other.label().en() + " instead of the "
                                + is.year().label().en(),
                        indicator.placed(new Placing(is.attribution(), other, is.pooledYears(), is.perHospital()))));
        var pooled = Stream.of(is.pooledYears() - 1, is.pooledYears() + 1)
                .filter(number -> number > 0)
                .map(number -> new Mutant(
                        number + " years pooled instead of " + is.pooledYears(),
                        indicator.placed(new Placing(is.attribution(), is.year(), number, is.perHospital()))));
        return Stream.of(attributions, years, pooled).flatMap(mutants -> mutants);
    }
}
