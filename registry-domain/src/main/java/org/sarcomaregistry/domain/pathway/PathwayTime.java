package org.sarcomaregistry.domain.pathway;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.sarcomaregistry.domain.report.EntryRef;
import org.sarcomaregistry.domain.text.Text;

/**
 * One of the four times of a pathway, held against its limit.
 *
 * @param days calendar days from the first stage to the second, so that the same day is 0; empty unless both are known
 * @param limit days allowed; empty where none is set
 * @param answer {@code FOLLOWED} when it took at most the limit
 * @param because the entries that tell the two stages
 */
public record PathwayTime(
        PathwayInterval interval,
        Optional<Long> days,
        Optional<Integer> limit,
        Answer answer,
        Text reason,
        ImmutableList<EntryRef> because) {}
