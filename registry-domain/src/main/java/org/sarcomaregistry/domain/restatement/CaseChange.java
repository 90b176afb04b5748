package org.sarcomaregistry.domain.restatement;

import com.google.common.collect.ImmutableList;
import org.sarcomaregistry.domain.indicator.Counts;

/**
 * How otherwise one person is counted in a figure.
 *
 * @param before what the person counted; none if the person was not counted
 * @param after what the person counts now
 * @param causes messages that came between, by position; none where the passing of time alone decided
 */
public record CaseChange(Counts before, Counts after, ImmutableList<Cause> causes) {}
