package org.sarcomaregistry.domain.course;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import org.sarcomaregistry.domain.report.EntryRef;

/**
 * One event, told by one or several entries of the log.
 *
 * @param content what the deciding entry says
 * @param by all entries that tell the event, the deciding one first
 */
public record Told<C>(C content, ImmutableList<EntryRef> by) {

    /**
     * Refuses what nobody told.
     *
     * @param content what the deciding entry says
     * @param by all entries that tell the event, the deciding one first
     */
    public Told {
        if (by.isEmpty()) {
            throw new IllegalArgumentException("somebody must have told it");
        }
    }

    /**
     * {@return the same entries with a part of what they say}
     *
     * @param <D> the part
     * @param part takes the part out
     */
    public <D> Told<D> map(Function<? super C, ? extends D> part) {
        return new Told<>(part.apply(content), by);
    }
}
