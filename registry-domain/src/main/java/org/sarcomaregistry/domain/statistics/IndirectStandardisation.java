package org.sarcomaregistry.domain.statistics;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * A unit beside what would be expected of it if each stratum of its patients met the criterion as often as the same stratum
 * of a standard.
 *
 * <p>Two units adjusted in this way are comparable with the standard, but not strictly with each other: each is weighted by
 * its own patients. Patients of strata in which the standard has nobody are neither observed nor expected; they are counted
 * apart.
 *
 * @param covariates names of what was adjusted for, in alphabetical order; empty where there were no strata at all
 * @param compared the unit's patients in strata that the standard has
 * @param expected how many of these would have met the criterion, 0 to {@code compared.assessed()}
 * @param withoutStandard the unit's patients in strata in which the standard has nobody
 * @param standard the whole standard
 * @see <a href="https://publications.iarc.who.int/Book-And-Report-Series/Iarc-Scientific-Publications">Breslow and Day
 *     1987, volume II</a>
 */
public record IndirectStandardisation(
        ImmutableSortedSet<String> covariates, Tally compared, double expected, Tally withoutStandard, Tally standard) {

    private static final double ROUNDING = 1e-9;

    /**
     * Refuses an expectation that is not among the patients.
     *
     * @param covariates names of what was adjusted for
     * @param compared the unit's patients in strata that the standard has
     * @param expected how many of these would have met the criterion
     * @param withoutStandard the unit's patients in strata in which the standard has nobody
     * @param standard the whole standard
     */
    public IndirectStandardisation {
        double most = compared.assessed();
        boolean divides = expected == 0 || Double.isFinite(most / expected);
        if (!(divides && expected >= 0 && expected <= most * (1 + ROUNDING))) {
            throw new IllegalArgumentException(expected + " expected of " + most);
        }
    }

    /**
     * Compares a unit with a standard, which may contain the unit.
     *
     * @param unit tally of each stratum; may be empty
     * @param standard tally of each stratum, adjusted for the same covariates
     * @return the comparison, also where nobody can be compared
     * @throws IllegalArgumentException if the strata are not all of the same covariates
     */
    public static IndirectStandardisation of(Map<Stratum, Tally> unit, Map<Stratum, Tally> standard) {
        var covariates = covariates(unit.keySet(), standard.keySet());
        var compared = Tally.NONE;
        var apart = Tally.NONE;
        var expected = DoubleStream.builder();
        for (var stratum : unit.entrySet()) {
            var share = standard.getOrDefault(stratum.getKey(), Tally.NONE).share();
            if (share.isPresent()) {
                compared = compared.plus(stratum.getValue());
                expected.add(stratum.getValue().assessed() * share.getAsDouble());
            } else {
                apart = apart.plus(stratum.getValue());
            }
        }
        var whole = standard.values().stream().reduce(Tally.NONE, Tally::plus);
        double sum = expected.build().sorted().sum();
        return new IndirectStandardisation(covariates, compared, sum, apart, whole);
    }

    /** {@return observed by expected, 1 for a unit like the standard; empty where nothing is expected} */
    public OptionalDouble ratio() {
        return expected == 0 ? OptionalDouble.empty() : OptionalDouble.of(compared.met() / expected);
    }

    /**
     * The exact interval of the ratio, {@link Garwood}'s for the observed count. For a criterion that many meet it is wider
     * than need be, because counts out of a fixed number vary less than Poisson's. It ends at the latest where all meet.
     *
     * @param level confidence strictly between 0 and 1, as 0.95
     * @return empty where nothing is expected
     * @throws IllegalArgumentException if the level is none
     */
    public Optional<Interval> ratioInterval(double level) {
        var count = Garwood.interval(compared.met(), level);
        double upper = Math.min(count.upper(), (double) compared.assessed());
        return expected == 0 ? Optional.empty() : Optional.of(new Interval(count.lower() / expected, upper / expected));
    }

    /**
     * {@return the ratio times the share of the whole standard: the share of the unit if it had the standard's patients; at
     * most 1, which the product can pass where the unit does well with patients of poor prospects. Empty where nothing is
     * expected}
     */
    public OptionalDouble share() {
        var ratio = ratio();
        return ratio.isPresent() ? OptionalDouble.of(onStandard(ratio.getAsDouble())) : OptionalDouble.empty();
    }

    /**
     * The interval of the standardised share.
     *
     * @param level confidence strictly between 0 and 1, as 0.95
     * @return 0 to 1; empty where nothing is expected
     * @throws IllegalArgumentException if the level is none
     */
    public Optional<Interval> shareInterval(double level) {
        return ratioInterval(level).map(ratio -> new Interval(onStandard(ratio.lower()), onStandard(ratio.upper())));
    }

    private double onStandard(double ratio) {
        return Math.min(1, ratio * standard.share().orElse(0));
    }

    private static ImmutableSortedSet<String> covariates(Collection<Stratum> unit, Collection<Stratum> standard) {
        var names = Stream.concat(unit.stream(), standard.stream())
                .map(Stratum::covariates)
                .distinct()
                .toList();
        if (names.size() > 1) {
            throw new IllegalArgumentException("strata of different covariates: " + names);
        }
        return names.isEmpty() ? ImmutableSortedSet.of() : names.get(0);
    }
}
