package org.sarcomaregistry.domain.statistics;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Map;

/**
 * Patients who are alike in what is adjusted for: the value of each covariate, by its name.
 *
 * @param values of the covariates by name, as {@code age} and {@code 60-69}; empty where nothing is adjusted for
 */
public record Stratum(ImmutableSortedMap<String, String> values) {

    /** Everybody: nothing is adjusted for. */
    public static final Stratum EVERYBODY = new Stratum(ImmutableSortedMap.of());

    /**
     * {@return the stratum with these values}
     *
     * @param values of the covariates by name; an unknown value is one of them, under a name of its own
     */
    public static Stratum of(Map<String, String> values) {
        return new Stratum(ImmutableSortedMap.copyOf(values));
    }

    /** {@return the names of what is adjusted for, in alphabetical order} */
    public ImmutableSortedSet<String> covariates() {
        return values.keySet();
    }
}
