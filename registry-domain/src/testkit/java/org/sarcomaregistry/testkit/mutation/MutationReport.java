package org.sarcomaregistry.testkit.mutation;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.sarcomaregistry.domain.indicator.Indicator;

/**
 * How well somebody's tests of an indicator hold its definition.
 *
 * @param killed mutants that the tests refused
 * @param survivors mutants that they let pass
 */
public record MutationReport(String indicator, ImmutableList<Mutant> killed, ImmutableList<Survivor> survivors) {

    /**
     * Runs the owner's tests on every mutant.
     *
     * @param indicator the definition
     * @param tests throw for a wrong indicator, and don't for the right one
     * @return the report of what survived
     * @throws IllegalArgumentException if the tests refuse the indicator itself
     */
    public static MutationReport of(Indicator indicator, Consumer<Indicator> tests) {
        if (refuse(tests, indicator)) {
            throw new IllegalArgumentException("the tests refuse the indicator itself");
        }
        var mutants = Mutants.of(indicator);
        var killed = mutants.stream()
                .filter(mutant -> refuse(tests, mutant.indicator()))
                .collect(toImmutableList());
        var survivors = mutants.stream()
                .filter(mutant -> !killed.contains(mutant))
                .map(mutant -> new Survivor(mutant, Difference.between(indicator, mutant.indicator())))
                .collect(toImmutableList());
        return new MutationReport(indicator.id(), killed, survivors);
    }

    /** Whatever a test throws, it refuses. */
    private static boolean refuse(Consumer<Indicator> tests, Indicator indicator) {
        try {
            tests.accept(indicator);
            return false;
        } catch (AssertionError | RuntimeException refused) {
            return true;
        }
    }

    /** {@return survivors that count somebody differently: tests that are missing} */
    public ImmutableList<Survivor> missed() {
        return survivors.stream()
                .filter(survivor -> survivor.wouldKill().isPresent())
                .collect(toImmutableList());
    }

    /** {@return first a line of counts, then each survivor} */
    public String text() {
        return indicator + ": " + killed.size() + " mutants killed, " + survivors.size() + " survived"
                + survivors.stream().map(survivor -> "\n\n" + survivor.text()).collect(Collectors.joining());
    }

    @Override
    public String toString() {
        return text();
    }
}
