package org.sarcomaregistry.domain.restatement;

import com.google.common.collect.ImmutableList;
import org.sarcomaregistry.domain.indicator.FigureKey;

/**
 * How the figures of one time differ from those of an earlier one.
 *
 * @param changes figures in which somebody is counted otherwise, by key
 * @param redefined figures that were published, at one of the times, otherwise than they are counted now: what
 *     {@code changes} says of these is not what was published
 */
public record Restated(ImmutableList<FigureChange> changes, ImmutableList<FigureKey> redefined) {}
