package org.sarcomaregistry.testkit.mutation;

import org.sarcomaregistry.domain.indicator.Indicator;

/**
 * An indicator with one part of its definition changed.
 *
 * @param change what was changed, in words
 */
public record Mutant(String change, Indicator indicator) {}
