package org.sarcomaregistry.domain.restatement;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import org.sarcomaregistry.domain.indicator.Counts;
import org.sarcomaregistry.domain.indicator.FigureKey;

/**
 * A time of which figures were published.
 *
 * @param dataDate last day of which anything was known
 * @param published what was counted in each figure that there was
 */
public record Moment(LocalDate dataDate, ImmutableMap<FigureKey, Counts> published) {}
